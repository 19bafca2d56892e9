// Recognises 甲、优化布局; rejects 甲、乙双方, 甲方.
import { heavenlyStems, parseHeavenlyStem } from '../../numeral/index.js'
import { marker, matchNumber } from './match-number.js'
import type { MarkerStyle } from './style.js'
import { afterPause, blank } from './surroundings.js'

export const stem: MarkerStyle = {
  name: 'stem',
  rank: 92,
  opens: 'node',
  first: heavenlyStems,
  samples: [
    { text: '甲、优化布局', marker: '甲、', ordinal: 1 },
    { text: '癸．督促检查', marker: '癸．', ordinal: 10 }
  ],
  nearMisses: ['甲、乙双方', '甲方', '乙肝防治', '甲、乙、丙类', '丁香'],
  match: matchNumber(marker(`${afterPause}([${heavenlyStems}])${blank}?[、.．](?![${heavenlyStems}])`), parseHeavenlyStem)
}
