import type { Passage } from '../passage.js'
import { findVerbs } from '../tables/verbs.js'
import {
  type Chain,
  findChains,
  hasMeasureNoun,
  isAct,
  isDeed,
  isEmptyPhrase,
  isMeasure,
  isNominal,
  isPartOfName,
  isStand,
  isVerb,
  maskQuoted,
  nameAction,
  objectBefore,
  objectBehind,
  qualifies,
  stripAdverbials,
  trimPhrase
} from './phrases.js'
import { type Surroundings, surroundingsOf } from './surroundings.js'

/** What a number counts and what governs it, as its own clause says. */
export interface Governed {
  readonly object: string | null
  readonly action: string | null
  /** The way in which the clause is built: the name of the reader that read it. */
  readonly rule: string
  /** What is missing is that of the number before it, in the same sentence. */
  readonly inherits: boolean
}

/** One way in which a clause may be built. */
interface Reader {
  readonly name: string
  readonly read: (around: Surroundings, chains: readonly Chain[]) => Omit<Governed, 'rule'> | undefined
}

const COVERB =
  /(?:^|[^应相针面])(?:对|为|给|向|在|与|同|将|把|从|到)(?:全[国省市区县校]|我[省市区县]|辖区内?|各|至少|不少于|其中)?$|(?:^|[^应相针面])(?:对|在)[^，；、]{0,30}的$/
const COVERAGE = /^(?:的)?(?:全)?(?:覆盖|达标|到位|落实|签订|参与|合格|入库|公开|开齐|配备到位|办结|兑现|整改|纳入|安装|建档|以上|以内)/
const GIVES = /(?:给予|予以|补贴|奖励|补助|资助|奖补|支持|享受|补)$/
/** Who pays, and no object. */
const PAYER = /^(?:按|中央|省级?|市级?|县级?|各级|政府)?(?:财政)?(?:规定|按规定)?$/
const FUNDS = /(?:预留|安排|投入|拨款|拨付|注资|出资|增拨|预拨|筹集|筹措)$/
const AUXILIARY = /(力争|确保|加快)[^，；。]*$/

const namesOf = (text: string, chain: Chain) => nameAction(text.slice(chain.from, chain.to)) || null
const isOnlyNominal = (chain: Chain) => chain.verbs.every((verb) => isNominal(verb) && !isMeasure(verb))
const lastOf = (chain: Chain) => chain.verbs.at(-1) as Chain['verbs'][number]

/** 突破 and 超过 bound a number, and are its verb where there is no other. */
const boundVerb = ({ boundWord }: Surroundings['quantity']) => (boundWord === '突破' || boundWord === '超过' ? boundWord : null)
const namesAVerb = (text: string) => findVerbs(text).some((verb) => !isNominal(verb))

/** The chain that ends a stretch of text, but for adverbs and 了, 好. */
function chainAtEnd(text: string, chains: readonly Chain[]): Chain | undefined {
  const last = chains.at(-1)
  const rest = last && text.slice(last.to)
  return last &&
    /^(?:了|好|完|出|共|各|约|至少|不少于|全区|全市|全县|全省|更多|再|新|到|至|在|每年|每月|每周|每学期|年度|全年|年均|同比|大幅|分别|均|都|将|预计|总体|累计)*$/.test(
      rest ?? ''
    )
    ? last
    : undefined
}

/** 实现, 争取: what they bring about is the verb behind them. */
const isPivotOnly = (text: string, chain: Chain) => /^(?:争取)?实现$|^争取$/.test(text.slice(chain.from, chain.to))

/** The chain that governs the noun phrase at the end of a stretch of text. */
function governingChain(text: string, chains: readonly Chain[]): Chain | undefined {
  const start = text.length - stripAdverbials(text).length
  const opens = (chain: Chain) => chain.from <= start
  const governs = (chain: Chain) => {
    if (isEmptyPhrase(text.slice(chain.to)) || text[chain.from - 1] === '的') return false
    if (qualifies(text, chain)) return false
    if (isPivotOnly(text, chain) && chains.some((next) => next.from === chain.to && !isEmptyPhrase(text.slice(next.to)))) return false
    const led = chains.find((one) => one.to === chain.from)
    if (isOnlyNominal(chain) && isPartOfName(maskQuoted(text), lastOf(chain))) return false
    if (opens(chain) || (led && opens(led) && isPivotOnly(text, led))) return chain.verbs.some(isVerb)
    return chain.verbs.some((verb) => isAct(verb) && !isNominal(verb)) && !isPartOfName(maskQuoted(text), lastOf(chain))
  }
  return chains.findLast(governs)
}

