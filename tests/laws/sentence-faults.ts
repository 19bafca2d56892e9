import type { ExpectedTarget } from './sentence-clauses.js'

/** A sentence that the engine is known to read wrongly, and what it commits to. */
export interface SentenceFault {
  readonly text: string
  readonly targets: readonly Partial<ExpectedTarget>[]
}

const fault = (text: string, ...targets: Partial<ExpectedTarget>[]): SentenceFault => ({ text, targets })

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** A word's first character is taken for a preposition, an adverb or a conjunction and cut off. */
const cutAtTheHead = words(`
  在园幼儿 在建项目 在线课程 近视防控示范校 近海网箱 有轨电车 有线电视用户 有机农产品基地 共青团组织 共富工坊 共享单车 等级医院 以旧换新家电
  从业人员 为老服务站 为民服务中心 对口帮扶学校 对外贸易企业 给排水管网 均衡县 都市农业园 约束性指标 超市 超高清产业园
`).map((object) => fault(`新增${object}30个。`, { object, action: '新增', min: 30 }))

/** The same where the object opens the clause. */
const cutAtTheOpening = words(
  '再生资源网点 新能源汽车 新型研发机构 应急避难场所 重点实验室 基本农田 高标准农田 高水平专业群 应用场景 要素市场'
).map((object) => fault(`${object}达到30个。`, { object, action: '达到', min: 30 }))

/** A verb that is the first part of a noun is read as the clause's verb. */
const verbInNoun = [
  ...words('储备库 安置房 创业担保贷款 就业创业指导站').map((object) => fault(`新增${object}30个。`, { object, action: '新增' })),
  ...words('监测点 服务中心 培训基地 开发区 注册志愿者').map((object) => fault(`${object}不少于30个。`, { object, action: null })),
  ...words('固定资产投资 研发投入').map((object) => fault(`${object}增长8%。`, { object, action: '增长' })),
  ...words('产业规模 经济总量').map((object) => fault(`${object}达到8亿元。`, { object, action: '达到' })),
  fault('培训班举办3场。', { object: '培训班', action: '举办' })
]

/** A verb before a noun of the list that names go on with is lost where something stands before it. */
const verbBeforeNoun = [
  fault('东湖镇培育企业3家。', { object: '企业', action: '培育', min: 3 }),
  fault('区教育局培训教师300名。', { object: '教师', action: '培训', min: 300 }),
  fault('上半年创建社区医院2家。', { object: '社区医院', action: '创建', min: 2 })
]

/** A number of no more than twenty in Han numerals is a set's label after any verb that is not in a short list. */
const hanSmall = [
  fault('选树样板点五个。', { object: '样板点', action: '选树', min: 5 }),
  fault('新开公交线路65条，其中农村公交线路九条。', { min: 65 }, { min: 9 }),
  fault('对四个农贸市场开展整治。', { object: '农贸市场', action: '整治', min: 4 }),
  fault('力争抓好三支队伍建设。')
]

/** A clause with a subject and no verb takes over what the clause before it says. */
const carried = [
  fault('安装充电桩30个；志愿者人数不少于200人。', { action: '安装' }, { action: null }),
  fault('每周召开例会2次，教师人数不少于200人。', { per: '周' }, { per: null, action: null }),
  fault('能耗下降3%，教师人数不少于200人。', { change: 'delta' }, { change: 'level', action: null })
]

const bounds = [
  fault('培训教师2000—3000人次。', { min: 2000, max: 3000, comparator: 'range' }),
  fault('占比达到三分之一。', { unit: '%', min: 100 / 3 }),
  fault('能耗下降百分之一。', { unit: '%', min: 1 }),
  fault('改造142公里以上农村公路。', { min: 142, max: null, object: '农村公路' }),
  fault('建成550公里左右农村公路。', { comparator: 'approx', object: '农村公路' }),
  fault('建成超过17公里农村公路。', { comparator: 'gt', object: '农村公路' }),
  fault('建设研发中心超过73个。', { comparator: 'gt', object: '研发中心', action: '建设' }),
  fault('办理时限压缩至5个工作日以内。', { min: null, max: 5, object: '办理时限' }),
  fault('人均预期寿命达到82.5岁。', { min: 82.5, unit: '岁', object: '人均预期寿命' })
]

const roles = [
  fault('实现3家企业上市。', { min: 3 }),
  fault('举办培训班3期。', { min: 3, unit: '期' }),
  fault('惠及居民2.3万户。', { min: 23_000, unit: '户' }),
  fault('新增装机300万千瓦。', { min: 3e6, unit: '千瓦' }),
  fault('每天锻炼三十分钟。', { min: 30, unit: '分钟', per: '天' }),
  fault('建设停车场5个。', { min: 5, object: '停车场', action: '建设' }),
  fault('盘活工业用地300亩。', { min: 300, object: '工业用地' }),
  fault('培育年产值10亿元以上企业3家。', { min: 3, object: '企业', action: '培育' }),
  fault('覆盖率达到20%，2023年新建幼儿园5所。', { min: 20 }),
  fault('主要污染物起数下降3%，2023年新增就业岗位500个。', { min: 3 })
]

const objects = [
  fault('覆盖率从60%提高到80%。', { object: '覆盖率', min: 80 }),
  fault('上半年覆盖率达到90%。', { object: '覆盖率' }),
  fault('一季度覆盖率达到90%。', { object: '覆盖率' }),
  fault('上半年增加300个学位。', { object: '学位' }),
  fault('每小时开展巡查2次。', { object: null as never, per: '小时' }),
  fault('万元工业增加值用水量下降5%。', { object: '万元工业增加值用水量' }),
  fault('学前教育三年毛入园率达到98%。', { object: '学前教育三年毛入园率' }),
  fault('新建社区医院9家、高标准农田14万亩。', { object: '社区医院' }, { object: '高标准农田' }),
  fault('优良率为30%。', { object: '优良率', action: '为' })
]

export const sentenceFaults: readonly SentenceFault[] = [
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
