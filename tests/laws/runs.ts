/** All of the laws' cases, or a quick share of them: LAWS=full npx vitest run tests/laws. */
export const isFull = process.env.LAWS === 'full'

/** FC_SEED repeats a run; without it every run draws other cases. */
export const seed = process.env.FC_SEED ? Number(process.env.FC_SEED) : Math.floor(Math.random() * 0x7fffffff)

export const repeatHint = `repeat with FC_SEED=${seed}${isFull ? ' LAWS=full' : ''} npx vitest run tests/laws`
