import { isClassBound, isInName, SIZE_TOLD } from '../../quantities/bind.js'
import { type Case, coreOf, isArticle, type RoleRule } from './rule.js'

export const isThreshold = ({ passage, quantity, next }: Case) =>
  isClassBound(passage.text, quantity, next) || (quantity.kind === 'money' && isInName(passage.text, quantity))

export const rateBase: RoleRule = {
  name: 'rate-base',
  reason: 'description',
  holds: ({ before, after }) => /每(?:新增|增加|完成|处理|收购|减少)?(?:年产|日处理|日产)?$/.test(before) && !/^(?:[场次])/.test(after),
  samples: ['对每新增[100吨]产能补贴2万元。'],
  nearMisses: ['每年新增[100个]车位。']
}

export const recipientClass: RoleRule = {
  name: 'recipient-class',
  reason: 'description',
  holds: ({ passage, before, quantity }) => {
    if (!/(?:^|[，。；])对[^，；]*$/.test(before) || /(?:补贴|奖励|给予|补助|资助|奖补)[^，]*$/.test(before) || quantity.kind === 'percent')
      return false
    return /^[^。；]{0,40}的?[^。；]{2,}(?:补贴|奖励|给予|补助|资助|奖补)/.test(
      passage.slice(quantity.to, passage.sentenceAround(quantity).to)
    )
  },
  samples: ['对存栏[300头]以上的奶牛场给予补贴。'],
  nearMisses: ['对[12所]中小学开展巡查。', '推进对[10所]科技馆的评估考核。']
}

/** 今年拟认定30个左右单位, among the conditions: what the plan itself will do. */
const INTENDED =
  /(?:拟|计划|(?<![必须])将)(?:遴选|评选|认定|支持|资助|建设|培育|招募|招聘|招收|选派|选拔|确定|评定|命名|创建)[^，。；]{0,12}$/

export const conditions: RoleRule = {
  name: 'conditions',
  reason: 'description',
  holds: ({ setting, quantity, before }) => setting.setsConditions === true && quantity.kind !== 'money' && !INTENDED.test(before),
  samples: [],
  nearMisses: []
}

export const costInPassing: RoleRule = {
  name: 'cost-in-passing',
  reason: 'description',
  holds: ({ before, quantity }) =>
    quantity.kind === 'money' &&
    /(?:涉及[^，]*|开支|支出|费用|成本|赤字|预算|担保额)(?:每年|全年)?(?:约|为|达|达到|合计)*$/.test(before) &&
    !/(?:压减|控制|降低|节约|不超过)|(?:新增|安排)(?:(?:全国|中央|地方|全[省市县]|财政|公共|政府|专项)*)(?:支出|开支|赤字|预算)[^，]{0,6}$/.test(
      before
    ),
  samples: ['涉及经常开支每年约[九亿元]。', '学校安排的课后服务费用约[3万元]。', '新增泊位的成本约[2亿元]。'],
  nearMisses: ['压减支出[3亿元]。', '拟安排财政赤字[12亿元]。', '为此新增支出[2亿元]。']
}

export const formula: RoleRule = {
  name: 'formula',
  reason: 'description',
  holds: ({ passage, quantity }) => /[×✕*＊÷]\s*$/.test(passage.slice(Math.max(0, quantity.from - 2), quantity.from)),
  samples: ['计算方法：达标学校数/学校总数×[100%]。'],
  nearMisses: ['达标率达到[100%]。']
}

export const bareScale: RoleRule = {
  name: 'bare-scale',
  reason: 'description',
  holds: (one) =>
    one.quantity.comparator === 'eq' &&
    (/^[百千]?[万亿](?:元|人|户|家|吨)$/.test(coreOf(one)) ||
      (/^[百千]?万亩$/.test(coreOf(one)) && /^[百千万]亿/.test(one.after)) ||
      (/^[百千]?[百千万亿][\u4e00-\u9fff]{1,2}$/.test(coreOf(one)) && /^[\u4e00-\u9fff]{0,12}(?:工程|行动|计划)/.test(one.after))),
  samples: ['[万元]GDP能耗持续下降。', '推进[万亩]千亿产业平台建设。'],
  nearMisses: ['产业规模突破[千亿元]。', '开展[千场]活动。']
}

/** 组织一次专题展示, 免费体检一次: how often something is held is counted, be it once. */
const isEvent = ({ quantity, governed }: Case) =>
  quantity.unit === '次' &&
  governed.object !== null &&
  /^(?:集中|统一)?(?:组织|开展|组织开展|举办|举行|召开|进行|体检|筛查|培训|轮训)$/.test(governed.action ?? '')

export const article: RoleRule = {
  name: 'article',
  reason: 'description',
  holds: (one) =>
    /^一(?:批|系列)$/.test(coreOf(one)) ||
    (isArticle(one) &&
      !isEvent(one) &&
      one.per === null &&
      one.quantity.comparator === 'eq' &&
      !/每(?:个|所|名|家|村|校|乡镇|县|人|班|户|位|镇)[^，]*$/.test(one.before)),
  samples: ['建强[一支]督导队伍。', '形成[一批]成果。'],
  nearMisses: ['每月召开[一次]例会。', '年底前组织[一次]专题展示活动。']
}

export const size: RoleRule = {
  name: 'size',
  reason: 'description',
  holds: ({ quantity, governed }) =>
    /^(?:英寸|英尺|毫米|微米|纳米|厘米|千伏|kV)$/.test(quantity.unit ?? '') && governed.rule !== 'measured',
  samples: ['提升[8英寸]硅片质量。', '推进[500千伏]输变电项目。'],
  nearMisses: ['新增管网[8公里]。']
}

