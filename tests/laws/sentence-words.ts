import type { UnitKind } from '../../src/targets/tables/units.js'

/** Something that a plan counts, with verbs that plans use of it. */
export interface Thing {
  readonly object: string
  readonly unit: string
  readonly kind: UnitKind
  readonly verbs: readonly string[]
  /** The least and the most of it that make sense. */
  readonly range: readonly [number, number]
  /** Counted in 万 or 亿 where it is large. */
  readonly scales?: readonly ('万' | '亿')[]
}

const thing = (object: string, unit: string, verbs: string, range: readonly [number, number] = [2, 90]): Thing => ({
  object,
  unit,
  kind: 'count',
  verbs: verbs.split(' '),
  range
})

/** What is built, done and given, by sector. */
export const things: readonly Thing[] = [
  // schools
  thing('公办幼儿园', '所', '新建 改扩建 建成 新增'),
  thing('省级优质园', '所', '创建 争创'),
  thing('骨干教师', '名', '培养 选派 引进'),
  thing('学位', '个', '新增 增加', [100, 9000]),
  thing('家庭教育讲座', '场', '举办 开展 组织'),
  thing('劳动教育课程', '门', '开发 开设'),
  // health
  thing('社区医院', '家', '创建 建成 新建'),
  thing('全科医生', '名', '培养 招聘 引进'),
  thing('健康知识讲座', '场', '举办 开展'),
  thing('养老床位', '张', '新增 增加', [100, 5000]),
  { ...thing('适龄妇女', '人', '筛查', [1000, 9000]), scales: ['万'] },
  // transport
  { ...thing('健身绿道', '公里', '新建 改造 建成', [10, 900]), kind: 'length' },
  thing('公交线路', '条', '开通 新开 新增'),
  thing('充电桩', '个', '新建 安装 建成', [50, 9000]),
  thing('公共停车泊位', '个', '新增 建成', [100, 9000]),
  thing('危桥', '座', '改造 拆除'),
  // farming
  { ...thing('优质稻田', '亩', '新建 建成', [100, 9000]), kind: 'area', scales: ['万'] },
  thing('家庭农场', '家', '培育 创建'),
  { ...thing('粮食', '吨', '收购 储备', [100, 9000]), kind: 'mass', scales: ['万'] },
  thing('农业技术人员', '人次', '培训 轮训', [100, 9000]),
  // industry
  thing('专精特新企业', '家', '培育 新增 认定'),
  thing('省级研发中心', '个', '组建 建成 创建'),
  thing('工业项目', '个', '实施 开工 推进'),
  thing('智能工厂', '座', '打造 建成'),
  { ...thing('技改资金', '元', '投入 安排', [1000, 9000]), kind: 'money', scales: ['万', '亿'] },
  { ...thing('标准厂房', '平方米', '新建 盘活', [1000, 9000]), kind: 'area', scales: ['万'] }
]

/** Verbs that make a number a difference. */
export const deltas: ReadonlySet<string> = new Set('新增 增加 减少 压减 下降 增长 提高 提升 降低'.split(' '))

/** What a limit is set to. */
export const limits: readonly Thing[] = [
  { ...thing('志愿者人数', '人', '', [500, 3000]) },
  { ...thing('专任教师数', '人', '', [20, 300]) },
  { ...thing('执业医师数', '名', '', [20, 300]) },
  { ...thing('校舍面积', '平方米', '', [1000, 9000]), kind: 'area' },
  { ...thing('粮食产量', '吨', '', [1000, 9000]), kind: 'mass', scales: ['万'] },
  { ...thing('煤炭消费量', '吨标准煤', '', [1000, 9000]), kind: 'mass' }
]

/** Shares that are brought to a value. */
export const rates: readonly string[] = [
  '普惠性幼儿园覆盖率',
  '教师培训率',
  '疫苗接种率',
  '公交分担率',
  '农作物耕种收综合机械化率',
  '畜禽粪污综合利用率',
  '工业固废综合利用率',
  '城市空气质量优良天数比例',
  '污水集中处理率',
  '群众满意度'
]
export const rateVerbs: readonly string[] = '达到 提高到 提升至 稳定在 保持在'.split(' ')

/** Quantities that grow or shrink by a share. */
export const growing: readonly string[] = ['规模以上工业增加值', '社会消费品零售总额', '农村居民人均可支配收入', '外贸进出口总额']
export const shrinking: readonly string[] = ['单位生产总值能耗', '主要污染物排放量', '化肥施用量', '农药施用量']

/** What is done again in every period. */
export const habits: readonly {
  readonly verb: string
  readonly object: string
  readonly unit: string
  readonly pers: readonly string[]
}[] = [
  { verb: '开展', object: '应急演练', unit: '次', pers: ['学期', '年', '季度'] },
  { verb: '召开', object: '调度会议', unit: '次', pers: ['月', '季度', '周'] },
  { verb: '组织', object: '健康讲座', unit: '场', pers: ['月', '学期'] },
  { verb: '开展', object: '安全检查', unit: '轮', pers: ['月', '季度', '半年'] },
  { verb: '发布', object: '农情简报', unit: '份', pers: ['周', '月'] },
  { verb: '举办', object: '银企对接活动', unit: '场', pers: ['年', '季度'] }
]

/** Work on a number of things: 对12所学校开展督导. */
export const works: readonly { readonly object: string; readonly unit: string; readonly deed: string }[] = [
  { object: '中小学校', unit: '所', deed: '督导' },
  { object: '民营医院', unit: '家', deed: '检查' },
  { object: '重点企业', unit: '家', deed: '帮扶' },
  { object: '农贸市场', unit: '个', deed: '整治' },
  { object: '客运站', unit: '座', deed: '改造' }
]

/** Wordings with numbers that commit to nothing. */
export const distractors: Readonly<Record<string, readonly string[]>> = {
  reference: ['落实国办发〔2024〕12号文件精神', '按照苏政发〔2023〕8号要求'],
  book: ['实施《学前教育三年行动计划》', '落实《健康中国2030规划纲要》', '执行《公路养护三年方案》'],
  ordinal: ['办好第三届职工技能大赛', '做好第二批专家申报工作', '开展首届农民丰收节'],
  name: ['巩固“双减”成果', '深化“放管服”改革', '落实“四个不摘”要求', '推进5G网络应用', '畅通12345热线'],
  existing: ['发挥3所实验学校的引领作用', '依托5家三甲医院', '用好现有12个服务站点', '发挥6个产业园区的带动作用'],
  past: ['去年建成村级卫生室12个', '截至目前已完成投资3亿元'],
  duration: ['保障课间10分钟', '开展为期3个月的专项整治', '打造15分钟便民服务圈'],
  set: ['抓好三支队伍建设', '实施四大工程']
}

/** Openings that say when. */
export const times: readonly string[] = ['2025年，', '到2025年底，', '9月底前，', '今年，', '力争', '确保', '全年']

/** What takes time, and less of it. */
export const deadlines: readonly { readonly object: string; readonly unit: string }[] = [
  { object: '企业开办时限', unit: '个工作日' },
  { object: '施工许可办理时间', unit: '个工作日' },
  { object: '急救平均响应时间', unit: '分钟' },
  { object: '纳税时间', unit: '小时' },
  { object: '住院预约时间', unit: '天' }
]
