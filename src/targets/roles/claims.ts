import type { Span } from '../../source/span.js'
import type { NumberReason } from '../../tree/nodes.js'

/** A wording that says by itself what a number is, whatever stands around it. */
export interface Claim {
  /** Kebab-case name, for the tests and the count of how often it fires. */
  readonly name: string
  readonly reason: NumberReason
  /** Global; the whole match is the number with what belongs to it. */
  readonly pattern: RegExp
  /** What it recognises, marked by [ ], and the nearest thing that it must leave alone. */
  readonly samples: readonly string[]
  readonly nearMisses: readonly string[]
}

/** A stretch of text that a claim takes. */
export interface Claimed extends Span {
  readonly reason: NumberReason
  readonly rule: string
}

const H = '一二三四五六七八九十'
/** Numerals, and what is none and ends no phrase: 一村一品, but no 一万一千. */
const N = '一二三四五六七八九十百千万亿零'
const NOT_N = `[^\\d${N}点个些批\\s，。、；：！？“”（）]`
const HD = '〇零○一二三四五六七八九'
const DASH = '[-－—–―~～至到─]{1,2}'
const YEAR = '(?:19|20)\\d{2}'
const MONTH = '(?:1[0-2]|0?[1-9])'
const DAY = '(?:3[01]|[12]\\d|0?[1-9])'
const PART = '(?:份|底|初|末|中旬|上旬|下旬|中下旬|上中旬)?'

