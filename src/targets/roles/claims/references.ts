import type { Claim } from './claim.js'
import { H, YEAR } from './parts.js'

/** Numbers that only refer: document numbers, annexes, telephones, list marks. */
export const referenceClaims: readonly Claim[] = [
  {
    name: 'document-number',
    reason: 'reference',
    needs: ['号'],
    pattern: new RegExp(`[〔［[（(【]?${YEAR}[〕］\\]）)】]\\s*第?\\d{1,9}(?:[-—]\\d{1,9})?号`, 'g'),
    samples: ['国办发[〔2012〕53号]文件', '豫政[（2020）8号]'],
    nearMisses: ['（2021—2025年）', '3号线']
  },
  {
    name: 'number-of-order',
    reason: 'reference',
    needs: ['号'],
    pattern: /(?<![\d.])\d{1,4}号(?=文(?:件|$|[精规要，。、]|的)|令(?!牌|旗))/g,
    samples: ['按照国办发[6号]文件要求', '落实省政府[12号]令'],
    nearMisses: ['3号文化馆']
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
    needs: ['附', '图', '表'],
    pattern: new RegExp(`附[件表录](?:\\d{1,9}|[${H}]{1,6})(?:[—\\-、](?:\\d{1,9}|[${H}]{1,6}))*|(?:见|如|详见)[图表]\\d{1,9}`, 'g'),
    samples: ['审批表（见[附件1]）', '（[附件二]）'],
    nearMisses: ['附件：3份']
  },
  {
    name: 'telephone',
    reason: 'reference',
    needs: /\d{3}/,
    pattern:
      /(?<![\d.])(?:0\d{2,3}[-—－ ]?\d{7,8}(?:-\d{1,9})?|1[3-9]\d{9}|400-?\d{3}-?\d{4})(?![\d.])|(?<![\d.,])[2-9]\d{6,7}(?![\d.,%％万亿余多/]|[\u4e00-\u9fff]?[元人个户亩吨平次]|千|标|辆|套|株|只|头|件|册|条|公)(?=[、，。；）\s]|[\u4e00-\u9fff]|$)|(?<=(?:电话|传真|热线|邮编|QQ|电话号码|联系电话)[：: ]?)\d{3,12}(?:[、,，]\d{3,12})*/g,
    samples: ['联系电话：[0519-86001234]', '电话：[86001234]'],
    nearMisses: ['100000万元']
  },
  {
    name: 'address',
    reason: 'reference',
    needs: ['@', 'http', 'www.'],
    pattern: /(?<![A-Za-z0-9._%-])[A-Za-z0-9._%-]{1,64}@[A-Za-z0-9.-]{1,64}|(?:https?:\/\/|www\.)[\w./?=&%:#~+-]+/g,
    samples: ['发至[jyj2024@example.cn]', '登录[www.example12.gov.cn]'],
    nearMisses: ['12家']
  },
  {
    name: 'plenary-session',
    reason: 'reference',
    needs: ['届', '全会', '全体会议'],
    pattern: new RegExp(
      `[${H}]{1,3}届(?:历次|[${H}])?(?:、[${H}])*(?:历次)?[中]?全会|(?:十[六七八九]|二十)届[${H}、和中]*全会|(?:[${H}]{1,3}届|(?<![${H}第召开举行]))[${H}]{1,3}次(?:[、和]?[${H}]{1,3}次){0,8}(?:全会|全体会议|全委会)|[${H}]{1,3}届[${H}]{1,3}次(?=会议)|(?:十[六七八九]|二十)届(?=[${H}历])`,
      'g'
    ),
    samples: [
      '根据[十九届五中全会]精神',
      '[二十届三中全会]',
      '省委[十一届九次、十次全会]部署',
      '中央纪委[三次全会]精神',
      '县政协[九届三次]会议'
    ],
    nearMisses: ['九届市委', '全年召开三次全会']
  },
  {
    name: 'anniversary',
    reason: 'reference',
    needs: ['周年'],
    pattern: new RegExp(`(?:\\d{1,9}|[${H}百]{1,6})周年`, 'g'),
    samples: ['建党[100周年]'],
    nearMisses: ['每周1次']
  },
  {
    name: 'standard-number',
    reason: 'reference',
    needs: ['GB', 'DB', 'JGJ', 'CJJ', 'JT', 'HJ', 'ISO', '建标'],
    pattern: /(?:GB|DB\d*|JGJ|CJJ|JT|HJ|ISO|建标)(?:\/T|／T)?\s?\d{1,9}(?:[-—.]\d{1,9})*/g,
    samples: ['按[GB/T 9704-2012]排印', '（[建标175-2016]）'],
    nearMisses: ['建标准化厂房3座']
  },
  {
    name: 'score',
    reason: 'reference',
    needs: ['分'],
    pattern:
      /(?<=[（(])(?:共|计|满分|合计)?\d{1,9}(?:\.\d{1,9})?分(?=[）)])|(?:满分|计|得|扣|加|记)\d{1,9}(?:\.\d{1,9})?分(?!钟|之|别|类)/g,
    samples: ['组织领导（[25分]）', '每项[扣2分]'],
    nearMisses: ['10分钟']
  },
  {
    name: 'footnote',
    reason: 'reference',
    needs: ['[', '［', '〔', '注'],
    pattern: /\[\d{1,3}\]|［\d{1,3}］|〔\d{1,2}〕|(?<=注)\d{1,2}(?=[：:、）)])/g,
    samples: ['办理情况[〔3〕]'],
    nearMisses: ['（3）']
  }
]