export const threshold: RoleRule = {
  name: 'threshold',
  reason: 'description',
  holds: (one) =>
    isThreshold(one) ||
    (one.quantity.kind === 'percent' && /(?:滞后|偏差|逾期|超支)[^，]{0,3}$/.test(one.before) && /^的/.test(one.after)) ||
    (one.quantity.comparator === 'lt' && /^的(?!目标|标准|要求)/.test(one.after)),
  samples: [
    '培育产值过[50亿元]的企业2家。',
    '引进[5000万元]以上项目50个。',
    '[30户]以上自然村生活垃圾收运覆盖率保持95%。',
    '约谈进度滞后[15%]以上的项目。'
  ],
  nearMisses: ['争创[8所]以上省级示范园。', '培育产值过50亿元的企业[2家]。']
}

/** What some work touches on: 招聘教师300名，涉及8个县. */
const TOUCHED = /涉及(?:约|近|超)?$/

export const toldInPassing: RoleRule = {
  name: 'told-in-passing',
  reason: 'description',
  holds: ({ quantity, after, before }) =>
    (/^(?:mass|other|length|area|money)$/.test(quantity.kind) &&
      !/(?:形成|新增|年产)[^，]*$/.test(before) &&
      /^(?:\/?[年日天时秒])?(?:的(?!目标|投资|增速|任务)|级|装置|机组|生产线|输变电|变电站|泊位|光伏|风电|储能|燃煤|航道|码头|船|锅炉|高地|[\u4e00-\u9fff]{0,8}圈|超)/.test(
        after
      ) &&
      !/(?:达到?|突破|超过|不低于|不少于)$/.test(before + (quantity.boundWord ?? ''))) ||
    ([SIZE_TOLD, TOUCHED].some((pattern) => pattern.test(before + (quantity.boundWord ?? ''))) &&
      !/(?:力争|确保|新增|达到|形成|建成|实现)/.test(before)),
  samples: ['推进总投资[48.7亿元]的光伏项目。', '建成[60万吨]装置1套。', '占地[30亩]。'],
  nearMisses: ['完成投资[48亿元]。']
}

/** What a capacity is told of; 能力 and the like are what is planned. */
const PLANT = /^(?:\/[年日天])?[\u4e00-\u9fffA-Za-z0-9+“”、]{1,16}?(?:项目|工程|装置|生产线|基地)(?!.*(?:任务|目标))/

export const capacity: RoleRule = {
  name: 'capacity',
  reason: 'description',
  holds: ({ quantity, before, after, next }) =>
    quantity.comparator === 'eq' &&
    next === undefined &&
    !/(?:新增|淘汰|关停|压减|退出|完成|新开工|并网)[^，]{0,30}$/.test(before) &&
    /^(?:吨|千瓦|兆瓦|吉瓦|立方米|载重吨|总吨)$/.test(quantity.unit ?? '') &&
    PLANT.test(after),
  samples: ['推进[20万吨]铜箔清洁生产项目。', '确保某厂[25万千瓦]保障性并网项目开工建设。'],
  nearMisses: ['淘汰[30万吨]焦化装置。', '新增[50万千瓦]风电项目。', '新增光伏装机[25万千瓦]。']
}

export const noUnitDigits: RoleRule = {
  name: 'no-unit-digits',
  reason: 'description',
  holds: ({ quantity, governed, passage }) =>
    quantity.unit === null &&
    !quantity.shared &&
    !(quantity.extent.to > quantity.to) &&
    !(
      governed.object !== null &&
      (governed.rule === 'measured' ||
        (quantity.max ?? quantity.min ?? 0) >= 10_000 ||
        /[万亿]/.test(passage.slice(quantity.from, quantity.to)))
    ),
  samples: ['第三栏填写[3]。'],
  nearMisses: ['融合指数达到[47]。']
}

/** What a plan sets without a verb: 粮食种植面积1300万亩, 实际使用外资5亿美元. */
const TOTAL = /(?:(?:种植|播种|养殖|造林)面积|产量|交易额|(?:使用|利用|吸收)外资|销售额|拥有量|吞吐量)$/

const isTotal = ({ quantity, governed, before, passage }: Case) =>
  quantity.script !== 'han' &&
  quantity.unit !== null &&
  TOTAL.test(governed.object ?? '') &&
  !/每[亩户人家]|[该我][县市省区镇村州园企]|围绕/.test(before) &&
  !/^，(?:是|位居|位列|居|占)/.test(passage.slice(quantity.extent.to, quantity.extent.to + 4))

/** A率、B率分别不低于88%、60%: each value has its thing. */
const SHARED_OUT = /分别(?:不低于|不少于|高于|超过|低于|控制在)?\d[^，。；]{0,24}[、和及与]$/

export const ungoverned: RoleRule = {
  name: 'ungoverned',
  reason: 'description',
  holds: (one) =>
    one.governed.action === null &&
    !SHARED_OUT.test(one.before) &&
    (one.governed.object === null ||
      (one.quantity.comparator === 'eq' && one.per === null && one.quantity.kind !== 'percent' && !isTotal(one))),
  samples: ['培训对象为中小学校长，每班[50人]。'],
  nearMisses: ['创建示范校[5所]。', '小麦播种面积[620万亩]。', '全年实际使用外资[5亿美元]。']
}
