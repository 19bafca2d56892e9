import { compact } from './whole-line.js'

/** Labels that say by themselves that their line is about the page, not of the plan. */
const strongLabels =
  '信息来源|文章来源|稿件来源|稿源|发布时间|发布日期|发表时间|发表日期|发稿时间|更新时间|更新日期|录入时间|发文日期|成文日期|生成日期|公开日期|印发日期|' +
  '浏览量|浏览次数|浏览|阅读量|阅读次数|阅读|点击数|点击量|点击次数|点击率|点击|访问量|访问次数|责任编辑|责编|网络编辑|索引号|信息索引号?|发布机构|发布单位|发文机关|发文机构|' +
  '发文单位|主题分类|体裁分类|公文种类|文件编号|信息分类|信息公开类别|公开方式|公开形式|公开范围|公开时限|公开类别|有效性|效力状态|信息名称|文章作者|供稿单位'

/** Labels that a plan may use as well: they need a strong neighbour, or a value that fits. */
const weakLabels =
  '来源|时间|日期|作者|编辑|审核|审校|校对|初审|复审|终审|签发|供稿|撰稿|通讯员|发布人|信息员|标题|名称|文号|发文字号|字号|字体|分类|主题词|关键词|关键字|分享|打印|收藏'

export const anyLabel = new RegExp(`^(?:${strongLabels}|${weakLabels})$`)
export const strongLabel = new RegExp(`^(?:${strongLabels})$`)
/** A label inside a longer one begins no field: 日期 of 发布日期. */
const beforeLabel = new RegExp(
  `(?=(?:${strongLabels}|(?<!信息|文章|稿件|发布|发表|更新|录入|发文|成文|生成|公开|印发|发稿|责任|网络)(?:来源|时间|日期|作者|编辑)|字号|字体)[:：])`
)
/** What a page offers beside its fields: 字号：[ 大 中 小 ], [打印本页]. */
const controls =
  /[【[（(]?\s?字[号体]\s?[:：]?\s?[【[（(]?\s?(?:特大\s?)?大\s?[|｜]?\s?中\s?[|｜]?\s?小\s?[\]】）)]{0,2}|[【[（(]\s?(?:打印(?:本页|文章|此文)?|关闭(?:窗口|本页)?|收藏|分享|返回)\s?[\]】）)]/g

const date = /^[(（【[]?(?:\d{4}|[０-９]{4})[-/.年／－](?:\d{1,2}|[０-９]{1,2})[-/.月／－](?:\d{1,2}|[０-９]{1,2})日?[)）】\]]?$/
const time = /^[T(（]?\d{1,2}(?:[:：]\d{2}){1,2}(?:\.\d+)?[)）]?$|^\d{1,2}时\d{1,2}分(?:\d{1,2}秒)?$/
const dateTime = /^[(（【[]?\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?T?\d{1,2}[:：时]\d{1,2}/
const host = /^(?:https?:\/\/)?(?:[a-z0-9-]+\.){1,5}(?:cn|com|net|org)(?:\/\S*)?$/i
const site = /^.{0,14}(?:网站|网|日报|晚报|日报社|新华社|融媒体中心|客户端|公众号)$/
const count = /^\d{1,9}(?:人次|人|次)?(?:浏览|阅读|点击)?$/

/** What a piece of a metadata line is. */
export type Piece = 'strong' | 'weak' | 'date' | 'time' | 'host' | 'site' | 'open' | 'count' | 'text'

/** The label and the value of `来源：新华社`. */
export interface Field {
  readonly label: string
  readonly value: string
}

export function matchField(piece: string): Field | undefined {
  const match = /^[（(【[]?([^：:]{2,8})[：:](.*)$/s.exec(piece)
  if (!match) return undefined
  const label = compact(match[1] as string)
  return anyLabel.test(label) ? { label, value: (match[2] as string).replace(/[）)】\]]$/, '').trim() } : undefined
}

export const isDate = (text: string): boolean => date.test(text)
export const isDateTime = (text: string): boolean => dateTime.test(compact(text)) && compact(text).length <= 24

const kinds: readonly (readonly [RegExp, Piece])[] = [
  [dateTime, 'time'],
  [date, 'date'],
  [time, 'time'],
  [host, 'host'],
  [site, 'site'],
  [count, 'count']
]

function kindOf(piece: string): Piece {
  const field = matchField(piece)
  if (!field) return kinds.find(([pattern]) => pattern.test(piece))?.[1] ?? 'text'
  if (field.value === '') return 'open'
  return strongLabel.test(field.label) ? 'strong' : 'weak'
}

/** The kinds of the pieces of a line, or undefined where one of them is plain text that no open field waits for. */
export function readPieces(line: string): Piece[] | undefined {
  const pieces = line
    .replace(controls, ' ')
    .replace(/([：:])\s+/g, '$1')
    .split(/[\s|｜]+/)
    .flatMap((piece) => piece.split(beforeLabel))
    .filter((piece) => piece !== '' && !/^[）)】\]]$/.test(piece))
  const read = pieces.map(kindOf)
  const waits = (at: number): boolean => (at === 0 ? read.length >= 3 : ['open', 'strong', 'weak'].includes(read[at - 1] ?? ''))
  const fits = (kind: Piece, at: number): boolean => kind !== 'text' || (waits(at) && (pieces[at] as string).length <= 12)
  return read.every(fits) ? read : undefined
}
