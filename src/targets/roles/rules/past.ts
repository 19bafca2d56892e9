import { isThreshold } from './descriptions.js'
import { isSaidExisting } from './existing.js'
import { type Case, isArticle, type RoleRule } from './rule.js'
import { isSetLabel } from './sets.js'

const BASE =
  /(?:比|较|与|于|同|在|以|由|从|对照|参照)(?:去年|上年|上一年|20\d\d年)|(?:去年|上年|20\d\d年)(?:的)?(?:基础上|水平|相比|同期|底数)/g

function pastYear(text: string, year: number | null): boolean {
  if (year === null) return false
  const stripped = text.replace(BASE, '')
  const years = [...stripped.matchAll(/(?<!\d)((?:19|20)\d{2})(?:年(?!以后|起|前)|[-—])/g)].map((found) => Number(found[1]))
  return years.length > 0 && years.every((one) => one < year) && !/[到至]20\d\d年|\d年起/.test(stripped)
}

/** Words of what is to come, in a section that looks back: its heading may stand where the next one was lost. */
function looksAhead({ before, earlier }: Case): boolean {
  const told = earlier.slice(-60) + before
  return /(?:力争|拟(?:安排|投入|建|新)|今年(?:要|再|将|拟|力争|计划)|明年)[^。；]*$/.test(told) && !/(?:已|了(?!解)|去年|上年)/.test(told)
}

export const pastDuration: RoleRule = {
  name: 'past-duration',
  reason: 'past',
  holds: ({ quantity, before, after }) =>
    quantity.kind === 'duration' && (/(?:过去|最近)$/.test(before) || /^(?:多)?(?:以来|来(?=[，的]|$))/.test(after)),
  samples: ['过去[两年]客运量提升。', '[三年]以来成效明显。'],
  nearMisses: ['未来[三年]推出计划。']
}

export const fromValue: RoleRule = {
  name: 'from-value',
  reason: 'past',
  holds: ({ before, after, next, quantity }) =>
    next !== undefined &&
    /(?:由|从|自)[^，；]{0,14}$/.test(before) &&
    /^[^，；]{0,10}(?:提高|提升|增加|上升|下降|降低|降|增长|扩大|调整|压缩|缩短|减少|压减|增|扩|提|减|调低|调高|简并|延长|达)(?:到|至|为)?/.test(
      after
    ) &&
    quantity.kind === next.kind,
  samples: ['覆盖率从[60%]提高到80%。'],
  nearMisses: ['覆盖率从60%提高到[80%]。']
}

export const lookBack: RoleRule = {
  name: 'look-back',
  reason: 'past',
  holds: (one) =>
    one.setting.looksBack &&
    !looksAhead(one) &&
    (!isArticle(one) || one.per !== null) &&
    !isSetLabel(one) &&
    !isThreshold(one) &&
    !isSaidExisting(one),
  samples: [],
  nearMisses: []
}

export const pastClause: RoleRule = {
  name: 'past-clause',
  reason: 'past',
  holds: ({ before, after, earlier, setting, quantity, passage, governed }) => {
    const sentenceHead = earlier.replace(/^.*[。；]/, '')
    // 已签约待开工项目 are a kind of things, and nothing done.
    const clauseBefore = before
      .replace(BASE, '')
      .replace(/已[\u4e00-\u9fff]{2}(?:[待未][\u4e00-\u9fff]{2})?(?=项目|企业|工程|园区|课题)/g, '')
      .replace(/(?<=加快|推进|推动|完成|抓好|做好|支持|督促|确保|加强)已[\u4e00-\u9fff]{2}(?:的|$)/, '')
    if (/^[^，；]*(?:基础上)/.test(after)) return true
    if (
      /(?:已|了|累计完成)[^，]{0,16}$/.test(clauseBefore) &&
      !/(?:已有|为了|除了|已经?批|已?预留了?|已(?:订下|计划|决定|安排|明确))/.test(clauseBefore)
    )
      return true
    const isAimedAt = /(?:力争|争取|确保|推荐|推动|指导|支持|助推|助力)[^。；]{0,40}$/.test(sentenceHead + before)
    // 改造5000个已建成村庄的设施: what is worked on is there, and the work is to come.
    const isWorkedOn = governed.action !== null && governed.rule === 'verb-number-object' && /^已[\u4e00-\u9fff]{2}(?!了)/.test(after)
    if (/^[^，]{0,4}(?:已|获评|入选|荣获|上榜)/.test(after) && !isAimedAt && !isWorkedOn) return true
    if (
      /(?:同比|比上年|较上年|比去年|较去年|环比)(?:增长|提高|下降|增加|减少|上升)?$/.test(before) &&
      !/(?:力争|确保|目标|预期)/.test(before + earlier) &&
      quantity.comparator === 'eq' &&
      /\./.test(passage.slice(quantity.from, quantity.to))
    )
      return true
    const told = (sentenceHead + clauseBefore).replace(BASE, '')
    return (
      pastYear(told, setting.year) ||
      /(?:去年|上年(?!度)|截至|截止|近年来|过去[一三五]年)[^。；]*$|(?:^|[，。；])目前(?![^。；]*，[^。；]*(?:今年|年内|计划|力争|拟|明年|下一步))[^。；]*$/.test(
        told
      )
    )
  },
  samples: ['去年新增学位[500个]。', '已建成[12所]幼儿园。', '截至目前，建成步道[30公里]。'],
  nearMisses: ['比去年增长[5%]。', '新增学位[500个]。', '加快已开工的[5个]项目建设。', '推进[3个]已立项课题的研究。']
}
