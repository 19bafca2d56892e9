import { type Case, isArticle, type RoleRule } from './rule.js'

const EXISTING_HEAD =
  /(?:发挥|依托|(?<!开发)利用|用好|借助|围绕|聚焦|根据|按照|对照|立足|现有|已有|拥有|区域内|辖区内?|下辖|设有|共有|覆盖全[市省县区]|做好(?:全[市区县省]|现有)|我[国省市区县]|全[国省市区县](?:各)?|(?<![实体呈展发涌兑])现(?:时)?(?:约)?(?:有)?|深化)(?:的|全?[国省市区县])?(?:约|近|超过?)?$/
const USE_TAIL =
  /(?:引领|示范|辐射|带动|龙头|桥梁|纽带|阵地|平台|智库|主力军|关键)?(?:作用|优势|辐射|功能)|的内涵建设|建设与应用|建设和应用|高效运营|高效运行/
const PLACES = /^(?:个)?(?:省|市|县|区|县区|县市|县（市、区）|市州|乡镇|镇|街道|村|社区|地市|国家|成员单位|部门|民族|少数民族)/

/** 62个帮扶县每县至少培育1个: those that are each told to do something. */
const EACH_OF_THEM = /^[\u4e00-\u9fff]{2,16}(?:县每县|村每村|校每校|市每市|镇每镇|区每区)/

/** 23个国考断面优良比例达95%以上: the rate is what is planned. */
const RATE_OF_THEM = /^[\u4e00-\u9fff]{2,14}(?:率|比例|占比)(?:稳定|保持|达到?|提高到|提升到|不低于|在)*\d/

/** What is done for so many: 为全市5万名老人购买意外险. */
const SERVES = /(?:提供|安装|购置|购买|发放|筛查|体检|代缴|配备|进行[^，]{2,}|开展[^，]{2,})/

/** What some are chosen from: 从30个县中遴选. */
const AMONG = /^[\u4e00-\u9fff、（）]{1,20}中(?:优选|遴选|筛选|评选|挑选|择优|选)/

/** 现有, 拥有: the text itself says that it is there. */
export function isSaidExisting({ before, earlier, governed, setting }: Case): boolean {
  if (
    /(?:现有|已有|共有|下辖|辖(?!区)有?|设有|目前有|现时有|现时约?有|现在约?有)[^，]{0,12}$/.test(before) &&
    !/(?:力争|确保|达到)/.test(before)
  )
    return true
  // 现有学校126所，在校学生8.4万人: the clauses go on telling what there is.
  if (
    !setting.looksBack &&
    governed.rule === 'object-number' &&
    governed.action === null &&
    before.length <= 12 &&
    /(?:^|[。；，])[^，。；]{0,6}(?:现|共)有[\u4e00-\u9fff]{2,10}\d[^。；]*，$/.test(earlier)
  )
    return true
  return /(?:^|[，。；])有$/.test(before) || (/(?:^|[，。；])有[^。；]*$/.test(earlier + before) && /[、]$/.test(before))
}

function isExisting(one: Case): boolean {
  const { before, after, quantity } = one
  if (quantity.kind === 'percent' || isArticle(one)) return false
  if (isSaidExisting(one)) return true
  if (/(?:在|从)$/.test(before) && AMONG.test(after)) return true
  if (EACH_OF_THEM.test(after)) return true
  if (/^(?:确保|力争|全[市县区省])?$/.test(before) && one.next?.kind === 'percent' && quantity.unit === '个' && RATE_OF_THEM.test(after))
    return true
  // 对全区86所学校开展督导: work on those that are there.
  if (/^(?:组织|动员|发动|引导|指导)全[省市区县校镇](?:约|近|超过?)?$/.test(before)) return false
  if (/^(?:组织)?对[^，]{0,8}$/.test(before) && /(?:开展|进行|实施|实行)[^，]{2,}/.test(after)) return false
  if (/(?:^|免费)[为给](?:[全我][国省市区县州]|辖区)?$/.test(before) && SERVES.test(after)) return false
  // 新增闲置农房盘活利用2500宗: the clause itself says that it is new.
  if (/^(?:力争|确保|全年)?(?:新增|完成)/.test(before) && before.length > 4) return false
  const head = EXISTING_HEAD.test(before.replace(/(?:及|和|、)?$/, ''))
  if (head) return true
  if (/(?:发挥|依托|利用|借助|用好)[^，]{0,30}$/.test(before) && USE_TAIL.test(after)) return true
  if (/(?:深化|支持|落实|巩固|加强|抓好|发挥)[^，]{0,16}$/.test(before) && USE_TAIL.test(after)) return true
  return /(?:全[国省市区县]|各|所有|覆盖)$/.test(before) && PLACES.test(after)
}

export const statedShare: RoleRule = {
  name: 'stated-share',
  reason: 'existing',
  holds: ({ governed, quantity, before }) =>
    quantity.comparator !== 'gte' &&
    quantity.comparator !== 'lte' &&
    (governed.action === '占' || /占(?!补)[^，比达到]{2,40}$/.test(before)),
  samples: ['厨余占固体废物[三成]。'],
  nearMisses: ['占比达到[30%]。']
}

export const existing: RoleRule = {
  name: 'existing',
  reason: 'existing',
  holds: (one) => isExisting(one),
  samples: [
    '发挥[3所]实验校的引领作用。',
    '做好区域内[21个]资源中心的内涵建设。',
    '深化[5所]试点校建设与应用。',
    '现有医院[12家]。',
    '在[107个]重点集群中优选试点。'
  ],
  nearMisses: ['对[12所]中小学开展巡查。']
}
