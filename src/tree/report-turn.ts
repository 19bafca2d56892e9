const AIMS = /总体要求|总体思路|总的要求|预期目标/
const YEAR_BEGINS = /^(?:各位代表[！!，,：:]?)?(?:(20\d\d)年|今年)是/
const YEARS_AIM =
  /(?:(20\d\d)年|今年)(?:，?[全我][市省县区州旗盟])?(?:政府|经济社会发展)?(?:工作|发展)?的?(?:总体要求|总体思路|总的要求|(?:主要)?预期目标)(?:是|为|：|:)/

/**
 * How a government work report turns from what was done to the year planned for: 2024年是关键一年。政府工作的总体要求是….
 *
 * @returns the year that the paragraph names, null where it says 今年; undefined for any other paragraph.
 */
export function turnsToPlan(paragraph: string): number | null | undefined {
  if (!AIMS.test(paragraph)) return undefined
  const found = YEAR_BEGINS.exec(paragraph) ?? YEARS_AIM.exec(paragraph)
  if (found === null) return undefined
  return found[1] === undefined ? null : Number(found[1])
}
