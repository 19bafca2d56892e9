import type { ExpectedTarget } from './sentence-clauses.js'

/** A sentence that is easily read wrongly, and what it commits to. */
export interface SentenceWording {
  readonly text: string
  readonly targets: readonly Partial<ExpectedTarget>[]
}

const wording = (text: string, ...targets: Partial<ExpectedTarget>[]): SentenceWording => ({ text, targets })

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Words whose first character may be taken for a preposition, an adverb or a conjunction. */
const cutAtTheHead = words(`
  在园幼儿 在建项目 在线课程 近视防控示范校 近海网箱 有轨电车 有线电视用户 有机农产品基地 共青团组织 共富工坊 共享单车 等级医院 以旧换新家电
  从业人员 为老服务站 为民服务中心 对口帮扶学校 对外贸易企业 给排水管网 均衡县 都市农业园 约束性指标 超市 超高清产业园
`).map((object) => wording(`新增${object}30个。`, { object, action: '新增', min: 30 }))

/** The same where the object opens the clause. */
const cutAtTheOpening = words(
  '再生资源网点 新能源汽车 新型研发机构 应急避难场所 重点实验室 基本农田 高标准农田 高水平专业群 应用场景 要素市场'
).map((object) => wording(`${object}达到30个。`, { object, action: '达到', min: 30 }))

/** A verb that is the first part of a noun governs nothing. */
const verbInNoun = [
  ...words('储备库 安置房 创业担保贷款 就业创业指导站').map((object) => wording(`新增${object}30个。`, { object, action: '新增' })),
  ...words('监测点 服务中心 培训基地 开发区 注册志愿者').map((object) => wording(`${object}不少于30个。`, { object, action: null })),
  ...words('固定资产投资 研发投入').map((object) => wording(`${object}增长8%。`, { object, action: '增长' })),
  ...words('产业规模 经济总量').map((object) => wording(`${object}达到8亿元。`, { object, action: '达到' })),
  wording('培训班举办3场。', { object: '培训班', action: '举办' })
]

/** A verb behind a subject or a time, before a noun that names go on with. */
const verbBeforeNoun = [
  wording('东湖镇培育企业3家。', { object: '企业', action: '培育', min: 3 }),
  wording('区教育局培训教师300名。', { object: '教师', action: '培训', min: 300 }),
  wording('上半年创建社区医院2家。', { object: '社区医院', action: '创建', min: 2 })
]

/** A small number in Han numerals counts, unless it labels a set. */
const hanSmall = [
  wording('选树样板点五个。', { object: '样板点', action: '选树', min: 5 }),
  wording('新开公交线路65条，其中农村公交线路九条。', { min: 65 }, { min: 9 }),
  wording('对四个农贸市场开展整治。', { object: '农贸市场', action: '整治', min: 4 }),
  wording('力争抓好三支队伍建设。')
]

/** A clause with a subject and no verb says nothing of what the clause before it says. */
const carried = [
  wording('安装充电桩30个；志愿者人数不少于200人。', { action: '安装' }, { action: null }),
  wording('每周召开例会2次，教师人数不少于200人。', { per: '周' }, { per: null, action: null }),
  wording('能耗下降3%，教师人数不少于200人。', { change: 'delta' }, { change: 'level', action: null })
]

const bounds = [
  wording('培训教师2000—3000人次。', { min: 2000, max: 3000, comparator: 'range' }),
  wording('占比达到三分之一。', { unit: '%', min: 33.3333333333333 }),
  wording('能耗下降百分之一。', { unit: '%', min: 1 }),
  wording('改造142公里以上农村公路。', { min: 142, max: null, object: '农村公路' }),
  wording('建成550公里左右农村公路。', { comparator: 'approx', object: '农村公路' }),
  wording('建成超过17公里农村公路。', { comparator: 'gt', object: '农村公路' }),
  wording('建设研发中心超过73个。', { comparator: 'gt', object: '研发中心', action: '建设' }),
  wording('办理时限压缩至5个工作日以内。', { min: null, max: 5, object: '办理时限' }),
  wording('人均预期寿命达到82.5岁。', { min: 82.5, unit: '岁', object: '人均预期寿命' })
]

const roles = [
  wording('实现3家企业上市。', { min: 3 }),
  wording('举办培训班3期。', { min: 3, unit: '期' }),
  wording('惠及居民2.3万户。', { min: 23_000, unit: '户' }),
  wording('新增装机300万千瓦。', { min: 3e6, unit: '千瓦' }),
  wording('每天锻炼三十分钟。', { min: 30, unit: '分钟', per: '天' }),
  wording('建设停车场5个。', { min: 5, object: '停车场', action: '建设' }),
  wording('盘活工业用地300亩。', { min: 300, object: '工业用地' }),
  wording('培育年产值10亿元以上企业3家。', { min: 3, object: '企业', action: '培育' }),
  wording('覆盖率达到20%，2023年新建幼儿园5所。', { min: 20 }),
  wording('主要污染物起数下降3%，2023年新增就业岗位500个。', { min: 3 })
]

