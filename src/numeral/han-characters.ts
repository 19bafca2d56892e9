/** Han digits with their values: common, financial (GB/T 15835-2011 4.2), and the round zeros that are typed for 〇. */
export const hanDigits: ReadonlyMap<string, number> = new Map([
  ...[...'零一二三四五六七八九'].map((character, value) => [character, value] as const),
  ...[...'〇壹贰叁肆伍陆柒捌玖'].map((character, value) => [character, value] as const),
  ...[...'○壹貳參肆伍陸柒捌玖'].map((character, value) => [character, value] as const),
  ['两', 2],
  ['兩', 2]
])

/** Units below 万, which stand behind one digit each. */
export const hanPlaces: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000]
])

/** 万 and 亿 stand behind a whole number of their own; outermost first. */
export const hanScales: readonly { readonly characters: string; readonly value: number }[] = [
  { characters: '亿億', value: 1e8 },
  { characters: '万萬', value: 1e4 }
]

/** One character for a number of tens: 廿一 is 二十一. */
export const hanTens: ReadonlyMap<string, string> = new Map([
  ['廿', '二十'],
  ['卅', '三十'],
  ['卌', '四十']
])
