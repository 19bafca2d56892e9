/** Headings under which a plan tells what was done or how things stand, not what is to be done. */
const LOOKS_BACK =
  /回顾|(?:过去|上)(?:的)?[一五三]年|[一五三]年来|工作(?:总结|完成情况|进展情况|开展情况|情况)|取得.{0,4}(?:成就|成效|成绩|进展|成果|突破)|主要成[就效绩]|[再更]上(?:新)?台阶$|^.{0,14}(?:发展|工作|现实|现有)(?:的)?(?:基础|现状|成就|成效)(?:$|[与和及、，])|(?:基本|有关|背景)情况|^(?:现状|背景|概况|形势|成效|回顾|规划背景|面临形势|现实基础|工作基础|发展环境)|面临的?(?:形势|挑战|问题|机遇)|发展(?:形势|环境|背景)|存在的?(?:主要)?(?:问题|困难|不足|差距)/
/** Words of what is to come, which win over the words above. */
const LOOKS_AHEAD =
  /完善|优化|营造|改善|打造|建设|推进|加强|加快|构建|创造|聚力|筑牢|夯实|巩固|提升|打牢|厚植|强化|目标|任务|安排|要求|措施|展望|打算|建议|思路|举措|重点|愿景/
const SPEECH_BACK = /^(?:各位代表[！!，,：:]?)?(?:过去(?:的)?[一五三]年|[一五]年来|回顾过去|刚刚过去|(?:这|近)五年)/

/** The years that a heading names, but for those of a plan's own span. */
function yearsOf(heading: string): number[] {
  return [...heading.matchAll(/(?<!\d)((?:19|20)\d{2})(?=年)/g)].map((found) => Number(found[1]))
}

/** True where a heading opens a look back: 2023年工作回顾, 发展基础, 过去五年的工作. */
export function isLookBack(heading: string, year: number | null): boolean {
  const title = heading.replace(/[\s“”]/g, '')
  if (title.length > 60) return false
  const years = yearsOf(title)
  const isPast = year !== null && years.length > 0 && years.every((one) => one < year)
  const isAhead = LOOKS_AHEAD.test(title)
  if (/回顾/.test(title)) return true
  if (isPast && /工作|情况|成绩|成效|发展/.test(title) && !/—|－|-|计划|行动/.test(title)) return !isAhead || /完成|落实|情况/.test(title)
  return LOOKS_BACK.test(title) && !isAhead
}

/** True where a heading opens what is to be done: below it none looks back, whatever it sounds like. */
export function looksAhead(heading: string, year: number | null): boolean {
  const years = yearsOf(heading)
  return (
    /目标|任务|安排|重点工作|工作重点|主要工作|政策措施|保障措施/.test(heading) &&
    !/回顾|完成情况/.test(heading) &&
    (year === null || years.every((one) => one >= year))
  )
}

/** True where a paragraph that stands under no heading opens a look back. */
export function opensLookBack(paragraph: string, year: number | null): boolean {
  const head = paragraph.slice(0, 40)
  const years = yearsOf(head)
  // “十四五”时期，… in a plan for 2026: the eleventh five years ended in 2010.
  const ordinal = /^“?十([一二三四五])五”?(?:时期|期间|以来)/.exec(head)?.[1]
  if (ordinal && year !== null && 2005 + 5 * ('一二三四五'.indexOf(ordinal) + 1) < year) return true
  return (
    SPEECH_BACK.test(head) ||
    (year !== null &&
      years.length > 0 &&
      (years[0] as number) < year &&
      /^(?:各位代表[！!]?)?(?:20|19)\d\d年(?:，|是|，?我|，?全)/.test(head))
  )
}

/** True where a heading says who may apply, and how: its numbers bind the applicant, not the plan. */
export function setsConditions(heading: string): boolean {
  return (
    /(?:申报|申请|评选|认定|评定|报名|准入|参评|推荐|入选|基本|应聘|招聘|报考)(?:条件|资格|程序|流程|材料|要求|办法)$|^(?:条件|资格|申报|报名)/.test(
      heading.replace(/\s/g, '')
    ) && heading.length <= 20
  )
}