/** What a number is followed by that it does not count: 形成年产5万套能力. */
const CAPACITY = /^(?:的)?(?:年)?(?:生产|加工|制造|服务|处理|供应|接待|承载)?(?:能力|产能|规模|水平|目标|任务)/
const hasObjectBehind = ({ after }: Surroundings) =>
  !isEmptyPhrase(after.replace(/^（[^（）]*）/, '')) && !COVERAGE.test(after) && !CAPACITY.test(after)

/** What the clause before speaks of: 对引进的种公牛，每头补贴; 给予职业培训补贴，每人最多享受. */
function topicOf(earlier: string): string | null {
  const clauses = earlier.replace(/[，、\s]+$/, '').split(/[，；。]/)
  for (const clause of clauses.slice(-2).reverse()) {
    const recipient = /(?:^|按[^对]*)(?:对|为|向)([^，]+?)(?:的)?$/.exec(clause)?.[1]
    if (recipient) return objectBefore(recipient) || null
    const chain = governingChain(clause, findChains(clause))
    if (chain && GIVES.test(clause.slice(chain.from, chain.to))) return objectBefore(clause.slice(chain.to)) || null
  }
  return null
}

/** The verb of what is done with N things: 对N所X开展Y, 对N所X的Y. */
function deedBehind(tail: string): string | null {
  const done = /(?:开展|进行|实施|予以|给予|作出|做好|完成|实行)(?:了|好)?([^，。；]*)$/.exec(tail)
  const whole = /的([^的，。；]+)$/.exec(tail)?.[1]
  if (!done && whole && isDeed(whole)) return whole.replace(/(?:工作|任务)$/, '')
  const deed = done?.[1] ?? (tail.includes('的') ? tail.slice(tail.lastIndexOf('的') + 1) : '')
  const chains = findChains(deed || tail)
  const chain = deed ? chains.at(-1) : chains.find((one) => one.from > 1)
  if (chain) return namesOf(deed || tail, chain)
  return done ? done[0].slice(0, 2) : null
}

/** The subject of a measure, without the verb that brings it about: 实现再生水利用率 is 再生水利用率. */
function subjectOf(text: string): { readonly object: string; readonly pivot: string | null } {
  // 学校要确保课时总量: what is measured stands behind the verb of care.
  const cared = /^.{2,16}?(?:要|应|须|需)?(?:确保|保证|力争)(.{2,})$/.exec(text)?.[1]
  const subject = stripAdverbials(cared ?? text)
  const pivot = findChains(subject)[0]
  const verb = pivot && subject.slice(0, pivot.to)
  const isPivot =
    pivot !== undefined && pivot.from === 0 && /^(?:实现|推动|带动|确保|促进|完成|保持|使|支持|力争|引导|推进|推动实现)$/.test(verb ?? '')
  const rest = isPivot ? subject.slice(pivot.to) : subject
  const share = /^(.{2,}?)占.+的(?:比例|比重|份额)$/.exec(rest)
  const whole = (rest.length > 14 ? share?.[1] : undefined) ?? rest.replace(/(.{2,})由[^由]*$/, '$1')
  return { object: trimPhrase(whole), pivot: isPivot ? (verb ?? null) : null }
}

/** The verb that begins the run of measures at a chain's end; what stands before it names the thing: 投资增长. */
function firstMeasure(chain: Chain): Chain['verbs'][number] {
  const before = chain.verbs.findLastIndex((verb) => !isMeasure(verb))
  return (chain.verbs[before + 1] ?? lastOf(chain)) as Chain['verbs'][number]
}

/** 由60%提高到80%: the subject stands before 由. */
function subjectOfChange(head: string | undefined, earlier: string): string | null {
  const parted = head === undefined ? null : /^(.*?)(?:由|从|自)[^由从自]*$/.exec(head)
  if (!parted) return null
  const own = subjectOf(parted[1] as string).object
  const before =
    earlier
      .replace(/[，\s]+$/, '')
      .split(/[，；。]/)
      .at(-1) ?? ''
  return own || trimPhrase(before) || null
}

