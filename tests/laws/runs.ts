import { seed } from '../seed.js'

/** All of the laws' cases, or a quick share of them: LAWS=full npx vitest run tests/laws. A mutant gets LAWS=few. */
export const isFull = process.env.LAWS === 'full'
export const isFew = process.env.LAWS === 'few'

export const repeatHint = `repeat with FC_SEED=${seed}${isFull ? ' LAWS=full' : ''} npx vitest run tests/laws`
