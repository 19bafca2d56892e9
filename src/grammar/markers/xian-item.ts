// Recognises 首先，强化领导 … 最后，; rejects 首先要, 在最后，, 最后一批.
import { marker, matchUnnumbered } from './match-number.js'
import type { MarkerStyle } from './style.js'
import { afterPause } from './surroundings.js'

const places: ReadonlyMap<string, number> = new Map([
  ['首先', 1],
  ['其次', 2],
  ['再次', 3]
])

export const xianItem: MarkerStyle = {
  name: 'xian-item',
  rank: 106,
  opens: 'item',
  first: '首其再最',
  samples: [
    { text: '首先，强化领导', marker: '首先，', ordinal: 1 },
    { text: '其次,完善制度', marker: '其次,', ordinal: 2 },
    { text: '再次，统筹推进', marker: '再次，', ordinal: 3 },
    { text: '最后，督促检查', marker: '最后，', ordinal: null }
  ],
  nearMisses: ['首先要', '在最后，', '最后一批', '其次数', '再次感谢'],
  match: matchUnnumbered(marker(`${afterPause}(首先|其次|再次|最后)[，,](?!$)`), (printed) => places.get(printed))
}
