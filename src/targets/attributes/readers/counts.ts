import { NOUN_TAIL } from '../../tables/phrase-ends.js'
import {
  AUXILIARY,
  boundVerb,
  chainAtEnd,
  governingChain,
  hasObjectBehind,
  isOnlyNominal,
  lastOf,
  namesAVerb,
  namesOf,
  subjectOf
} from '../clauses.js'
import {
  type Chain,
  findChains,
  hasMeasureNoun,
  isMeasure,
  isPartOfName,
  isStand,
  isVerb,
  nameAction,
  objectBefore,
  objectBehind,
  stripAdverbials,
  trimPhrase
} from '../phrases.js'
import type { Governed, Reader } from '../reader.js'
import type { Surroundings } from '../surroundings.js'

/** What is counted behind the number, where no verb stands there; the empty text where nothing does. */
function thingBehind(around: Surroundings): string {
  return hasObjectBehind(around) && findChains(around.after).every((chain) => chain.from > 0) ? objectBehind(around.after) : ''
}

/** 项目120个，其中新建项目45个、续建项目75个. */
export const partOfTotal: Reader = {
  name: 'part-of-total',
  read: (around, chains) => {
    const isPart = /^其中/.test(around.before) || (around.head !== undefined && /^其中/.test(around.head))
    const first = chains[0]
    const part = trimPhrase(around.before)
    if (!isPart || hasObjectBehind(around) || part === '' || chains.some((chain) => chain.verbs.some(isMeasure))) return undefined
    // 新建项目45个: the verb belongs to the part's name, unless it leads to more than a bare name.
    const names = first === undefined || (part.length <= 6 && NOUN_TAIL.test(around.before.slice(first.to)))
    return names || (first && isOnlyNominal(first)) ? { object: part, action: null, inherits: true } : undefined
  }
}

const CARRIES_OUT = /^(?:落实|落实落细|出台|兑现|执行|制定|推出|办好)$/
const MEASURES = /^(?:以上|左右)?(?:政策|惠企)?(?:措施|政策|举措|意见|实事)/

/** 创建2所示范园; 每学期至少开展1次演练. */
export const verbNumberObject: Reader = {
  name: 'verb-number-object',
  read: (around, chains) => {
    const ending = chainAtEnd(around.before, chains)
    if (!ending || !hasObjectBehind(around)) return undefined
    const object = objectBehind(around.after)
    // 落实财政支持产业发展十条措施: the verbs between are what the measures are for.
    const [first] = chains
    const opening = first && first.from <= 2 && first !== ending ? first.verbs[0]?.verb : undefined
    if (opening && CARRIES_OUT.test(opening) && MEASURES.test(around.after))
      return { object: object || null, action: opening, inherits: object === '' }
    const previous = chains.at(-2)
    const from = previous?.to === ending.from && !previous.verbs.every(isStand) ? previous.from : ending.from
    return { object: object || null, action: nameAction(around.before.slice(from, ending.to)), inherits: object === '' }
  }
}

/** 推动去年立项的15个实训室建设. */
export const verbClauseNumberObject: Reader = {
  name: 'verb-clause-number-object',
  read: (around, chains) => {
    if (!/的$/.test(around.before) || !hasObjectBehind(around)) return undefined
    const start = around.before.length - stripAdverbials(around.before).length
    const first = chains.find((chain) => chain.from <= start && chain.verbs.some(isVerb))
    const verb = first?.verbs[0]?.verb
    return verb ? { object: objectBehind(around.after) || null, action: verb, inherits: false } : undefined
  }
}

/** 城镇新增就业5万人: the verb inside its object. */
export const objectAroundVerb: Reader = {
  name: 'object-around-verb',
  read: ({ before }, chains) => {
    const chain = chains.find((one) => /^(?:新增|净增|新认定)$/.test(before.slice(one.from, one.to)))
    const subject = chain && trimPhrase(stripAdverbials(before.slice(0, chain.from)))
    const rest = chain && trimPhrase(before.slice(chain.to))
    if (!chain || !subject || /^[全我本]/.test(subject) || !rest || rest.length > 4 || namesAVerb(subject)) return undefined
    return { object: subject + before.slice(chain.from, chain.to) + rest, action: namesOf(before, chain), inherits: false }
  }
}

const REGISTERS = /^(?:上市|注册|入库|备案|授权|登记|挂牌|过会)/

/** 打造优质乡村学校5所; 安排美育教师1-2项专项培训. */
export const verbObjectNumber: Reader = {
  name: 'verb-object-number',
  read: (around, chains) => {
    const governing = governingChain(around.before, chains)
    const ending = chainAtEnd(around.before, chains)
    // 检验结果互认项目新增100项: what is new is said right before the number.
    const isNew = ending && ending !== governing && /^(?:新增|净增)$/.test(around.before.slice(ending.from, ending.to))
    if (!governing || (isNew && isOnlyNominal(governing))) return undefined
    // 新增培育企业50家、上市企业10家: in a list such a verb begins a name.
    if (
      around.head !== undefined &&
      /(?:新增|净增|培育|引进|认定|申报)/.test(around.head) &&
      REGISTERS.test(namesOf(around.before, governing) ?? '')
    )
      return { object: objectBefore(around.before) || null, action: null, inherits: true }
    const behind = thingBehind(around)
    const object = behind.length > 1 ? behind : objectBefore(around.before.slice(governing.to))
    return { object: object || null, action: namesOf(around.before, governing), inherits: object === '' }
  }
}

