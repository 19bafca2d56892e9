import type { Claim } from './claim.js'
import { DASH, DAY, H, HD, MONTH, PART, YEAR } from './parts.js'

/** Years and dates (GB/T 15835-2011 for their forms). */
export const dateClaims: readonly Claim[] = [
  {
    name: 'iso-date',
    reason: 'year',
    needs: ['19', '20'],
    pattern: new RegExp(`(?<!\\d)${YEAR}[-./]${MONTH}[-./]${DAY}(?!\\d)`, 'g'),
    samples: ['发布时间：[2025-04-08]', '[2024.3.8]'],
    nearMisses: ['2024-2026年']
  },
  {
    name: 'years-range',
    reason: 'year',
    needs: ['19', '20'],
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
    needs: ['19', '20'],
    pattern: new RegExp(
      `(?<!\\d)${YEAR}年(?:${MONTH}月(?:${DAY}日|${PART})(?:${DASH}(?:${YEAR}年)?${MONTH}月(?:${DAY}日|${PART})|${DASH}${DAY}日)?|年?[底末]|年?初(?![中级步一二三])|年?中(?![央国小学考职等西心医华共])|度(?!电)|[春秋]季)?`,
      'g'
    ),
    samples: [
      '[2024年3月8日]印发',
      '到[2025年底]',
      '[2025年]中央预算',
      '[2025年]初中招生',
      '[2025年中]前',
      '[2025年]全区',
      '[2024年度]考核'
    ],
    nearMisses: ['持续3年']
  },
  {
    name: 'month-and-day',
    reason: 'year',
    needs: ['月'],
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
    needs: ['日'],
    pattern: new RegExp(`(?<![\\d.])${DAY}日(?=前|起|上午|下午|之前|晚|凌晨)`, 'g'),
    samples: ['每月[5日]前报送'],
    nearMisses: ['7日内办结']
  },
  {
    name: 'han-date',
    reason: 'year',
    needs: ['年', '月'],
    pattern: new RegExp(
      `[一二][${HD}O]{3}(?:[／/—-](?:[一二][${HD}]{3}|[${HD}]{2}))?(?:学年|年度|年年底|年)(?:[${H}]{1,2}月(?:[${H}]{1,3}日|${PART}))?(?:[底初末度])?|(?<=[今去本明]年)[${H}]{1,2}月|(?<![${H}个第])[${H}]{1,2}月(?:[${H}]{1,3}日|底|初|末|份|中旬|上旬|下旬)`,
      'g'
    ),
    samples: ['[二〇二五年三月八日]', '[二OO四年四月二十二日]', '[九月底]前'],
    nearMisses: ['三个月']
  },
  {
    // 每周一调度 is once a week.
    name: 'weekday',
    reason: 'year',
    needs: ['周'],
    pattern: /(?<=[每隔]周)(?:[二三四五六日](?![次节课场个小天时期份名人家所项篇件条户本张轮回遍至到、\-—])|一(?=升|上午|下午|晚|前))/g,
    samples: ['每周[五]召开例会', '每周[一]升国旗'],
    nearMisses: ['每周三次', '每周一调度']
  },
  {
    name: 'decade-or-century',
    reason: 'year',
    needs: ['年代', '世纪'],
    pattern: /\d{2}年代|[二三四五六七八九]十年代|(?:\d{2}|[二十一]{2,3})世纪/g,
    samples: ['上世纪[90年代]', '[21世纪]'],
    nearMisses: ['10年来']
  },
  {
    name: 'bare-year',
    reason: 'year',
    needs: ['19', '20'],
    pattern:
      /(?<![\d.,A-Za-z/〔［])(?:19[5-9]\d|20[0-5]\d)(?![\d,.%％‰万亿余多]|[个所家场名项节门种人次套辆张处座条户件位台亩元吨米公千平株支只部对只份间])(?=[）)》〕\]—\-届级新版行计规远年\s]|目标|学年|$)/g,
    samples: ['编制[2035]远景规划', '规划（[2021]）'],
    nearMisses: ['培训2000余人次', '新增2030个学位']
  },
  {
    // 2023中国种子大会
    name: 'year-of-event',
    reason: 'year',
    needs: ['20'],
    pattern:
      /(?<![\d.,A-Za-z/])20[12]\d(?=(?:中国|全国|全球|世界|国际|国内|亚洲|东亚|首届|跨年)|[\u4e00-\u9fff]{2,12}(?:大会|博览会|论坛|峰会|大赛|马拉松|展览会|消费季|提振年|促进年))/g,
    samples: ['承办[2023]中国种子大会', '举办“[2024]星城马拉松”'],
    nearMisses: ['培训2023名教师', '服务2015家中国企业']
  },
  {
    name: 'quarter',
    reason: 'year',
    needs: ['季度', '半年'],
    pattern: /(?:第)?[一二三四1-4](?:[至、—-][一二三四1-4])?季度|前[二三23]季度|[上下前后]半年/g,
    samples: ['[一季度]开工', '[上半年]完成'],
    nearMisses: ['每季度1次', '两个季度']
  },
  {
    name: 'school-years',
    reason: 'year',
    needs: ['/'],
    pattern: /(?<!\d)20\d\d\/(?:20)?\d\d(?:学年|年度)?/g,
    samples: ['由[2026/27学年]起'],
    nearMisses: ['3/4的村']
  }
]
