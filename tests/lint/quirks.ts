import { Random } from '../laws/random.js'

type Quirk = readonly [pattern: RegExp, share: number, write: (found: string, random: Random) => string]

const HALF: Readonly<Record<string, string>> = { '，': ',', '；': ';', '：': ':', '（': '(', '）': ')', '、': '、' }

/** How a plan's text is spoilt: what is replaced, at which share of its places, and by what. */
const quirks: readonly Quirk[] = [
  [/[，；：]/g, 0.4, (found) => HALF[found] ?? found],
  [/[（）]/g, 0.3, (found) => HALF[found] ?? found],
  [/(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g, 0.02, (_, random) => random.pick(['\u200b', '\u00ad', ' ', '[bookmark: _Toc8]'])],
  [/(?<=年)(?=\d月)|(?<=月)(?=\d日)/g, 0.6, () => '0'],
  [/(?<=[\u4e00-\u9fff])(?=。)/g, 0.15, (_, random) => random.pick([',共1,200户', '(试行)', '【见附件】', ',比例3.5:1', '〔2024〕5号'])],
  [/—/g, 0.5, (_, random) => random.pick(['-', '~', '—'])]
]

/** A plan's text with quirks in it. */
export function addQuirks(text: string, seed: number): string {
  const random = new Random(seed)
  return quirks.reduce(
    (spoilt, [pattern, share, write]) => spoilt.replace(pattern, (found) => (random.chance(share) ? write(found, random) : found)),
    text
  )
}
