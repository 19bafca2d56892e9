/** How much of a list's last member parallels each of the others: most words of plans have two characters. */
const WORD = 2
const SEPARATOR = /、|(?<![饱共])和(?!谐)|(?<!参)与|(?<![普涉])及(?![时格])/
/** What is measured, at the end of a phrase: a member that has its own needs none of the last one's. */
const OWN_HEAD = /(?:率|比例|额|量|值|度|数|收入|产值|面积|规模|投资|增加值|比重|占比|人次|资产|能耗|消费|排放)$/

/** What is done with a thing or measured of it, behind a name of two characters: 铁矿石、煤炭接卸能力. */
const HEAD_WORD =
  /^(?:接卸|加工|处理|生产|种植|播种|养殖|销售|产业|产量|产值|规模|面积|能力|覆盖|参保|入学|入园|巩固|普及|综合|达标|合格|使用|利用|治理|回收|投资|消费|收入|出口|进口|客运|货运|吞吐|储备|发电|装机)/

/** The name of an industry of more than one word, and what is measured of it. */
const SHARED_HEAD =
  /^(.{2,5}?[^业])((?:产业|行业)(?:链|集群)?(?:总)?(?:规模|产值|收入|投资|增加值|营收)|(?:企业|产品)(?:总数|数量?|产量|销售额)|总产值|增加值|销售收入|营业收入)$/

/**
 * The things that several values belong to in turn, where one phrase names as many as there are values:
 * 港口吞吐量、集装箱量分别增长6%、8%; 城市和县城污水处理率分别达到95%和85% is 城市污水处理率 and 县城污水处理率.
 *
 * @returns undefined where the phrase names more things or fewer.
 */
export function distribute(object: string, count: number): string[] | undefined {
  // 粮食、蔬菜分别稳定播种: what stands behind 分别 is done to the things, and names none.
  const members = object.replace(/分别.*$/s, '').split(SEPARATOR)
  const last = members.at(-1) as string
  if (members.length !== count || members.some((member) => member.length < WORD)) return undefined
  // 装备制造、新材料两大主导产业产值: the words of the set name what is measured of each.
  const set = /^(.{2,20}?)[两三四五六七八九]大(.{2,20})$/.exec(last)
  if (set) return members.map((member, index) => (index === count - 1 ? (set[1] as string) : member) + set[2])
  const head = last.length > WORD + 1 ? last.slice(WORD) : ''
  return members.map((member, index) => {
    // 家庭农场、农民合作社: as long as the last one, it is whole.
    const isWhole = last.length < member.length + WORD && !OWN_HEAD.test(last)
    if (index === count - 1 || isWhole || OWN_HEAD.test(member) || member.endsWith(last.slice(-WORD)) || member.endsWith(head))
      return member
    // 养老保险、医疗保险参保率; 幼儿园教师、小学教师学历达标率: what both name alike ends the member, and the rest of the last one is shared.
    const alike = member.length > WORD ? last.indexOf(member.slice(-WORD)) : -1
    if (alike > 0) return member + last.slice(alike + WORD)
    // 轨道交通、生物医药产业规模; 人工智能、大数据产业规模: the industry's name is as long as the last one's.
    const named = SHARED_HEAD.exec(last)
    if (named && member.length > WORD && Math.abs((named[1] as string).length - member.length) <= 1) return member + named[2]
    // 江州经开区、江州高新区销售收入: as long, and of one kind.
    if (member.length > 2 * WORD && member.at(-1) === last[member.length - 1]) return member + last.slice(member.length)
    // Words of three characters: 高血压、糖尿病患者规范管理率; 零售业、餐饮业销售额, the last of them shared.
    const isLong =
      !HEAD_WORD.test(last.slice(WORD)) &&
      ((member.length === WORD + 1 && last.length > 2 * WORD + 1) || (member.length > WORD && member.at(-1) === last[WORD]))
    return member + last.slice(isLong ? WORD + 1 : WORD)
  })
}
