import { foldTitle, isSuffixLine, titleAt, withFirstHalf, withoutSuffix } from './plan-title.js'
import { DATE } from './wording.js'

/** A covering notice (关于印发…的通知) and where the plan that it covers begins. */
export interface Notice {
  /** Index of the first block of the plan: its title, or what follows the notice's signature. */
  readonly planStart: number
  /** Blocks that hold the plan's own title. */
  readonly titleBlocks: readonly number[]
  /** Where the notice names the plan, for a plan without a title of its own: offsets into that block's text. */
  readonly announced: { readonly block: number; readonly from: number; readonly to: number } | undefined
}

const FRONT = 30
/** A notice's sentence is short; a plan's paragraph that speaks of issuing is long. */
const SENTENCE_MAX = 800
/** The plan begins within so many blocks behind the notice's sentence. */
const REACH = 40
const ISSUES =
  /(?:印发|转发|下发|发布)(?:给)?你们|(?:现|予)(?:予)?(?:以)?(?:印发|转发|下发|公布|发布)|现将.{2,80}(?:印发|转发|下发)|请(?:各地)?(?:认真|遵照|结合|组织|按照|各|抓好|贯彻)[^。]{0,60}(?:执行|实施|落实|贯彻)/
/** With names in 〈〉 in it, which may hold 《》 themselves; one way to read each character, and no more of them than a name has. */
const NAMED = /《([^《》]{0,200}(?:(?<=〈[^〈〉《》]{0,200})《[^〉]{0,200}〉[^《》]{0,200}){0,4})》/g
const WHOLE_DATE = new RegExp(`^[（(]?${DATE}[）)]?(?:[（(][^（()）]{2,20}[)）])?$`)
const REMARK = /^[（(](?:此件|信息公开)[^（()）]{1,40}[)）]$/
const ISSUED_KIND =
  /(?:方案|规划|计划|要点|意见|办法|纲要|思路|措施|安排|细则|清单|报告|标准|指南|行动|制度|通知|工作|规定|分工|目标|任务)(?:[（(][^（()）]*[)）])?$/

interface Named {
  readonly block: number
  readonly from: number
  readonly to: number
  readonly name: string
}

/** The last document named in front of the words that issue it, or the first one at all. */
function findNamed(line: string, block: number): Named | undefined {
  const issued = line.search(/印发|转发|下发|公布|发布/)
  let found: Named | undefined
  for (const one of line.matchAll(NAMED)) {
    const name = one[1] as string
    if (!ISSUED_KIND.test(name) || (found && one.index > issued)) continue
    found = { block, from: one.index + 1, to: one.index + 1 + name.length, name }
  }
  return found
}

function findSentence(lines: readonly string[]): number {
  for (let at = 0; at < Math.min(FRONT, lines.length); at++) {
    const line = lines[at] as string
    if (line.length <= SENTENCE_MAX && ISSUES.test(line) && /[。：:]?$/.test(line)) return at
  }
  return -1
}

/** The name that the notice gives the plan: in its sentence, else in its own heading. */
function findAnnounced(lines: readonly string[], sentence: number): Named | undefined {
  const own = findNamed(lines[sentence] as string, sentence)
  if (own) return own
  const head = lines.slice(0, sentence).join('')
  const unquoted = /(?:关于)?(?:印发|转发)([^《》]{6,80}?)的通知/.exec(head)?.[1]
  if (unquoted && ISSUED_KIND.test(unquoted)) return { block: -1, from: 0, to: 0, name: unquoted }
  for (let at = sentence - 1; at >= 0; at--) {
    const named = /关于(?:印发|转发|发布)/.test(lines[at] as string) ? findNamed(lines[at] as string, at) : undefined
    if (named) return named
  }
  return undefined
}

function isSameName(one: string, other: string): boolean {
  const [a, b] = [foldTitle(withoutSuffix(one)), foldTitle(withoutSuffix(other))]
  return a === b || (Math.min(a.length, b.length) >= 6 && (a.endsWith(b) || b.endsWith(a)))
}

function isNumbered(line: string): boolean {
  return /^\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|第[一二三四五六七八九十]+[章条])/.test(line)
}

/** One to three short lines from `at` on that together are the announced name. */
function linesThatSpell(lines: readonly string[], at: number, name: string): number[] {
  const wanted = foldTitle(withoutSuffix(name))
  let joined = ''
  for (let end = at; end < Math.min(lines.length, at + 3) && joined.length < wanted.length + 30; end++) {
    joined += lines[end]
    const folded = foldTitle(withoutSuffix(joined))
    if (folded === wanted || (folded.length >= 8 && wanted.endsWith(folded) && end > at)) return range(at, end)
  }
  return []
}

/** The remark in brackets on the line below a title belongs to it. */
function withSuffixLine(lines: readonly string[], title: number[]): number[] {
  const next = (title.at(-1) as number) + 1
  return isSuffixLine(lines[next]) ? [...title, next] : title
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

/** The plan's own title behind the notice: the announced name, or the first name of a document before anything numbered. */
function findPlanTitle(lines: readonly string[], sentence: number, announced: Named | undefined): number[] {
  let numbered = false
  for (let at = sentence + 1; at < Math.min(lines.length, sentence + REACH); at++) {
    const spelled = announced ? linesThatSpell(lines, at, announced.name) : []
    if (spelled.length > 0) return withSuffixLine(lines, spelled)
    const found = titleAt(lines, at)
    const name = found.map((one) => lines[one]).join('')
    if (found.length > 0 && (announced ? isSameName(name, announced.name) : !numbered)) return withFirstHalf(lines, found)
    if (announced && found.length > 0 && !numbered && lines.slice(sentence + 1, at).some((line) => WHOLE_DATE.test(line)))
      return withFirstHalf(lines, found)
    numbered ||= isNumbered(lines[at] as string)
  }
  return []
}

/** The block behind the notice's date and remarks; undefined where no date stands behind its sentence. */
function findEndOfSignature(lines: readonly string[], sentence: number): number | undefined {
  for (let at = sentence + 1; at < Math.min(lines.length, sentence + 16); at++) {
    if (isNumbered(lines[at] as string)) return undefined
    if (!WHOLE_DATE.test(lines[at] as string)) continue
    let end = at + 1
    while (REMARK.test(lines[end] ?? '')) end++
    return end < lines.length ? end : undefined
  }
  return undefined
}

/** Finds the covering notice in front of a plan; undefined where the document is the plan itself. */
export function findNotice(lines: readonly string[]): Notice | undefined {
  const sentence = findSentence(lines)
  if (sentence < 0) return undefined
  const announced = findAnnounced(lines, sentence)
  const titleBlocks = findPlanTitle(lines, sentence, announced)
  if (titleBlocks.length > 0) return { planStart: titleBlocks[0] as number, titleBlocks, announced: undefined }
  const planStart = findEndOfSignature(lines, sentence)
  if (planStart === undefined || !announced || announced.block < 0) return undefined
  return { planStart, titleBlocks: [], announced }
}
