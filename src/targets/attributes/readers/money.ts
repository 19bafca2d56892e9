import { chainAtEnd, FUNDS, GIVES, isOnlyNominal, namesOf, PAYER, topicOf } from '../clauses.js'
import { type Chain, findChains, isAct, isMeasure, isNominal, objectBefore, objectBehind, stripAdverbials } from '../phrases.js'
import type { Reader } from '../reader.js'

/** Another verb governs the sum, and the nominal one before it names what it is for: 安排建设补助450万元. */
const isGovernedElsewhere = (ending: Chain, chains: readonly Chain[]) =>
  isOnlyNominal(ending) && chains.some((chain) => chain !== ending && chain.verbs.some((verb) => isAct(verb) && !isNominal(verb)))

/** 预留3000万元，支持妇女发展; 安排专项资金500万元用于改造. */
export const moneyFor: Reader = {
  name: 'money-for',
  read: ({ quantity, before, after, later }, chains) => {
    const ending = chainAtEnd(before, chains)
    if (
      quantity.kind !== 'money' ||
      !ending ||
      isGovernedElsewhere(ending, chains) ||
      !FUNDS.test(before.slice(ending.from, ending.to)) ||
      /^(?:的)?[\u4e00-\u9fff]{0,12}?(?:资金|经费|拨款|基金|投资|补助)/.test(after)
    )
      return undefined
    const purpose = /^(?:，)?(?:主要|专项|重点)?(?:用于|用以|以|来)?[^，；]*?/.exec(later)
    const rest = later.slice(purpose?.[0].length ?? 0).replace(/^[，]/, '')
    const use = findChains(rest.slice(0, 40)).find((chain) => !chain.verbs.some(isMeasure) && !/^(?:比|较)/.test(rest))
    const purposeOf = use && use.from <= 8 ? objectBehind(rest.slice(use.to).replace(/(?:[，。；]|(?<=[\u4e00-\u9fff]{2})\d).*$/s, '')) : ''
    // 用于校园安全设施改造: the noun of work is what the money is for.
    const named = purposeOf === '' && /用[于以]/.test(purpose?.[0] ?? '') ? objectBehind(rest.replace(/[，。；、].*$/s, '')) : ''
    const subject = objectBefore(stripAdverbials(before.slice(0, ending.from)))
    const object = purposeOf || named || (PAYER.test(subject) ? '' : subject)
    return { object: object || null, action: namesOf(before, ending), inherits: object === '' }
  }
}

/** 对引进的奶牛场奖励50万元; 每头补贴10万元; 给予3万元奖励. */
export const gives: Reader = {
  name: 'gives',
  read: ({ before, after, earlier, quantity }, chains) => {
    const ending = chainAtEnd(before, chains)
    if (quantity.kind !== 'money' || !ending || !GIVES.test(before.slice(ending.from, ending.to))) return undefined
    if (isGovernedElsewhere(ending, chains) && !/(?:给予|予以|发放|享受)|(?:^|[^应相针面])(?:对|为|给|向)/.test(before)) return undefined
    const given = /(?:给予|予以|发放)(?:一次性|最高)?(补贴|奖励|补助|资助|奖补)$/.exec(before)
    if (given) return { object: topicOf(earlier) ?? (given[1] as string), action: '给予', inherits: false }
    const behind = /^(?:的)?[\u4e00-\u9fff]{0,12}?((?:奖励|补贴|补助|奖补|资助|支持)(?!资金)|资金)/.exec(after)
    const recipient = /(?:^|[^应相针面])(?:对|为|给|向)(.+)$/.exec(before.slice(0, ending.from))?.[1]
    const subject = recipient ? objectBefore(recipient) : objectBefore(stripAdverbials(before.slice(0, ending.from)))
    const own = PAYER.test(subject) ? '' : subject
    const object = own || topicOf(earlier) || (behind ? objectBehind(after) : '')
    const action = behind && behind[1] !== '资金' ? (behind[1] as string) : namesOf(before, ending)
    return { object: object || null, action, inherits: object === '' }
  }
}
