import type { Claim } from './claim.js'
import { DASH, H } from './parts.js'

/** Numbers that label a set or only describe. */
export const otherClaims: readonly Claim[] = [
  {
    name: 'front-line',
    reason: 'description',
    needs: ['一线'],
    pattern: /(?<=下沉|到|深入|[赴往]|充实|在|基层|生产|科研|教学|办案|项目|招商|服务)一线/g,
    samples: ['每周下沉[一线]', '充实到招商[一线]'],
    nearMisses: ['建成一线，改造两线']
  },
  {
    name: 'clock',
    reason: 'description',
    needs: /\d[:：]\d/,
    pattern: /(?<![\d:：])(?:[01]?\d|2[0-4])[:：][0-5]\d(?:[-—~～至]{1,2}(?:[01]?\d|2[0-4])[:：][0-5]\d)?(?![\d:：.])/g,
    samples: ['每天[9:30]开馆', '[8:00—17:30]办理'],
    nearMisses: ['比例为11:44:45']
  },
  {
    name: 'ratio',
    reason: 'description',
    needs: /\d[:：∶]\d/,
    pattern: /(?<![\d.])\d{1,9}(?:\.\d{1,9})?(?:[:：∶]\d{1,9}(?:\.\d{1,9})?)+/g,
    samples: ['三次产业比重为[5.1:38.2:56.7]', '师生比[1:5]'],
    nearMisses: ['目标：15所']
  },
  {
    name: 'rate-unit',
    reason: 'description',
    needs: ['人'],
    pattern: /(?<=每|^|[，、。])(?:十?[百千万])人(?:口)?(?=[\u4e00-\u9fff])/g,
    samples: ['每[千人口]托位数', '每[万人]发明专利拥有量'],
    nearMisses: ['培训千人', '3万人次']
  },
  {
    name: 'age-or-grade',
    reason: 'description',
    needs: ['岁', '年级', '高', '初', '大', '研'],
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
    needs: ['级', '兆'],
    pattern: /(?:[十百千]?[万亿]|千万|百万|十亿|万亿|(?<![\d.])\d{1,6}(?:\.\d)?[万亿])级(?!别)|(?<![\d一二三四五六七八九])[百千万]兆/g,
    samples: ['打造[千亿级]产业', '[百亿级]领航企业', '引进[10亿级]项目5个'],
    nearMisses: ['三级医院']
  },
  {
    name: 'great-set',
    reason: 'set-label',
    needs: ['大'],
    pattern: new RegExp(
      `(?:[两${H}]{1,3}|\\d{1,2})大(?=[\\u4e00-\\u9fff“])(?!(?:力|型(?!企|活|商|平|项|水)|幅|量|规模|学(?!科)|众|会|米|豆|棚|病|数据|学生|面积|批|中|小|于|部分|多数|家|市场|气(?!污)|城市|科学|事|桥))`,
      'g'
    ),
    samples: ['实施[四大]工程', '[五大]行动'],
    nearMisses: ['加大力度', '扩大规模']
  },
  {
    name: 'set-of-bounds',
    reason: 'set-label',
    needs: ['个'],
    pattern:
      /(?<![“‘《「])(?:(?:[两一二三四五六七八九十]|(?<![\d.])\d{1,2})个(?:100[%％]|(?=全覆盖|百分之百))|[两三四五六七八九十]个(?=不低于|不少于|不超过))/g,
    samples: ['实现[4个100%]', '确保[三个]不低于', '做到[两个]全覆盖'],
    nearMisses: ['建成4个', '确保两个项目全覆盖', '巩固“四个100%”', '12个全部完工', '每村3个不少于']
  },
  {
    name: 'zero',
    reason: 'description',
    needs: ['零'],
    pattern: /零(?:容忍|增长|突破|死亡|事故|发生|报告|缺陷|差错|污染|新增|就业|上访|投诉|排放|延误|障碍|距离)/g,
    samples: ['实施“[零容忍]”', '化肥使用量[零增长]'],
    nearMisses: ['零售额', '零部件']
  },
  {
    name: 'one-touch',
    reason: 'description',
    needs: ['一'],
    pattern: /一(?:键|站式|网通办|件事(?!情)|次性|揽子|条龙|窗|门式|卡通|码通)/g,
    samples: ['[一键]式报警', '[一站式]服务'],
    nearMisses: ['一个按键']
  },
  {
    name: 'years-of-schooling',
    reason: 'description',
    needs: ['年制', '年一贯', '年义务', '年教育'],
    pattern: new RegExp(`(?:[${H}]{1,6}|\\d{1,9})年(?=制|一贯|义务教育|教育普及)`, 'g'),
    samples: ['新增[五年]制高职专业', '[九年]一贯制学校', '[九年]义务教育巩固率'],
    nearMisses: ['五年规划']
  }
]
