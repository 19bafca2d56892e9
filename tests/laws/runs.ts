/** All of the laws' cases, or a quick share of them: LAWS=full npx vitest run tests/laws. */
export const isFull = process.env.LAWS === 'full'

/** A commit passes or fails by what it holds, not by what was drawn. */
const FIXED_SEED = 20250408
const wished = process.env.FC_SEED
/** `FC_SEED=random` draws other cases; a number repeats a run. */
export const seed = wished === 'random' ? Math.floor(Math.random() * 0x7fffffff) : Number(wished ?? FIXED_SEED)

export const repeatHint = `repeat with FC_SEED=${seed}${isFull ? ' LAWS=full' : ''} npx vitest run tests/laws`