/** In the order in which they are tried at a place. */
export const claims: readonly Claim[] = [
  {
    name: 'document-number',
    reason: 'reference',
    pattern: new RegExp(`[〔［[（(【]?${YEAR}[〕］\\]）)】]\\s*第?\\d{1,9}(?:[-—]\\d{1,9})?号`, 'g'),
    samples: ['国办发[〔2012〕53号]文件', '豫政[（2020）8号]'],
    nearMisses: ['（2021—2025年）', '3号线']
  },
  {
    name: 'list-number',
    reason: 'marker',
    pattern: new RegExp(
      `(?<=^|[。；：\\s])(?:[（(](?:\\d{1,2}|[${H}]{1,3})[)）]|\\d{1,2}[.．、)）](?!\\d)|[${H}]{1,3}(?:是(?!否)|要(?=[\\u4e00-\\u9fff]{2}))|[${H}]{1,3}、(?![${H}]))|[①-⑳]`,
      'g'
    ),
    samples: ['要求：[（1）]压实责任；', '[一是]强化领导。', '加强统筹。[2.]压实责任'],
    nearMisses: ['增长1.5%', '项目（3个）']
  },
  {
    name: 'annex',
    reason: 'reference',
    pattern: new RegExp(`附[件表录](?:\\d{1,9}|[${H}]{1,6})(?:[—\\-、](?:\\d{1,9}|[${H}]{1,6}))*|(?:见|如|详见)[图表]\\d{1,9}`, 'g'),
    samples: ['审批表（见[附件1]）', '（[附件二]）'],
    nearMisses: ['附件：3份']
  },
  {
    name: 'iso-date',
    reason: 'year',
    pattern: new RegExp(`(?<!\\d)${YEAR}[-./]${MONTH}[-./]${DAY}(?!\\d)`, 'g'),
    samples: ['发布时间：[2025-04-08]', '[2024.3.8]'],
    nearMisses: ['2024-2026年']
  },
  {
    name: 'clock',
    reason: 'description',
    pattern: /(?<![\d:：])(?:[01]?\d|2[0-4])[:：][0-5]\d(?:[-—~～至]{1,2}(?:[01]?\d|2[0-4])[:：][0-5]\d)?(?![\d:：.])/g,
    samples: ['每天[9:30]开馆', '[8:00—17:30]办理'],
    nearMisses: ['比例为11:44:45']
  },
  {
    name: 'ratio',
    reason: 'description',
    pattern: /(?<![\d.])\d{1,9}(?:\.\d{1,9})?(?:[:：∶]\d{1,9}(?:\.\d{1,9})?)+/g,
    samples: ['三次产业比重为[5.1:38.2:56.7]', '师生比[1:5]'],
    nearMisses: ['目标：15所']
  },
  {
    name: 'years-range',
    reason: 'year',
    pattern: new RegExp(
      `(?<!\\d)${YEAR}年?${DASH}(?:${YEAR}|\\d{2})(?:学年度?|年度|年(?!均|产))?(?!\\d|万|亿|[.,]\\d|个|人|家|所|亩|元|吨)`,
      'g'
    ),
    samples: ['三年行动计划（[2023—2025年]）', '（[2020-2035]）', '[2024-2025学年]'],
    nearMisses: ['2000—3000人']
  },
  {
    name: 'date',
    reason: 'year',
    pattern: new RegExp(
      `(?<!\\d)${YEAR}年(?:${MONTH}月(?:${DAY}日|${PART})(?:${DASH}(?:${YEAR}年)?${MONTH}月(?:${DAY}日|${PART})|${DASH}${DAY}日)?|年?[底初末中]|度(?!电)|[春秋]季)?`,
      'g'
    ),
    samples: ['[2024年3月8日]印发', '到[2025年底]', '[2025年]全区', '[2024年度]考核'],
    nearMisses: ['持续3年']
  },
  {
    name: 'month-and-day',
    reason: 'year',
    pattern: new RegExp(
      `(?<![\\d.个])${MONTH}(?:${DASH}${MONTH})?月(?!均|度|度|活)(?:${DAY}日|${PART})(?:${DASH}${MONTH}月(?:${DAY}日|${PART})|${DASH}${DAY}日)?`,
      'g'
    ),
    samples: ['[9月底]前完成', '[3月5日]开班', '[6月-12月]', '[3~6月]'],
    nearMisses: ['3个月', '每月1次']
  },
  {
    name: 'day-of-month',
    reason: 'year',
    pattern: new RegExp(`(?<![\\d.])${DAY}日(?=前|起|上午|下午|之前|晚|凌晨)`, 'g'),
    samples: ['每月[5日]前报送'],
    nearMisses: ['7日内办结']
  },
  {
    name: 'han-date',
    reason: 'year',
    pattern: new RegExp(
      `[一二][${HD}]{3}(?:[／/—-](?:[一二][${HD}]{3}|[${HD}]{2}))?(?:学年|年度|年年底|年)(?:[${H}]{1,2}月(?:[${H}]{1,3}日|${PART}))?(?:[底初末度])?|(?<=[今去本明]年)[${H}]{1,2}月|(?<![${H}个第])[${H}]{1,2}月(?:[${H}]{1,3}日|底|初|末|份|中旬|上旬|下旬)`,
      'g'
    ),
    samples: ['[二〇二五年三月八日]', '[九月底]前'],
    nearMisses: ['三个月']
  },
  {
    name: 'decade-or-century',
    reason: 'year',
    pattern: /\d{2}年代|[二三四五六七八九]十年代|(?:\d{2}|[二十一]{2,3})世纪/g,
    samples: ['上世纪[90年代]', '[21世纪]'],
    nearMisses: ['10年来']
  },
  {
    name: 'bare-year',
    reason: 'year',
    pattern:
      /(?<![\d.,A-Za-z/〔［])(?:19[5-9]\d|20[0-5]\d)(?![\d,.%％‰万亿余多]|[个所家场名项节门种人次套辆张处座条户件位台亩元吨米公千平株支只部对只份间])(?=[）)》〕\]—\-届级新版行计规远年\s]|目标|学年|$)/g,
    samples: ['编制[2035]远景规划', '规划（[2021]）'],
    nearMisses: ['培训2000余人次', '新增2030个学位']
  },
  {
    name: 'telephone',
    reason: 'reference',
    pattern:
      /(?<![\d.])(?:0\d{2,3}[-—－ ]?\d{7,8}(?:-\d{1,9})?|1[3-9]\d{9}|400-?\d{3}-?\d{4})(?![\d.])|(?<![\d.,])[2-9]\d{6,7}(?![\d.,%％万亿余多/]|[\u4e00-\u9fff]?[元人个户亩吨平次]|千|标|辆|套|株|只|头|件|册|条|公)(?=[、，。；）\s]|[\u4e00-\u9fff]|$)|(?<=(?:电话|传真|热线|邮编|QQ|电话号码|联系电话)[：: ]?)\d{3,12}(?:[、,，]\d{3,12})*/g,
    samples: ['联系电话：[0519-86001234]', '电话：[86001234]'],
    nearMisses: ['100000万元']
  },
  {
    name: 'address',
    reason: 'reference',
    pattern: /(?<![A-Za-z0-9._%-])[A-Za-z0-9._%-]{1,64}@[A-Za-z0-9.-]{1,64}|(?:https?:\/\/|www\.)[\w./?=&%:#~+-]+/g,
    samples: ['发至[jyj2024@example.cn]', '登录[www.example12.gov.cn]'],
    nearMisses: ['12家']
  },
  {
    name: 'plenary-session',
    reason: 'reference',
    pattern: new RegExp(
      `[${H}]{1,3}届(?:历次|[${H}](?:、[${H}])*)?(?:、[${H}])*(?:历次)?[中]?全会|(?:十[六七八九]|二十)届[${H}、和中]*全会|(?:十[六七八九]|二十)届(?=[${H}历])`,
      'g'
    ),
    samples: ['根据[十九届五中全会]精神', '[二十届三中全会]'],
    nearMisses: ['九届市委']
  },
  {
    name: 'anniversary',
    reason: 'reference',
    pattern: new RegExp(`(?:\\d{1,9}|[${H}百]{1,6})周年`, 'g'),
    samples: ['建党[100周年]'],
    nearMisses: ['每周1次']
  },
  {
    name: 'party-congress',
    reason: 'name',
    pattern: /(?<![第])(?:十[一二三四五六七八九]|二十)大(?![类项力型])/g,
    samples: ['党的[二十大]精神'],
    nearMisses: ['十大工程', '二十大类']
  },
  {
    name: 'five-year-plan',
    reason: 'name',
    pattern:
      /(?:十[一二三四五六七]|[一二三四五六七八九])五(?=”|规划|时期|期间|末|以来|开局|收官|计划|[、和”])(?![、和][一二三四五六七八九])/g,
    samples: ['[十四五]时期', '“[八五]”普法'],
    nearMisses: ['十五万人', '三五个']
  },
  {
    name: 'numbered-name',
    reason: 'name',
    pattern: new RegExp(
      `第(?:\\d{1,9}|[${H}]{1,3})(?=(?:实验|人民|附属|初级|高级|职业|中心|幼儿|中医)?(?:中学|小学|医院|幼儿园|学校|中专|高中|初中|监狱|师|军))|第三方`,
      'g'
    ),
    samples: ['[第一]中学提升改造', '建立[第三方]机构库'],
    nearMisses: ['第一批学校']
  },
  {
    name: 'ordinal',
    reason: 'ordinal',
    pattern: new RegExp(
      `第(?:\\d{1,9}|[${H}百零]+)(?:[—\\-~～至、和](?:第)?(?:\\d{1,9}|[${H}])+(?=[期批轮届季至]))?(?:[届批期轮个次条款项家位名所部类章节季级种站任粒件代])?`,
      'g'
    ),
    samples: ['[第四批]示范校', '[第13届]大赛', '[第一]书记'],
    nearMisses: ['四批示范校']
  },
  {
    name: 'first',
    reason: 'ordinal',
    pattern: /首(?:[届批个家条台轮座艘架列单例期部款段套项支所场笔名块颗]|次(?!要))/g,
    samples: ['[首批]试点', '[首届]运动会', '[首次]进入'],
    nearMisses: ['首要任务', '首先']
  },
  {
    name: 'term-of-office',
    reason: 'ordinal',
    pattern: new RegExp(`(?:[${H}]{1,3}|\\d{1,9})届(?=[市县区省党人政全二三四五六七八九一])`, 'g'),
    samples: ['[九届]市委', '市[十七届]人大'],
    nearMisses: ['连续举办三届展会']
  },
  {
    name: 'rank',
    reason: 'ordinal',
    pattern: new RegExp(
      `(?<![当目以之提空年月日])前(?:[${H}百]{1,3}|\\d{1,9})(?:名|位|强)?(?![个年月天次批期季轮%％.\\d]|[${H}])|(?<!第)[一二三]等奖|[${H}\\d]连[冠优]`,
      'g'
    ),
    samples: ['排名[前三]', '全国[前10名]', '[一等奖]'],
    nearMisses: ['前三年', '前三季度']
  },
  {
    name: 'quarter',
    reason: 'year',
    pattern: /(?:第)?[一二三四1-4](?:[至、—-][一二三四1-4])?季度|前[二三23]季度|[上下前后]半年/g,
    samples: ['[一季度]开工', '[上半年]完成'],
    nearMisses: ['每季度1次', '两个季度']
  },
  {
    name: 'phase',
    reason: 'ordinal',
    pattern: new RegExp(
      `(?<![办展开训])[${H}](?:[、和—\\-][${H}])*期(?![刊望间待货])|(?<!\\d)\\d期(?=工程|项目|建设|改|扩|[）)]|基地|园区|实现|开工|投产|投用|竣工|并网|主体|厂房)`,
      'g'
    ),
    samples: ['第四中学（[二期]）改扩建', '[一期]工程竣工'],
    nearMisses: ['培训10期', '举办三期培训']
  },
  {
    name: 'code-with-plus',
    reason: 'name',
    pattern:
      /(?<![\d.])(?:\d{1,9}[+＋×](?:\d{1,9}|[NnXx])(?:[+＋×](?:\d{1,9}|[NnXx]))*)(?:小时|万千瓦|兆瓦)?|\d{1,9}[xX*×]\d{1,9}(?:小时|万千瓦|兆瓦)?/g,
    samples: ['“[1+X]”证书', '[7×24小时]服务', '实施[1+8]行动'],
    nearMisses: ['300+家']
  },
  {
    name: 'standard-number',
    reason: 'reference',
    pattern: /(?:GB|DB\d*|JGJ|CJJ|JT|HJ|ISO|建标)(?:\/T|／T)?\s?\d{1,9}(?:[-—.]\d{1,9})*/g,
    samples: ['按[GB/T 9704-2012]排印', '（[建标175-2016]）'],
    nearMisses: ['建标准化厂房3座']
  },
  {
    name: 'building',
    reason: 'name',
    pattern: /\d{1,9}#|(?<![\d.])\d{1,2}楼/g,
    samples: ['[6#]公寓改造', '食堂[2楼]'],
    nearMisses: ['新建教学楼2栋']
  },
  {
    name: 'latin-name',
    reason: 'name',
    pattern:
      /(?<![A-Za-z.])[A-Za-z][A-Za-z.]{0,12}[-–]?\d{1,9}(?:\.\d{1,9})?[A-Za-z]{0,12}|(?<![\d.])\d{1,9}(?:\.\d{1,9})?(?:[GDKAB](?![A-Za-z])(?![\d])|(?!(?:kW|MW|GW|kWh|MWh|GWh|TWh|KB|MB|GB|TB|PB|EB|ZB|Mbps|Gbps|Kbps|TOPS|P|km|EFLOPS|PFLOPS|Eflops|Pflops|kV|m²|M|T|h)(?![A-Za-z]))[A-Za-z]{1,12})(?:级|网络|基站)?(?<!基站)/g,
    samples: ['[5G]基站', '[PM2.5]浓度', '[4A级]景区', '[COP15]'],
    nearMisses: ['1200MW', '30km']
  },
  {
    name: 'version',
    reason: 'name',
    pattern: /(?<![\d.])[1-9]\.0(?![\d%％万亿])/g,
    samples: ['集团化办学[3.0]行动'],
    nearMisses: ['增长3.0%', '下降8.0%']
  },
  {
    name: 'strong-list',
    reason: 'name',
    pattern: /(?:\d{1,9}|[百千十双][十百千]?)强(?=[企县镇乡市区村园]|[、，。；”）和或及与中]|$|民营|榜|名单|龙头|高)/g,
    samples: ['世界[500强]企业', '全国[百强]县'],
    nearMisses: ['实力更强']
  },
  {
    name: 'numbered-thing',
    reason: 'name',
    pattern: new RegExp(
      `(?:\\d{1,9}(?:[、和]\\d{1,9})*|[${H}]{1,3}(?:、[${H}])*)号(?=线|楼|地块|院|馆|公路|文件|令|门|库|厂|机组|机|桥|井|路|泊位|高速|车间|矿|码头|$)|\\d{3}国道|\\d{3}省道`,
      'g'
    ),
    samples: ['地铁[3号]线', '[1、2号]机组'],
    nearMisses: ['号召']
  },
  {
    name: 'hotline-or-programme',
    reason: 'name',
    pattern: /(?<![\d.])\d{3,5}(?=热线|一键|便民|政务服务|机制|工程(?!师|项目)|计划|行动|模式|平台|方案|工作法|体系|公开电话|智能)/g,
    samples: ['[12345]热线', '“[532]工程”'],
    nearMisses: ['300个工程']
  },
  {
    name: 'rate-unit',
    reason: 'description',
    pattern: /(?<=每|^|[，、。])(?:十?[百千万])人(?:口)?(?=[\u4e00-\u9fff])/g,
    samples: ['每[千人口]托位数', '每[万人]发明专利拥有量'],
    nearMisses: ['培训千人', '3万人次']
  },
  {
    name: 'age-or-grade',
    reason: 'description',
    pattern: new RegExp(
      `(?<![\\d.${H}几]|达到?|超过|提高到|增至|寿命)(?:\\d{1,9}|[${H}]{1,6})(?:${DASH}(?:\\d{1,9}|[${H}]{1,6}))?(?:周?岁)|[${H}](?:至|—|-)?[${H}]?年级|(?<![提最])(?:高|初|大|研)[一二三四](?=[年学新毕班、和]|$)`,
      'g'
    ),
    samples: ['[0-15岁]儿童', '[三年级]起', '[高一]新生', '[60周岁]以上'],
    nearMisses: ['3年', '最高一级', '人均预期寿命达到82岁']
  },
  {
    name: 'scale-class',
    reason: 'description',
    pattern: /(?:[十百千]?[万亿]|千万|百万|十亿|万亿)级(?!别)|(?<![\d一二三四五六七八九])[百千万]兆/g,
    samples: ['打造[千亿级]产业', '[百亿级]领航企业'],
    nearMisses: ['三级医院']
  },
  {
    name: 'grade',
    reason: 'name',
    pattern: new RegExp(
      `(?<![省市县区乡镇村校])(?:[${H}](?:[、和至](?=[${H}]))?){1,3}(?:星)?级(?!联动|联网|书记|网络|财政|阶段|教研|管理|责任|审核|跳)|(?<![\\d.个])[1-9](?:星)?级|\\d{1,9}A(?:级)?`,
      'g'
    ),
    samples: ['[二级]以上医院', '[三级]甲等', '[四星级]高中'],
    nearMisses: ['市、区、校三级教研', '四个层级']
  },
  {
    name: 'industry',
    reason: 'name',
    pattern: /[一二三]、[一二三](?:、[一二三])?(?:次)?产(?:业)?|(?<!第)[一二三]次产业|[一二三]产(?=[业融增]|[、，。])/g,
    samples: ['[一、二、三产]分别增长', '[三次产业]结构'],
    nearMisses: ['三种产品']
  },
  {
    name: 'great-set',
    reason: 'set-label',
    pattern: new RegExp(
      `(?:[两${H}]{1,3}|\\d{1,2})大(?=[\\u4e00-\\u9fff“])(?!(?:力|型(?!企|活|商|平|项|水)|幅|量|规模|学(?!科)|众|会|米|豆|棚|病|数据|学生|面积|批|中|小|于|部分|多数|家|市场|气(?!污)|城市|科学|事|桥))`,
      'g'
    ),
    samples: ['实施[四大]工程', '[五大]行动'],
    nearMisses: ['加大力度', '扩大规模']
  },
  {
    name: 'double',
    reason: 'name',
    pattern:
      /(?<=[“‘《])双[\u4e00-\u9fff]{1,4}(?=[”’、》])|双(?:减|随机|一流|高|创|碳|拥|控|循环|招|百|千|万|优|师型|促|带|联|向(?=奔赴)|积分|集中|报告|元制|主体|跨|公示)/g,
    samples: ['“[双减]”工作', '[双随机]、一公开', '[双创]示范'],
    nearMisses: ['双方', '双手']
  },
  {
    name: 'score',
    reason: 'reference',
    pattern:
      /(?<=[（(])(?:共|计|满分|合计)?\d{1,9}(?:\.\d{1,9})?分(?=[）)])|(?:满分|计|得|扣|加|记)\d{1,9}(?:\.\d{1,9})?分(?!钟|之|别|类)/g,
    samples: ['组织领导（[25分]）', '每项[扣2分]'],
    nearMisses: ['10分钟']
  },
  {
    name: 'each-one',
    reason: 'name',
    pattern: new RegExp(`(?<![${N}])一${NOT_N}{1,2}一${NOT_N}{1,2}(?:一${NOT_N}{1,2})?|一岗双责|[${H}]位一体`, 'g'),
    samples: ['落实[一人一案]', '推行[一校一品]', '‘[一岗双责]’', '[五位一体]总体布局'],
    nearMisses: ['一个项目']
  },
  {
    name: 'zero',
    reason: 'description',
    pattern: /零(?:容忍|增长|突破|死亡|事故|发生|报告|缺陷|差错|污染|新增|就业|上访|投诉|排放|延误|障碍|距离)/g,
    samples: ['实施“[零容忍]”', '化肥使用量[零增长]'],
    nearMisses: ['零售额', '零部件']
  },
  {
    name: 'one-touch',
    reason: 'description',
    pattern: /一(?:键|站式|网通办|件事(?!情)|次性|揽子|条龙|窗|门式|卡通|码通)/g,
    samples: ['[一键]式报警', '[一站式]服务'],
    nearMisses: ['一个按键']
  },
  {
    name: 'years-of-schooling',
    reason: 'description',
    pattern: new RegExp(`(?:[${H}]{1,6}|\\d{1,9})年(?=制|一贯)`, 'g'),
    samples: ['新增[五年]制高职专业', '[九年]一贯制学校'],
    nearMisses: ['五年规划']
  },
  {
    name: 'fixed-rules',
    reason: 'name',
    pattern: new RegExp(`[${H}]{1,2}[项条](?=(?:基本)?(?:规定|准则|纪律|制度(?!建设)|禁令|原则|铁律))`, 'g'),
    samples: ['中央[八项]规定', '教师职业行为[十项]准则'],
    nearMisses: ['十项任务']
  },
  {
    name: 'roman-grade',
    reason: 'name',
    pattern: /劣?[Ⅰ-Ⅻ]{1,4}(?:[—\-～至][Ⅰ-Ⅻ]{1,4})?[类级型]?/g,
    samples: ['水质达[Ⅱ类]', '[劣Ⅴ类]断面'],
    nearMisses: ['五类断面']
  },
  {
    name: 'school-years',
    reason: 'year',
    pattern: /(?<!\d)20\d\d\/(?:20)?\d\d(?:学年|年度)?/g,
    samples: ['由[2026/27学年]起'],
    nearMisses: ['3/4的村']
  },
  {
    name: 'article-of-law',
    reason: 'reference',
    pattern: /(?:文化|民法|刑法|教育法|条例)第?[\d一二三四五六七八九十百]{1,6}条/g,
    samples: ['[条例第三十条]'],
    nearMisses: ['线路12条']
  },
  {
    name: 'footnote',
    reason: 'reference',
    pattern: /\[\d{1,3}\]|［\d{1,3}］|〔\d{1,2}〕|(?<=注)\d{1,2}(?=[：:、）)])/g,
    samples: ['办理情况[〔3〕]'],
    nearMisses: ['（3）']
  }
]

/** What the claims take of a text: in order, not overlapping; where two meet, the one that begins first, then the earlier rule. */
export function findClaims(text: string): Claimed[] {
  const found = claims.flatMap(({ name, reason, pattern }, order) =>
    [...text.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length, reason, rule: name, order }))
  )
  found.sort((a, b) => a.from - b.from || a.order - b.order)
  const taken: Claimed[] = []
  let end = 0
  for (const { order: _, ...claim } of found) {
    if (claim.from < end || claim.to === claim.from) continue
    taken.push(claim)
    end = claim.to
  }
  return taken
}
