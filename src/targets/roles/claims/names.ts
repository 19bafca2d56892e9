import type { Claim } from './claim.js'
import { H, N, NOT_N } from './parts.js'

/** Numbers that are part of a name. */
export const nameClaims: readonly Claim[] = [
  {
    name: 'party-congress',
    reason: 'name',
    needs: ['大'],
    pattern: /(?<![第])(?:十[一二三四五六七八九]|二十)大(?![类项力型])/g,
    samples: ['党的[二十大]精神'],
    nearMisses: ['十大工程', '二十大类']
  },
  {
    name: 'five-year-plan',
    reason: 'name',
    needs: ['五'],
    pattern:
      /(?:十[一二三四五六七]|[一二三四五六七八九])五(?=”|规划|时期|期间|末|以来|开局|收官|计划|[、和”])(?![、和][一二三四五六七八九])/g,
    samples: ['[十四五]时期', '“[八五]”普法'],
    nearMisses: ['十五万人', '三五个']
  },
  {
    name: 'numbered-name',
    reason: 'name',
    needs: ['第'],
    pattern: new RegExp(
      `第(?:\\d{1,9}|[${H}]{1,3})(?=(?:实验|人民|附属|初级|高级|职业|中心|幼儿|中医)?(?:中学|小学|医院|幼儿园|学校|中专|高中|初中|监狱|师|军))|第三方`,
      'g'
    ),
    samples: ['[第一]中学提升改造', '建立[第三方]机构库'],
    nearMisses: ['第一批学校']
  },
  {
    name: 'code-with-plus',
    reason: 'name',
    needs: ['+', '＋', '×', 'x', 'X', '*'],
    pattern:
      /(?<![\d.])(?:\d{1,9}[+＋×](?:\d{1,9}|[NnXx])(?:[+＋×](?:\d{1,9}|[NnXx]))*)(?:小时|万千瓦|兆瓦)?|\d{1,9}[xX*×]\d{1,9}(?:小时|万千瓦|兆瓦)?/g,
    samples: ['“[1+X]”证书', '[7×24小时]服务', '实施[1+8]行动'],
    nearMisses: ['300+家']
  },
  {
    name: 'one-trip',
    reason: 'name',
    needs: ['跑'],
    pattern: /(?<=[多只换位不]跑)一次/g,
    samples: ['实现“最多跑[一次]”', '办事只跑[一次]'],
    nearMisses: ['举办长跑一次']
  },
  {
    name: 'tracks',
    reason: 'name',
    needs: ['线'],
    pattern:
      /(?<=[\u4e00-\u9fff])(?<![新建修共第个条][一二三四五六七八九]{0,2}|[一二三四五六七八九十百千万])[一二三四五六七八九]{2}线(?!下|上|城)|(?<=增建|铁路)[二三四]线/g,
    samples: ['机场至新城段[三四线]建成通车', '推进铁路增建[二线]'],
    nearMisses: ['新建三四线', '建成两条线']
  },
  {
    name: 'type',
    reason: 'name',
    needs: ['型'],
    pattern: /(?<![\d.])\d型(?=[\u4e00-\u9fff])/g,
    samples: ['管理[2型]糖尿病患者'],
    nearMisses: ['推广新机型20型号']
  },
  {
    name: 'numbered-team',
    reason: 'name',
    needs: ['组'],
    pattern: /(?<=督查|督导|检查|评审|考核|巡察|验收|评估|指导|调研|攻坚|执法)[一二三四五六七八九十]{1,2}组(?![织建成合队长团])/g,
    samples: ['督查[二组]负责城北', '由检查[三组]督办'],
    nearMisses: ['分成三组检查', '组建检查组三组']
  },
  {
    name: 'epithet',
    reason: 'name',
    needs: ['里'],
    pattern: new RegExp(`(?<![第\\d.])[${H}百千万]{1,3}里(?=[\\u4e00-\\u9fff])(?![外内以的]|左右|长的)`, 'g'),
    samples: ['推进[百里]生态长廊保护', '打造[千里]画廊', '疏浚[十五里]河'],
    nearMisses: ['巡河百里', '新建管道百里']
  },
  {
    name: 'ring-road',
    reason: 'name',
    needs: ['环'],
    pattern: /[一二三四五六七]环(?=路|线|内外?|外|以[内外]|高速|快速)/g,
    samples: ['建成[五环]路西段', '[二环]内禁放'],
    nearMisses: ['抓好三环联动']
  },
  {
    name: 'days-of-campaign',
    reason: 'name',
    needs: ['日', '天'],
    pattern: /(?<![\d一二三四五六七八九几第])[百千](?:日|天)(?=[\u4e00-\u9fff]{0,8}(?:行动|攻坚|会战|大战|整治|竞赛|冲刺|服务|招聘|活动))/g,
    samples: ['开展[百日]攻坚', '[百日]千万招聘专项行动'],
    nearMisses: ['历时百日']
  },
  {
    name: 'second-time',
    reason: 'name',
    needs: ['次'],
    pattern: /[二三]次(?=供水|供热|利用|创业|元(?!件)|加工|污染|转运|分配|装修|能源|再热|开发|探底)/g,
    samples: ['改造[二次]供水设施18座'],
    nearMisses: ['检查二次']
  },
  {
    name: 'institute',
    reason: 'name',
    needs: ['所', '院'],
    pattern:
      /(?<=(?:电科|航天|航天科[工技]|船舶|船重工|兵器|核工业)(?:\d{1,4}[所院]、){0,4})(?:\d{1,4}|[一二三四五六七八九十]{1,3})[所院](?!高中|初中|小学|中学|幼儿)/g,
    samples: ['推动电科[13所]项目建设', '依托电科13所、[54所]', '引进航天[六院]'],
    nearMisses: ['新建航天特色学校3所', '建成学校13所']
  },
  {
    name: 'numbered-hospital',
    reason: 'name',
    needs: ['院'],
    pattern: /(?<=[大市省县区医附]|人民)[一二三四五六七八九]院(?!校|系|士)/g,
    samples: ['推动浙大[二院]建设医疗中心', '市[三院]扩建'],
    nearMisses: ['新建三院', '大三院校']
  },
  {
    name: 'sport',
    reason: 'name',
    needs: ['项'],
    pattern: /(?<=冬季|铁人|现代)[两二三五]项|[三五七十]项(?=全能)/g,
    samples: ['办好铁人[三项]赛', '发展冬季[两项]', '[十项]全能'],
    nearMisses: ['完成三项任务']
  },
  {
    name: 'building',
    reason: 'name',
    needs: ['#', '楼'],
    pattern: /\d{1,9}#|(?<![\d.])\d{1,2}楼/g,
    samples: ['[6#]公寓改造', '食堂[2楼]'],
    nearMisses: ['新建教学楼2栋']
  },
  {
    name: 'latin-name',
    reason: 'name',
    needs: /[A-Za-z]/,
    pattern:
      /(?<![A-Za-z.])[A-Za-z][A-Za-z.]{0,12}[-–]?\d{1,9}(?:\.\d{1,9})?[A-Za-z]{0,12}|(?<![\d.])\d{1,9}(?:\.\d{1,9})?(?:[GDKAB](?![A-Za-z])(?![\d])|(?!(?:kW|MW|GW|kWh|MWh|GWh|TWh|KB|MB|GB|TB|PB|EB|ZB|Mbps|Gbps|Kbps|TOPS|P|km|[EPT](?:FLOPS|Flops|flops)|dB|kV|m²|M|T|h)(?![A-Za-z]))[A-Za-z]{1,12})(?:级|网络|基站)?(?<!基站)/g,
    samples: ['[5G]基站', '[PM2.5]浓度', '[4A级]景区', '[COP15]'],
    nearMisses: ['1200MW', '30km']
  },
  {
    name: 'version',
    reason: 'name',
    needs: ['.0'],
    pattern: /(?<![\d.])[1-9]\.0(?![\d%％万亿:：∶])/g,
    samples: ['集团化办学[3.0]行动'],
    nearMisses: ['增长3.0%', '下降8.0%']
  },
  {
    name: 'group-of-countries',
    reason: 'name',
    needs: ['国集团'],
    pattern: new RegExp(`[${H}]{1,4}国集团(?!军)`, 'g'),
    samples: ['参与[二十国集团]等治理平台', '[七十七国集团]的合作'],
    nearMisses: ['引进三国集团军事展']
  },
  {
    name: 'strong-list',
    reason: 'name',
    needs: ['强'],
    pattern: /(?:\d{1,9}|[百千十双][十百千]?)强(?=[企县镇乡市区村园项产旅药建]|[、，。；”）和或及与中]|$|民营|榜|名单|龙头|高)/g,
    samples: ['世界[500强]企业', '全国[百强]县'],
    nearMisses: ['实力更强']
  },
  {
    name: 'numbered-thing',
    reason: 'name',
    needs: ['号', '国道', '省道', '县道'],
    pattern: new RegExp(
      `(?:\\d{1,9}(?:[、和]\\d{1,9}){0,20}|[${H}]{1,3}(?:、[${H}]){0,20})号(?=线|[\u4e00-\u9fff]{0,2}楼|地块|院|馆|公路|门|库|厂|机组|机|桥|井|路|泊位|高速|车间|矿|码头|$)|\\d{3}国道|\\d{3}省道|(?<=[国省县]道)[A-Z]?\\d{1,3}(?:线|(?=[\u4e00-\u9fff])(?!公里|千米|里|米|[条段处座亿万余多个]))`,
      'g'
    ),
    samples: ['地铁[3号]线', '[1、2号]机组', '国道[108线]改建', '省道[203]改造'],
    nearMisses: ['号召', '改造国道12公里']
  },
  {
    name: 'hotline-or-programme',
    reason: 'name',
    needs: /\d{3}/,
    pattern:
      /(?<![\d.])\d{3,5}(?=[\u4e00-\u9fff]{0,4}热线|一键|便民|政务服务|机制|工程(?!师|项目)|计划|行动|攻坚(?:行动|工程)|模式|平台|方案|工作法|体系|公开电话|智能)|(?<![\d.])123[0-9]{2}(?=[\u4e00-\u9fff])(?![个家户人名件所万亿公平米吨元套台座次辆场棵株头只余多处条亩])/g,
    samples: ['[12345]热线', '“[532]工程”', '建好[12355]青少年服务台', '[323]攻坚行动'],
    nearMisses: ['300个工程', '新增12345户']
  },
  {
    name: 'grade',
    reason: 'name',
    needs: ['级', 'A'],
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
    needs: ['产'],
    pattern: /[一二三]、[一二三](?:、[一二三])?(?:次)?产(?:业)?|(?<!第)[一二三]次产业|[一二三]产(?=[业融增]|[、，。])/g,
    samples: ['[一、二、三产]分别增长', '[三次产业]结构'],
    nearMisses: ['三种产品']
  },
  {
    name: 'double',
    reason: 'name',
    needs: ['双'],
    pattern:
      /(?<=[“‘《])双[\u4e00-\u9fff]{1,4}(?=[”’、》])|双(?:减|随机|一流|高|创|碳|拥|控|循环|招|百|千|万|优|师型|促|带|联|向(?=奔赴)|积分|集中|报告|元制|主体|跨|公示)/g,
    samples: ['“[双减]”工作', '[双随机]、一公开', '[双创]示范'],
    nearMisses: ['双方', '双手']
  },
  {
    name: 'each-one',
    reason: 'name',
    needs: ['一'],
    pattern: new RegExp(`(?<![${N}])一${NOT_N}{1,2}一${NOT_N}{1,2}(?:一${NOT_N}{1,2})?|一岗双责|[${H}]位一体`, 'g'),
    samples: ['落实[一人一案]', '推行[一校一品]', '‘[一岗双责]’', '[五位一体]总体布局'],
    nearMisses: ['一个项目']
  },
  {
    name: 'one-of-many',
    reason: 'name',
    needs: ['多'],
    pattern: new RegExp(
      `(?<![${N}])一(?![年月天日个里倍米周斤吨亩元成半时分秒公])${NOT_N}多(?=[\\u4e00-\\u9fff])(?![年月天日个次里倍于])`,
      'g'
    ),
    samples: ['防止[一人多]岗', '清理[一户多]宅', '推行[一卡多]用'],
    nearMisses: ['一年多来', '一个多月', '一百多人']
  },
  {
    name: 'fixed-rules',
    reason: 'name',
    needs: ['项', '条'],
    pattern: new RegExp(`[${H}]{1,2}[项条](?=(?:基本)?(?:规定|准则|纪律|制度(?!建设)|禁令|原则|铁律))`, 'g'),
    samples: ['中央[八项]规定', '教师职业行为[十项]准则'],
    nearMisses: ['十项任务']
  },
  {
    name: 'roman-grade',
    reason: 'name',
    needs: /[Ⅰ-Ⅻ]/,
    pattern: /劣?[Ⅰ-Ⅻ]{1,4}(?:[—\-～至][Ⅰ-Ⅻ]{1,4})?[类级型]?/g,
    samples: ['水质达[Ⅱ类]', '[劣Ⅴ类]断面'],
    nearMisses: ['五类断面']
  }
]
