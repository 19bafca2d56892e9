/** 天干, in order: the single characters that parseHeavenlyStem reads. */
export const heavenlyStems = '甲乙丙丁戊己庚辛壬癸'

/**
 * The place of a heavenly stem (天干) among the ten: 甲 is 1, 癸 is 10.
 *
 * @returns undefined for any other text. Throws nothing.
 */
export function parseHeavenlyStem(text: string): number | undefined {
  const index = text.length === 1 ? heavenlyStems.indexOf(text) : -1
  return index < 0 ? undefined : index + 1
}