/** Verbs with their object in them: 新增绿地3公顷，植树5万株. */
const HAS_ITS_OBJECT = /^(?:办实事|解难题|植树|造林|植树造林|绿化造林|巡河|扩绿)$/

/** 艺术课程开设不少于2门; 建成投产50个以上. */
export const objectVerbNumber: Reader = {
  name: 'object-verb-number',
  read: (around, chains) => {
    const ending = chainAtEnd(around.before, chains)
    if (!ending || (isOnlyNominal(ending) && (around.quantity.kind !== 'money' || !/^(?:计划|预计|总)?(?:投资|投入)/.test(around.before))))
      return undefined
    const object = objectBefore(stripAdverbials(around.before.slice(0, ending.from)))
    // 完成道路硬化20公里、路灯安装300盏: what is completed is the work.
    if (object !== '' && around.head !== undefined && /^完成/.test(stripAdverbials(around.head)) && ending.verbs.length === 1)
      return { object: object + around.before.slice(ending.from, ending.to), action: null, inherits: true }
    const action = namesOf(around.before, ending)
    return { object: object || null, action, inherits: object === '' && !HAS_ITS_OBJECT.test(action ?? '') }
  }
}

/** Nouns of work on things that are counted: 老旧小区改造12个, 生猪出栏30万头. */
const DEED_ON_THINGS =
  /^(?:改造|整治|治理|综合治理|修复|修缮|造林|绿化|培训|轮训|救助|体检|筛查|检查|抽检|监测|服务|安置|搬迁|转化|出栏|播种|种植|养殖|改良|抚育|补贴|增收|增产|走访)$/

/** 老旧小区改造12个: the noun of work that is the clause's only verb, and what the work is done on. */
function deedOnThings(around: Surroundings, chains: readonly Chain[]): Governed['alone'] {
  const only = chainAtEnd(around.before, chains)
  const { kind, comparator } = around.quantity
  const bare = around.head === undefined && comparator === 'eq' && kind !== 'percent' && !hasObjectBehind(around)
  const opening = chains[0]
  // 建设平台2个: though 平台 might end a name, nothing else is done here.
  if (
    bare &&
    chains.length === 1 &&
    opening?.from === 0 &&
    /^(?:建设|改造|推广|整治|治理)$/.test(around.before.slice(0, opening.to)) &&
    opening !== only
  ) {
    const thing = objectBefore(around.before.slice(opening.to))
    if (thing.length > 1) return { object: thing, action: namesOf(around.before, opening) as string }
  }
  if (!bare || chains.length !== 1 || !only || !DEED_ON_THINGS.test(around.before.slice(only.from, only.to))) return undefined
  const object = objectBefore(stripAdverbials(around.before.slice(0, only.from)).replace(/^(?:为|对|给)(?=.{2})/, ''))
  return object.length === 1 ? undefined : { object: object || null, action: namesOf(around.before, only) as string }
}

/** 市绿色学校1—2所 in a list; 家庭教育讲座不少于150场. */
export const objectNumber: Reader = {
  name: 'object-number',
  read: (around, chains) => {
    const { object } = subjectOf(around.before)
    const behind = thingBehind(around)
    const head = object !== '' && behind.length > 1 ? behind : objectBefore(object)
    if (head === '') return undefined
    const action = boundVerb(around.quantity) ?? AUXILIARY.exec(around.before)?.[1] ?? null
    // A bound before the number makes a statement of its own; a list goes on without one.
    const isPart = /^其中/.test(around.before)
    const { boundWord, distantBound } = around.quantity
    const lists =
      isPart ||
      (around.head !== undefined && !hasMeasureNoun(head)) ||
      (boundWord === null && distantBound === undefined && !hasMeasureNoun(head))
    const inherits = action === null && lists
    const alone = inherits ? deedOnThings(around, chains) : undefined
    return { object: head, action, inherits, ...(alone && { alone }) }
  }
}

/** What is striven for behind it has no verb of its own: 力争126个乡镇全部达标. */
const AIM = /(?:力争|确保|保证)$/

/** What becomes of projects by themselves, at the end of a clause. */
const HAPPENS = /^(?:开工|开工建设|竣工|竣工投产|投产|投用|投运|签约|签约落地|落地|达产|达效|竣工达效|建成|建成投产|完工|开业|通车|交付)$/

/** What leads a list of projects is the verb of all its members: 推动39个项目开工、84个项目签约. */
const PUSHED = /^(?:推动|推进|促进|加快|支持)/

/** 60个村开展试点; 、400个托位. */
export const numberObject: Reader = {
  name: 'number-object',
  read: (around) => {
    if (!hasObjectBehind(around)) return undefined
    const object = objectBehind(around.after)
    const verb = findChains(around.after).find((one) => one.from >= 2 && !isOnlyNominal(one))
    // 10个项目开工、8个项目竣工: in a list only what happens to the things is told of each.
    const isOwn = verb && (around.head === undefined || (HAPPENS.test(around.after.slice(verb.from)) && !PUSHED.test(around.head)))
    // 5所学校通过省级验收: what they pass, and no more.
    const passed = around.head === undefined ? /^[^，；]{2,20}?(通过|获评|入选|上榜)(?!率)[\u4e00-\u9fff]/.exec(around.after) : null
    if (passed && object !== '') return { object, action: passed[1] as string, inherits: false }
    const own = verb && isOwn && object !== '' && !isPartOfName(around.after, lastOf(verb)) ? namesOf(around.after, verb) : null
    const action = own ?? (object !== '' ? (AIM.exec(around.before)?.[0] ?? null) : null)
    return { object: object || null, action, inherits: action === null || object === '' }
  }
}
