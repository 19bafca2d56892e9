/** So many answers are kept: those about one paragraph. */
const MOST = 64

/**
 * A function of a text that keeps its last answers, for questions that many rules ask about the same few phrases.
 * The answer must not be changed by those who get it.
 */
export function keepLast<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  const kept = new Map<string, Answer>()
  return (text) => {
    const known = kept.get(text)
    if (known !== undefined) return known
    const answer = read(text)
    if (kept.size >= MOST) kept.clear()
    kept.set(text, answer)
    return answer
  }
}
