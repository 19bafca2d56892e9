import {
  AUXILIARY,
  boundVerb,
  COVERAGE,
  chainAtEnd,
  firstMeasure,
  hasObjectBehind,
  isOnlyNominal,
  lastOf,
  namesOf,
  PAYER,
  subjectOf,
  subjectOfChange,
  subjectOfRise,
  topicOf
} from '../clauses.js'
import {
  findChains,
  hasMeasureNoun,
  isAct,
  isDeed,
  isEmptyPhrase,
  isMeasure,
  isNominal,
  isPartOfName,
  nameAction,
  objectBefore,
  objectBehind,
  stripAdverbials,
  trimPhrase
} from '../phrases.js'
import type { Reader } from '../reader.js'

/** 由5000万元增加40%至7000万元: the value that the change before leads to. */
export const toValue: Reader = {
  name: 'to-value',
  read: ({ before, head }) => {
    if (head === undefined) return undefined
    // 试点从3个区扩大到8个区: the thing stands behind both values.
    const changed = /^[\u4e00-\u9fff（）]{1,4}?((?:扩大|扩展|拓展|增加|提高|提升|压减|减少|调整)(?:到|至|为))$/.exec(before)?.[1]
    const grown = changed && /(?:由|从)[^由从]*$/.test(head) ? subjectOfChange(head, '') : null
    if (grown) return { object: grown, action: changed as string, inherits: false }
    if (!/^[到至]$/.test(before)) return undefined
    const verb = chainAtEnd(head, findChains(head))?.verbs.findLast(isMeasure)?.verb
    return verb ? { object: null, action: verb + before, inherits: true } : undefined
  }
}

/** 增加值增速高于规上工业2个百分点: what it is compared with stands between the verb and the number. */
export const comparedWith: Reader = {
  name: 'compared-with',
  read: ({ quantity, before }) => {
    const parted = quantity.kind === 'percent' ? /^(.{2,}?)(高于|低于|快于|优于|好于|超过)([\u4e00-\u9fff]{2,14})$/.exec(before) : null
    const { object } = subjectOf(parted?.[1] ?? '')
    return parted && hasMeasureNoun(object) ? { object, action: parted[2] as string, inherits: false } : undefined
  }
}

/** 双师型教师比例达到专任教师总数的60%. */
export const measuredOfBase: Reader = {
  name: 'measured-of-base',
  read: ({ before }) => {
    const parted = /^(.*?)(调整为|达到|达|占到|占|超过|突破|高于|提高到|降低到|压减至|压缩至|缩短至|控制在|调整为|为)[^，；]{1,24}的$/.exec(
      before
    )
    const { object } = subjectOf(parted?.[1] ?? '')
    return parted && object !== '' ? { object, action: nameAction(parted[2] as string), inherits: false } : undefined
  }
}

/** 实现零售额两位数增长. */
export const shareOfChange: Reader = {
  name: 'share-of-change',
  read: ({ quantity, before, after }) => {
    const verb = quantity.kind === 'percent' ? /^(?:以上|左右)?的?(增长|增幅|提升|下降|增速)/.exec(after)?.[1] : undefined
    const { object } = subjectOf(before)
    return verb && object !== '' ? { object, action: verb.replace('增幅', '增长').replace('增速', '增长'), inherits: false } : undefined
  }
}

/** 森林覆盖率达到60%; 力争生产总值增长6%; 由40%增至50%. */
export const measured: Reader = {
  name: 'measured',
  read: (around, chains) => {
    const { before } = around
    const ending = chainAtEnd(before, chains)
    if (!ending || !isMeasure(lastOf(ending))) return undefined
    const verb = firstMeasure(ending)
    const { object, pivot } = subjectOf(before.slice(0, verb.from))
    // 改造完成4万户厕所: two verbs, and nothing that is measured.
    const isBare = object === '' || isDeed(object) || pivot === before.slice(verb.from, ending.to)
    // 完成林分优化提升20万亩: the noun of work is what 完成 completes.
    if (around.quantity.kind !== 'percent' && /^(?:完成|实施)/.test(before) && ending.from > 2 && isNominal(lastOf(ending)))
      return undefined
    if (isBare && hasObjectBehind(around) && around.quantity.kind !== 'percent') return undefined
    if (isBare && hasObjectBehind(around) && /^(?:的)/.test(around.after)) return undefined
    const action = nameAction(before.slice(verb.from, ending.to).replace(/(?:同比|年均|大幅|分别|均|都|再)+$/, '')) || null
    const changed =
      object ||
      subjectOfChange(around.head, around.earlier) ||
      (isBare && before.length === ending.to - verb.from ? subjectOfRise(around.earlier) : null)
    return { object: changed || null, action, inherits: !changed }
  }
}

/** 100%的中小学承担课题; 中小学100%建成辅导室; 其中60%以上承担课题. */
export const shareOf: Reader = {
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
}

/** 按不低于5%的幅度压减支出; 指标按照80%的比例分配到学校; 按购置款的30%给予补贴. */
export const byShare: Reader = {
  name: 'by-share',
  read: ({ quantity, before, after, earlier }) => {
    const led = /^(.*?)按照?(?:[^按，；。]{1,24}的)?$/.exec(before)
    if (!led || (quantity.kind !== 'percent' && quantity.unit !== '倍')) return undefined
    const behind = after.replace(/^(?:以上|左右)?的?(?:比例|标准|幅度|额度|速度)?/, '')
    const subject = objectBefore(stripAdverbials(led[1] as string)).replace(/(?:[省市县]级)?(?:财政)?$/, '')
    const own = (PAYER.test(subject) ? '' : subject) || topicOf(earlier)
    const given = /^再?(?:给予|予以|进行)(?:一次性|适当)?([\u4e00-\u9fff]{2,4})$/.exec(behind)?.[1]
    if (given) return { object: own ?? given, action: given, inherits: false }
    const shared = /^(?:(?:将|把)(.{2,30}?))?(?:均衡|合理|统一|直接|足额|定向){0,2}(分配|下达|划转|用(?=[于以]))[到给至于以](.+)$/.exec(
      behind
    )
    if (shared) {
      const [, moved, verb, rest] = shared
      return verb === '用'
        ? { object: objectBehind(rest as string) || own, action: behind.slice(0, 2), inherits: false }
        : { object: moved ? objectBefore(moved) : own, action: verb as string, inherits: false }
    }
    const verb = findChains(behind)[0]
    if (!verb || verb.from > 4 || !verb.verbs.some(isAct)) return undefined
    return { object: objectBehind(behind.slice(verb.to)) || own, action: namesOf(behind, verb), inherits: false }
  }
}

/** 配备率、管理率、设置率100%; 城镇调查失业率5%左右. */
export const rate: Reader = {
  name: 'rate',
  read: ({ quantity, before }) => {
    if (quantity.kind !== 'percent' && quantity.boundWord === null) return undefined
    const { object, pivot } = subjectOf(before)
    if (!hasMeasureNoun(object)) return undefined
    return { object, action: pivot ?? boundVerb(quantity) ?? AUXILIARY.exec(before)?.[1] ?? null, inherits: false }
  }
}
