import { listWords } from '../../source/list-words.js'
import { WordIndex } from '../../source/word-index.js'

/** What a unit measures, as the output contract names it. */
export type UnitKind = 'count' | 'percent' | 'money' | 'duration' | 'area' | 'length' | 'mass' | 'other'

/**
 * Measure words and units of measurement in simplified script, by what they measure. The longest one that stands
 * behind a number is its unit.
 *
 * Sources: GB 3100-1993 and GB 3101-1993 for the units of measurement; the customary ones (亩, 斤, 里) and the
 * classifiers as published plans use them.
 */
export const unitsOfKind: Readonly<Record<UnitKind, readonly string[]>> = {
  count: listWords(`
    个 所 家 场 名 项 节 门 种 人 人次 次 套 辆 张 处 座 条 户 件 位 台 部 支 只 头 届 批 期 轮 对 枚 株 栋 幢 艘 架 款 例 份 组 篇 间
    类 列 片 块 本 册 颗 口 根 班 趟 盏 尊 笔 单 宗 起 封 首 曲 针 羽 尾 匹 袋 箱 瓶 桶 盒 棵 丛 束 道 孔 扇 面 副 员 团 队 站 环 链 园 集 幕 卷
    票 席 格 档 层 盆 幅 栏 发 粒 把 顶 样 枪 剂 桩 线 县 市 省 镇 乡 村 州 国 校 院 字 步 拨 床 堂 遍 行 眼 窝 畦 垄 页 师 岗 章 讲
    人份 人日 人天 人月 户次 件次 场次 批次 艘次 架次 班次 车次 辆次 台次 台套 套次 项次 所次 家次 只次 头次 羽次 份次 处次 座次 条次 间次 起次 例次
    对次 节次 门次 片次 剂次 期次 梯次 周次 轮次 列次 趟次 羊单位 标箱 标准箱 标台 标准台 床位 学位 托位 泊位 车位 机位 街道 社区 行政村 自然村 村民小组 网格 学分 点位 站点 机组
    门类 方面 环节 层级 标段 家庭 地市 区县 县区 市州 省市 市县 乡镇 镇街 单元 样本 批件 栏目 机柜 标准机架 机架 车道 轴位 名次 位次 册次 篇次 校次 件（套） 部（集） 台（套） 台(套) 套（间） 项（次） 个学分
  `),
  percent: listWords('% ‰ 个百分点 百分点 个千分点 成 成半'),
  money: listWords('元 元人民币 美元 欧元 港元 港币 日元 英镑 澳门元 澳元 块钱 角 角钱 分钱 卢布'),
  duration: listWords(`
    课时 学时 小时 个小时 个半小时 分钟 秒 秒钟 毫秒 微秒 刻钟 个课时 个学时 天 日 周 周年 个月 月 年 周岁 岁 个工作日 工作日 个自然日 自然日 日历天
    个季度 季度 个学期 学期 个学年 学年 学年度 个星期 星期 个周 个年头 月龄 时 昼夜
  `),
  area: listWords('亩 平方米 平方公里 平方千米 平方厘米 平方英尺 平方英里 平方尺 公顷 平米 平方 顷 英亩 亩次 垧 ㎡ m² km²'),
  length: listWords('公里 千米 米 厘米 毫米 微米 纳米 英里 英寸 英尺 海里 里 车道公里 皮长公里 芯公里 延米 线公里 公里车道 km 尺'),
  mass: listWords('吨 公斤 千克 斤 克 毫克 微克 担 吨标准煤 吨标煤 吨二氧化碳 吨油当量 载重吨 总吨 市斤'),
  other: listWords(`
    立方米 立方 方 立方公里 升 毫升 蒸吨 立方米/日 立方米/秒 立方米/天 吨/日 吨/天 吨/年 公斤/亩 斤/亩 吨/公顷 微克/立方米 毫克/升 毫克/立方米 公里/小时 米/秒 元/人 元/吨 元/亩 千瓦时/吨
    千瓦 兆瓦 吉瓦 瓦 千瓦时 度 度电 兆瓦时 吉瓦时 瓦时 千瓦小时 kWh kW MW GW MWh GWh TWh 千伏安 兆伏安 千伏 伏 千伏特 kV 千安 赫兹 兆赫 焦 千焦 吉焦 卡 千卡 大卡 摄氏度 ℃ 分贝 帕 兆帕 马力
    倍 番 /10万 /十万 分 微克每立方米 比特 字节 KB MB GB TB PB EB ZB Mbps Gbps Kbps EFLOPS PFLOPS TFLOPS TOPS M EFlops PFlops TFlops Eflops Pflops Tflops P dB 兆 兆比特每秒 个标准立方米 标准立方米 立方英尺 桶油当量 桶/日 个点 级 克/千瓦时 标方
  `)
}

/** Every unit with what it measures. */
export const units: ReadonlyMap<string, UnitKind> = new Map(
  (Object.entries(unitsOfKind) as [UnitKind, readonly string[]][]).flatMap(([kind, list]) => list.map((unit) => [unit, kind] as const))
)

