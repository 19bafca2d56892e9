import { blank } from './surroundings.js'

/**
 * Measures that stand behind a number, each with the characters that would make a word of it instead: 3 项 counts, but
 * 3 项目管理 is a heading. Compared at the start of what follows the number.
 */
const measures: readonly (readonly [measure: string, unless: string])[] = [
  ['[万亿]', '众物户'],
  ['[千百]', '方姓年里强花'],
  ['十', '大分四五'],
  ['(?:美|港|欧|日)?元', '素宵旦'],
  ['个', '人体别性案'],
  ['公[里顷斤分]', ''],
  ['平方|立方|[米吨亩升克]', '服华'],
  ['倍|岁|星期|小时|分钟|课时|千瓦|世纪', ''],
  ['[人名]', '才民口工力员文大居社性机防事均身类单师称牌录城优家'],
  ['年', '度级终初龄'],
  ['月', '度'],
  ['日', '常'],
  ['天', '然津'],
  ['周', '期边'],
  ['分', '类工级布析步解阶区别管享配担'],
  ['度', '假过'],
  ['级', '别'],
  ['[家条场所位项部支件套]', '庭长居具国电例件款景地馆址有需属于置目门署分撑持付出援教部部委件餐'],
  ['次', '数要'],
  ['[区间]', '域块位划接'],
  ['[座栋艘辆幢幅宗]', '谈度旨'],
  ['余|多[个项名家所种人]|以上|以下|左右', ''],
  ['期|号|届|轮|批', '间望刊召准复发文示'],
  ['至|到|或|和|及|、|，|。|；|：|／|年度|[%％‰℃~～/+*×\\-—–]', '位达']
]

/** Behind a number: it is a quantity, a year or a range, and no marker (14 天, 3.5亿元, 17 - 27). */
export const quantityAhead = `(?=${blank}*(?:${measures
  .map(([measure, unless]) => `(?:${measure})${unless === '' ? '' : `(?![${unless}])`}`)
  .join('|')}))`

/**
 * The same straight behind a decimal, which counts fewer things: 1.1人才引进 and 2.1分工 are headings there.
 */
export const decimalQuantityAhead = `(?=${blank}*(?:万|亿|千[瓦米克伏卡人元吨亩]|百万|(?:美|港|欧)?元|个(?![人体别性案])|公[里顷斤]|平方|立方|米|厘米|毫米|吨|倍|岁|小时|年(?!度|级)|[月日]|天(?![然津])|亩|升(?!级)|克|分(?![类工级布析步解阶区别管享配担])|度|级(?!别)|折|成(?![立为果效本长])|人[次，。；、]|以[上下]|左右|至|到|或|和|、|，|。|；|[%％‰℃~～×—–\\-]|(?:国际|世界|全国|国家)[^，。]{0,8}[日周]))`