const READERS: readonly Reader[] = [
  {
    // 等4个项目竣工投用; 推进A、B等2个项目
    name: 'list-end',
    read: (around) => {
      if (!/等(?:共)?$/.test(around.before) || isEmptyPhrase(around.after)) return undefined
      const object = objectBehind(around.after)
      const behind = findChains(around.after).find(
        (chain) => chain.from >= 2 && !isPartOfName(around.after, lastOf(chain)) && !isOnlyNominal(chain)
      )
      const before = stripAdverbials(around.before)
      const first = findChains(before).find((chain) => chain.from <= 2 && chain.verbs.some(isVerb))
      const own = behind ? around.after.slice(behind.from, behind.to) : first ? namesOf(before, first) : null
      const action = own ?? AUXILIARY.exec(around.before)?.[1] ?? null
      return { object: object || null, action, inherits: action === null }
    }
  },
  {
    // 7日内完成考核
    name: 'deadline',
    read: ({ quantity, after }) => {
      if (quantity.kind !== 'duration' || quantity.extent.to === quantity.to) return undefined
      const first = findChains(after)[0]
      if (!first || first.from > 0 || quantity.comparator !== 'lte') return undefined
      return { object: objectBehind(after.slice(first.to)) || null, action: namesOf(after, first), inherits: false }
    }
  },
  {
    // 对12所中小学开展巡查; 对10所科技馆的评估考核; 在16个省份实施总量控制
    name: 'coverb',
    read: (around) => {
      if (around.quantity.kind === 'percent' || !COVERB.test(around.before) || !hasObjectBehind(around)) return undefined
      const things = around.after.replace(/(?:开展|进行|实施|予以|给予|实行|推进|推行|签订|完成)[^，]*$/, '')
      return { object: objectBehind(things) || null, action: deedBehind(around.tail), inherits: false }
    }
  },
  {
    // 预留3000万元，支持妇女发展; 安排专项资金500万元用于改造
    name: 'money-for',
    read: ({ quantity, before, after, later }, chains) => {
      const ending = chainAtEnd(before, chains)
      if (
        quantity.kind !== 'money' ||
        !ending ||
        !FUNDS.test(before.slice(ending.from, ending.to)) ||
        /^(?:的)?(?:资金|经费|拨款|基金)/.test(after)
      )
        return undefined
      const purpose = /^(?:，)?(?:主要|专项|重点)?(?:用于|用以|以|来)?[^，；]*?/.exec(later)
      const rest = later.slice(purpose?.[0].length ?? 0).replace(/^[，]/, '')
      const use = findChains(rest.slice(0, 40))[0]
      const purposeOf = use && use.from <= 8 ? objectBehind(rest.slice(use.to).replace(/[，。；].*$/s, '')) : ''
      const subject = objectBefore(stripAdverbials(before.slice(0, ending.from)))
      const object = purposeOf || (PAYER.test(subject) ? '' : subject)
      return { object: object || null, action: namesOf(before, ending), inherits: object === '' }
    }
  },
  {
    // 对引进的奶牛场奖励50万元; 每头补贴10万元; 给予3万元奖励
    name: 'gives',
    read: ({ before, after, earlier, quantity }, chains) => {
      const ending = chainAtEnd(before, chains)
      if (quantity.kind !== 'money' || !ending || !GIVES.test(before.slice(ending.from, ending.to))) return undefined
      const behind = /^(?:的)?[\u4e00-\u9fff]{0,12}?((?:奖励|补贴|补助|奖补|资助|支持)(?!资金)|资金)/.exec(after)
      const recipient = /(?:^|[^应相针面])(?:对|为|给|向)(.+)$/.exec(before.slice(0, ending.from))?.[1]
      const subject = recipient ? objectBefore(recipient) : objectBefore(stripAdverbials(before.slice(0, ending.from)))
      const own = PAYER.test(subject) ? '' : subject
      const object = own || topicOf(earlier) || (behind ? objectBehind(after) : '')
      const action = behind && behind[1] !== '资金' ? (behind[1] as string) : namesOf(before, ending)
      return { object: object || null, action, inherits: object === '' }
    }
  },
  {
    // 实现零售额两位数增长
    name: 'share-of-change',
    read: ({ quantity, before, after }) => {
      const verb = quantity.kind === 'percent' ? /^(?:以上|左右)?的?(增长|增幅|提升|下降|增速)/.exec(after)?.[1] : undefined
      const { object } = subjectOf(before)
      return verb && object !== '' ? { object, action: verb.replace('增幅', '增长').replace('增速', '增长'), inherits: false } : undefined
    }
  },
  {
    // 双师型教师比例达到专任教师总数的60%
    name: 'measured-of-base',
    read: ({ before }) => {
      const parted = /^(.*?)(调整为|达到|达|占到|占|超过|突破|高于|提高到|降低到|控制在|调整为|为)[^，；]{1,24}的$/.exec(before)
      const { object } = subjectOf(parted?.[1] ?? '')
      return parted && object !== '' ? { object, action: nameAction(parted[2] as string), inherits: false } : undefined
    }
  },
  {
    // 森林覆盖率达到60%; 力争生产总值增长6%; 由40%增至50%
    name: 'measured',
    read: (around, chains) => {
      const { before } = around
      const ending = chainAtEnd(before, chains)
      if (!ending || !isMeasure(lastOf(ending))) return undefined
      const verb = firstMeasure(ending)
      const { object, pivot } = subjectOf(before.slice(0, verb.from))
      const isBare = object === '' || pivot === before.slice(verb.from, ending.to)
      if (isBare && hasObjectBehind(around) && around.quantity.kind !== 'percent') return undefined
      if (isBare && hasObjectBehind(around) && /^(?:的)/.test(around.after)) return undefined
      const action = nameAction(before.slice(verb.from, ending.to).replace(/(?:同比|年均|大幅|分别|均|都|再)+$/, '')) || null
      const changed = object || subjectOfChange(around.head, around.earlier)
      return { object: changed || null, action, inherits: !changed }
    }
  },
  {
    // 100%的中小学承担课题; 中小学100%建成辅导室; 其中60%以上承担课题
    name: 'share-of',
    read: ({ quantity, before, after, earlier }, chains) => {
      if (quantity.kind !== 'percent') return undefined
      const behind = after.replace(/^(?:以上)?(?:的)?/, '')
      const verbs = findChains(behind).filter((chain) => chain.verbs.some(isAct))
      const opening = verbs.find((chain) => chain.from === 0)
      if (opening && !COVERAGE.test(behind) && (!isPartOfName(behind, lastOf(opening)) || !isOnlyNominal(opening))) {
        const object = objectBefore(stripAdverbials(before))
        const isBase = /按照?[^，]*的$/.test(before)
        const made = isBase ? objectBehind(behind.slice(opening.to)) : ''
        const own = isBase ? made : subjectOf(before).object || object
        const deed = /^(?:予以|给予|进行)([\u4e00-\u9fff]{2})$/.exec(behind)?.[1]
        return { object: own || topicOf(earlier), action: deed ?? namesOf(behind, opening), inherits: own === '' }
      }
      const ending = chainAtEnd(before, chains)
      const leads =
        isEmptyPhrase(stripAdverbials(before)) || /(?:实现|推动|推进|确保|促进)$/.test(ending ? before.slice(ending.from, ending.to) : '')
      const verb = verbs.find((chain) => chain.from >= 2 && !isPartOfName(behind, lastOf(chain)))
      if (!leads || !verb || isEmptyPhrase(behind.slice(0, verb.from))) return undefined
      return {
        object: trimPhrase(behind.slice(0, verb.from).replace(/(?:都|均)?(?:能|可)?$/, '')),
        action: namesOf(behind, verb),
        inherits: false
      }
    }
  },
  {
    // 配备率、管理率、设置率100%; 城镇调查失业率5%左右
    name: 'rate',
    read: ({ quantity, before }) => {
      if (quantity.kind !== 'percent' && quantity.boundWord === null) return undefined
      const { object, pivot } = subjectOf(before)
      if (!hasMeasureNoun(object)) return undefined
      return { object, action: pivot ?? boundVerb(quantity) ?? AUXILIARY.exec(before)?.[1] ?? null, inherits: false }
    }
  },
  {
    // 创建2所示范园; 每学期至少开展1次演练
    name: 'verb-number-object',
    read: (around, chains) => {
      const ending = chainAtEnd(around.before, chains)
      if (!ending || !hasObjectBehind(around)) return undefined
      const object = objectBehind(around.after)
      const previous = chains.at(-2)
      const from = previous?.to === ending.from && !previous.verbs.every(isStand) ? previous.from : ending.from
      return { object: object || null, action: nameAction(around.before.slice(from, ending.to)), inherits: object === '' }
    }
  },
  {
    // 推动去年立项的15个实训室建设
    name: 'verb-clause-number-object',
    read: (around, chains) => {
      if (!/的$/.test(around.before) || !hasObjectBehind(around)) return undefined
      const start = around.before.length - stripAdverbials(around.before).length
      const first = chains.find((chain) => chain.from <= start && chain.verbs.some(isVerb))
      const verb = first?.verbs[0]?.verb
      return verb ? { object: objectBehind(around.after) || null, action: verb, inherits: false } : undefined
    }
  },
  {
    // 城镇新增就业5万人: the verb inside its object
    name: 'object-around-verb',
    read: ({ before }, chains) => {
      const chain = chains.find((one) => /^(?:新增|净增|新认定)$/.test(before.slice(one.from, one.to)))
      const subject = chain && trimPhrase(stripAdverbials(before.slice(0, chain.from)))
      const rest = chain && trimPhrase(before.slice(chain.to))
      if (!chain || !subject || !rest || rest.length > 4 || namesAVerb(subject)) return undefined
      return { object: subject + before.slice(chain.from, chain.to) + rest, action: namesOf(before, chain), inherits: false }
    }
  },
  {
    // 打造优质乡村学校5所; 安排美育教师1-2项专项培训
    name: 'verb-object-number',
    read: (around, chains) => {
      const governing = governingChain(around.before, chains)
      if (!governing) return undefined
      const behind = hasObjectBehind(around) && findChains(around.after).every((chain) => chain.from > 0) ? objectBehind(around.after) : ''
      const object = behind.length > 1 ? behind : objectBefore(around.before.slice(governing.to))
      return { object: object || null, action: namesOf(around.before, governing), inherits: object === '' }
    }
  },
  {
    // 艺术课程开设不少于2门; 建成投产50个以上
    name: 'object-verb-number',
    read: (around, chains) => {
      const ending = chainAtEnd(around.before, chains)
      if (!ending || isOnlyNominal(ending)) return undefined
      const object = objectBefore(stripAdverbials(around.before.slice(0, ending.from)))
      return { object: object || null, action: namesOf(around.before, ending), inherits: object === '' }
    }
  },
  {
    // 市绿色学校1—2所 in a list; 家庭教育讲座不少于150场
    name: 'object-number',
    read: (around) => {
      const { object } = subjectOf(around.before)
      const behind = hasObjectBehind(around) && findChains(around.after).every((chain) => chain.from > 0) ? objectBehind(around.after) : ''
      const head = object !== '' && behind.length > 1 ? behind : objectBefore(object)
      if (head === '') return undefined
      const action = boundVerb(around.quantity) ?? AUXILIARY.exec(around.before)?.[1] ?? null
      // A bound before the number makes a statement of its own; a list goes on without one.
      const lists = around.quantity.boundWord === null && !hasMeasureNoun(head)
      return { object: head, action, inherits: action === null && lists }
    }
  },
  {
    // 60个村开展试点; 、400个托位
    name: 'number-object',
    read: (around) => {
      if (!hasObjectBehind(around)) return undefined
      const object = objectBehind(around.after)
      const verb = around.head === undefined ? findChains(around.after).find((one) => one.from >= 2 && !isOnlyNominal(one)) : undefined
      const action = verb && object !== '' && !isPartOfName(around.after, lastOf(verb)) ? namesOf(around.after, verb) : null
      return { object: object || null, action, inherits: action === null || object === '' }
    }
  }
]

/** Reads the object and the verb of the number at `index` from its clause. */
export function govern(passage: Passage, index: number): Governed {
  const around = surroundingsOf(passage, index)
  const chains = findChains(around.before)
  for (const { name, read } of READERS) {
    const found = read(around, chains)
    if (found)
      return {
        ...found,
        object: found.object ?? (found.inherits && around.head === undefined ? topicOf(around.earlier) : null),
        rule: name
      }
  }
  const topic = around.head === undefined ? topicOf(around.earlier) : null
  return { object: topic, action: boundVerb(around.quantity), rule: 'bare', inherits: true }
}