const index = new WordIndex(units.keys())

/**
 * What goes on to a longer word that is no unit: 3个 but 4级以上, 2国语言, 5市里. A single-character unit is none where
 * its word goes on so.
 */
const GOES_ON: Readonly<Record<string, RegExp>> = {
  项: /^目/,
  床: /^(?:位|铺|单)/,
  字: /^(?:号|节|街|路)/,
  家: /^(?:庭|长|电|禽|具|园)/,
  名: /^(?:额|单|师(?!生|傅)|校(?!长|医|友)|录)/,
  场: /^(?:地|馆|所|景)/,
  门: /^(?:诊|店)/,
  种: /^(?:植|子|业)/,
  条: /^(?:例|件)/,
  期: /^(?:间|末|刊)/,
  节: /^(?:能|水|约|日|点)/,
  户: /^(?:籍|外|口)/,
  次: /^数/,
  国: /^(?:家|语|内|际|有|债|防|储|道|土|产|企)/,
  台: /^(?:阶|县|子|山|湾|风)/,
  曲: /^(?:湾|折|线|艺|目)/,
  市: /^(?:场|民|值|委|级|政)/,
  县: /^(?:域|级|城)/,
  省: /^(?:级|委|份)/,
  镇: /^(?:域|级)/,
  乡: /^(?:村|亲)/,
  村: /^(?:民|级)/,
  校: /^(?:园|长|企|级|本)/,
  院: /^(?:士|校|长)/,
  园: /^(?:区|林|长)/,
  线: /^(?:上|下|索)/,
  面: /^(?:向|积|对)/,
  班: /^(?:子|主|额|车|组)/,
  环: /^(?:境|节|保)/,
  站: /^(?:式|点)/,
  队: /^(?:伍)/,
  团: /^(?:队|委|员)/,
  员: /^(?:工)/,
  行: /^(?:业|动|政|程|为|使|驶)/,
  方: /^(?:面|案|式|向|便|法|针|可)/,
  月: /^[度龄]/,
  时: /^(?:代|间|期)/,
  分: /^(?:别|之|类|布|区|级|期|校|层|散|公|开|工|析|离|享|解|批|流)/,
  度: /^(?:过)/,
  步: /^(?:骤|伐|走|区)/,
  道: /^(?:路|德)/,
  发: /^(?:展|布|放|挥|生|行|电|达)/,
  部: /^(?:门|委|署|长|分|属)/,
  对: /^(?:接|标|口|外|照|应|于|全|象|\d)/,
  支: /^(?:持|付|出|撑|部)/,
  位: /^(?:居(?!民)|列|于)/,
  口: /^(?:径|岸)/,
  类: /^(?:似)/,
  片: /^(?:区)/,
  周: /^(?:边)/,
  日: /^(?:常)/,
  年: /^(?:轻|级)/,
  集: /^(?:中|群|聚|团|体|约|成)/,
  层: /^(?:面|次|级)/,
  章: /^(?:程)/,
  岗: /^位/,
  讲: /^(?:话|座)/,
  兆: /^(?:瓦|比|赫)/,
  里: /^(?:程)/,
  组: /^(?:织|建|成|长)/,
  件: /^(?:套)/,
  单: /^(?:位|独|一|个)/,
  起: /^(?:来|步|到|草|$)/,
  成: /^(?:员|为|立|果|效|本|熟|都|功|长|品|套|立|活|绩|人|就|交)/,
  点: /^(?:位|击)/,
  克: /^(?:服)/,
  米: /^(?:粉|业)/,
  首: /^(?:次|先|要|席|家|批)/,
  针: /^(?:对)/,
  把: /^(?:握)/,
  师: /^(?:资|生|德)/
}

/** Units that are printed with 个 as often as without; the output has them without. */
const CANONICAL: Readonly<Record<string, string>> = { 个学分: '学分', 个小时: '小时', 个课时: '课时', 个学时: '学时', '台(套)': '台（套）' }

/** A unit at a place of a text. */
export interface FoundUnit {
  /** As the output has it. */
  readonly unit: string
  /** How many characters of the text it takes. */
  readonly length: number
  readonly kind: UnitKind
}

/** The longest unit that stands at `at`; undefined where there is none. */
export function matchUnit(text: string, at: number): FoundUnit | undefined {
  const unit = index.longestAt(text, at, isUnitAt)
  return unit === undefined ? undefined : { unit: CANONICAL[unit] ?? unit, length: unit.length, kind: units.get(unit) as UnitKind }
}

function isUnitAt(text: string, unit: string, at: number): boolean {
  const behind = at + unit.length
  if (unit.length === 1 && GOES_ON[unit]?.test(text.slice(behind, behind + 2))) return false
  return !(/[A-Za-z]$/.test(unit) && /[A-Za-z0-9]/.test(text[behind] ?? ''))
}
