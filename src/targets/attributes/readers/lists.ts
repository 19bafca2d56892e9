import { AUXILIARY, COVERB, DEED_TAIL, deedBehind, hasObjectBehind, isOnlyNominal, lastOf, namesOf, PUSHES } from '../clauses.js'
import { type Chain, findChains, isEmptyPhrase, isPartOfName, isVerb, objectBefore, objectBehind, stripAdverbials } from '../phrases.js'
import type { Reader } from '../reader.js'
import type { Surroundings } from '../surroundings.js'

/** 完成A、B等5个行业整治提升: the deed that is done on them closes the clause. */
function isDoneWith({ after }: Surroundings, leading: string, behind: Chain | undefined): boolean {
  if (!behind || !/^(?:工作|任务)?$/.test(after.slice(behind.to))) return false
  return (
    /^(?:完成|做好|抓好)$/.test(leading) ||
    (/^(?:推进|加快推进|推动|开展)$/.test(leading) &&
      /^(?:编制|修编|修订|整治提升|改造提升|提升改造|评估|验收)$/.test(after.slice(behind.from, behind.to)))
  )
}

/** 等4个项目竣工投用; 推进A、B等2个项目. */
export const listEnd: Reader = {
  name: 'list-end',
  read: (around) => {
    if (!/等(?:共)?$/.test(around.before) || isEmptyPhrase(around.after)) return undefined
    const object = objectBehind(around.after)
    const behind = findChains(around.after).find(
      (chain) =>
        chain.from >= 2 &&
        !isPartOfName(around.after, lastOf(chain)) &&
        !isOnlyNominal(chain) &&
        // 启动A、B等4项标准的预研和立项: the work that is started.
        !/的[^，；]{2,5}[和及、]$/.test(around.after.slice(0, chain.from))
    )
    const before = stripAdverbials(around.before)
    const first = findChains(before).find((chain) => chain.from <= 2 && chain.verbs.some(isVerb))
    const leads = first !== undefined && isDoneWith(around, before.slice(first.from, first.to), behind)
    const own = behind && !leads ? around.after.slice(behind.from, behind.to) : first ? namesOf(before, first) : null
    const action = own ?? AUXILIARY.exec(around.before)?.[1] ?? null
    // 深化装备在机械、医药等8个领域的应用: a verb that governs no number governs the clause all the same.
    const keeps = action === null && findChains(before)[0]?.from === 0
    return { object: object || null, action, inherits: action === null && !keeps }
  }
}

/** What is done with things by putting them somewhere. */
const PUT = /^([^，；。\d]{1,24}?)(纳入|列入|分解|打造成|建成)/

/** 对12所中小学开展巡查; 对10所科技馆的评估考核; 在16个省份实施总量控制. */
export const coverb: Reader = {
  name: 'coverb',
  read: (around) => {
    if (around.quantity.kind === 'percent' || !COVERB.test(around.before) || !hasObjectBehind(around)) return undefined
    const whole = around.after.replace(DEED_TAIL, '')
    // 把10个老旧小区纳入改造计划: what becomes of them is the verb.
    const put = /(?:将|把)(?:全[市县区]|辖区内?)?$/.test(around.before) ? PUT.exec(around.tail) : null
    if (put) return { object: objectBehind(put[1] as string) || null, action: put[2] as string, inherits: false }
    // 为15所农村学校更新教学终端: the verb that the things are followed by has its own object.
    const deed =
      whole === around.after
        ? findChains(whole).find(
            (chain) =>
              (chain.from >= 2 || /^[村县镇乡校]/.test(whole)) &&
              chain.from > 0 &&
              whole[chain.from - 1] !== '全' &&
              PUSHES.test(whole.slice(chain.from)) &&
              !isEmptyPhrase(whole.slice(chain.to)) &&
              !isPartOfName(whole, lastOf(chain))
          )
        : undefined
    const things = deed ? whole.slice(0, deed.from).replace(/(?<=.)(?:试点|率先|先行|分类|同步)$/, '') : whole
    return { object: objectBehind(things) || null, action: deedBehind(around.tail), inherits: false }
  }
}

/** 7日内完成考核. */
export const deadline: Reader = {
  name: 'deadline',
  read: ({ quantity, before, after }) => {
    if (quantity.kind !== 'duration' || quantity.extent.to === quantity.to) return undefined
    const first = findChains(after)[0]
    if (!first || first.from > 0 || quantity.comparator !== 'lte' || /^[率量]/.test(after.slice(first.to))) return undefined
    const object = objectBehind(after.slice(first.to)) || objectBefore(stripAdverbials(before))
    return { object: object || null, action: namesOf(after, first), inherits: false }
  }
}
