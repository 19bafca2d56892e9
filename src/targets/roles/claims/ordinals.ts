import type { Claim } from './claim.js'
import { H } from './parts.js'

/** Numbers of rank, turn and phase. */
export const ordinalClaims: readonly Claim[] = [
  {
    name: 'ordinal',
    reason: 'ordinal',
    needs: ['第'],
    pattern: new RegExp(
      `第(?:\\d{1,9}(?:\\.\\d{1,2}(?=代))?|[${H}百零]+)(?:[—\\-~～至、和](?:第)?[\\d${H}]+(?=[期批轮届季至]))?(?:[届批期轮个次条款项家位名所部类章节季级种站任粒件代])?`,
      'g'
    ),
    samples: ['[第四批]示范校', '[第13届]大赛', '[第一]书记'],
    nearMisses: ['四批示范校']
  },
  {
    name: 'first',
    reason: 'ordinal',
    needs: ['首'],
    pattern: /首(?:[届批个家条台轮座艘架列单例期部款段套项支所场笔名块颗]|次(?!要))/g,
    samples: ['[首批]试点', '[首届]运动会', '[首次]进入'],
    nearMisses: ['首要任务', '首先']
  },
  {
    name: 'term-of-office',
    reason: 'ordinal',
    needs: ['届'],
    pattern: new RegExp(
      `(?!(?<=举[办行])[一1]届)(?:[${H}]{1,3}|\\d{1,9})届(?=[市县区省州盟旗党人政全二三四五六七八九十一]|自治区|中央)`,
      'g'
    ),
    samples: ['[九届]市委', '市[十七届]人大', '[十二届]州委'],
    nearMisses: ['连续举办三届展会', '每两年举办一届市级展演']
  },
  {
    // 市十七届人大三次会议; behind 第 it is an ordinal anyway.
    name: 'session',
    reason: 'ordinal',
    needs: ['次会议'],
    pattern: new RegExp(`(?<=人大|政协|代表大会|代会|委员会|常委会)[${H}]{1,3}次(?=会议)`, 'g'),
    samples: ['市十七届人大[三次]会议批准'],
    nearMisses: ['全年召开委员会三次', '召开三次会议']
  },
  {
    name: 'rank',
    reason: 'ordinal',
    needs: ['前', '等奖', '连冠', '连优'],
    pattern: new RegExp(
      `(?<![当目以之提空年月日])前(?:[${H}百]{1,3}|\\d{1,9})(?:名|位|强)?(?![个年月天次批期季轮%％.\\d]|[${H}])|(?<!第)[一二三]等奖|[${H}\\d]连[冠优]`,
      'g'
    ),
    samples: ['排名[前三]', '全国[前10名]', '[一等奖]'],
    nearMisses: ['前三年', '前三季度']
  },
  {
    name: 'phase',
    reason: 'ordinal',
    needs: ['期'],
    pattern: new RegExp(
      `(?<![办展开训${H}百千])[${H}](?:[、和—\\-][${H}]){0,20}期(?![刊望间待货])|(?<!\\d)\\d期(?=工程|项目|建设|改|扩|[）)]|基地|园区|实现|开工|投产|投用|竣工|并网|主体|厂房)`,
      'g'
    ),
    samples: ['第四中学（[二期]）改扩建', '[一期]工程竣工'],
    nearMisses: ['培训10期', '举办三期培训']
  }
]
