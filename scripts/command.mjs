// What the bundle of the command holds; the worker's part is run in the threads of a pool only.
export { main } from '../dist/cli/main.js'
export const loadWorker = () => import('../dist/cli/batch/worker.js')