const objects = [
  wording('覆盖率从60%提高到80%。', { object: '覆盖率', min: 80 }),
  wording('上半年覆盖率达到90%。', { object: '覆盖率' }),
  wording('一季度覆盖率达到90%。', { object: '覆盖率' }),
  wording('上半年增加300个学位。', { object: '学位' }),
  wording('万元工业增加值用水量下降5%。', { object: '万元工业增加值用水量' }),
  wording('学前教育三年毛入园率达到98%。', { object: '学前教育三年毛入园率' }),
  wording('新建社区医院9家、高标准农田14万亩。', { object: '社区医院' }, { object: '高标准农田' }),
  wording('开展讲座一学期2次。', { object: '讲座', per: '学期' }),
  wording('一学期开展讲座2次。', { object: '讲座', per: '学期' }),
  wording('举办培训班三十期。', { min: 30, unit: '期' }),
  wording('降幅收窄5个百分点。', { object: '降幅', action: '收窄', change: 'delta' }),
  wording('失业率回升5%。', { object: '失业率', action: '回升', change: 'delta' }),
  wording('争取到5个项目。', { object: '项目', action: '争取到' }),
  wording('结对5个村。', { object: '村', action: '结对' }),
  wording('参与5个项目。', { object: '项目', action: '参与' }),
  wording('试点扩大到5个县。', { min: 5, object: '县', action: '扩大到' }),
  wording('坚持开展讲座5场。', { object: '讲座', action: '开展' }),
  wording('涉及5个乡镇。'),
  wording('开展网吧和景区专项联合检查50次以上。', { object: '网吧和景区专项联合检查', action: '开展' }),
  wording('新建3,500个充电桩和423公里健身绿道。', { object: '充电桩' }, { object: '健身绿道', action: '新建' }),
  wording('安排90万元技改资金。', { object: '技改资金', action: '安排' }),
  wording('给予奖励30万元。', { object: '奖励', action: '给予' }),
  wording('能耗下降3%，教师人数达到56名，增长3.5%。', {}, {}, { object: '教师人数', action: '增长' }),
  wording('对34所中小学校开展督导，新增公办幼儿园17所，累计达到58所。', {}, {}, { object: '公办幼儿园', action: '达到' }),
  wording('优良率为30%。', { object: '优良率', action: null })
]

export const sentenceWordings: readonly SentenceWording[] = [
  ...cutAtTheHead,
  ...cutAtTheOpening,
  ...verbInNoun,
  ...verbBeforeNoun,
  ...hanSmall,
  ...carried,
  ...bounds,
  ...roles,
  ...objects
]

/** Those that the engine is known to read otherwise. */
export const sentenceFaults: ReadonlySet<string> = new Set([
  // the first character is cut off
  '新增在园幼儿30个。',
  '新增共富工坊30个。',
  '新能源汽车达到30个。',
  // a part of the noun is read as the verb
  '新增对口帮扶学校30个。',
  '注册志愿者不少于30个。',
  '培训班举办3场。',
  '降幅收窄5个百分点。',
  '开展网吧和景区专项联合检查50次以上。',
  // 局培训 is no verb behind 教育
  '区教育局培训教师300名。',
  // the range is read as years
  '培训教师2000—3000人次。',
  // 年产 is taken out of 年产值
  '培育年产值10亿元以上企业3家。',
  // cut at the duration inside the name
  '学前教育三年毛入园率达到98%。',
  // the period stays in the object, or is not found
  '开展讲座一学期2次。',
  '一学期开展讲座2次。',
  // 十期 is read as a phase
  '举办培训班三十期。',
  // no class of verbs has it
  '失业率回升5%。',
  // taken for a coverb
  '争取到5个项目。',
  '结对5个村。',
  '参与5个项目。',
  '试点扩大到5个县。',
  // the auxiliary becomes part of the action
  '坚持开展讲座5场。',
  // the comma in the digits ends the clause of what follows
  '新建3,500个充电桩和423公里健身绿道。',
  // the object behind the money is lost
  '安排90万元技改资金。',
  // 给予 is parted
  '给予奖励30万元。',
  // the object is that of the first clause, not of the nearest
  '能耗下降3%，教师人数达到56名，增长3.5%。',
  '对34所中小学校开展督导，新增公办幼儿园17所，累计达到58所。',
  // speaks of what is there
  '涉及5个乡镇。'
])
