// Microsoft's Recognizers-Text for Chinese: what yaodian is compared with. Nothing else here calls it.
//
// Its currencies and dimensions are left out: they take 20 to 500 times as long as its numbers, and of the labelled plans' commitments they
// find none. Its JavaScript edition has no recognizer of number ranges, which would read bounds (不少于150).
import Recognizers from '@microsoft/recognizers-text-suite'
import { Converter } from 'opencc-js/t2cn'

const CHINESE = Recognizers.Culture.Chinese

/** Traditional to simplified script. */
export const convert = Converter({ from: 't', to: 'cn' })

/** Simplified text in which every offset is what it was; throws where conversion moved one. */
export function convertInPlace(text) {
  const converted = convert(text)
  const [before, after] = [[...text], [...converted]]
  if (before.length !== after.length || before.some((point, at) => point.length !== after[at].length))
    throw new Error('conversion to simplified script has moved offsets')
  return converted
}

function toQuantity({ start, end, resolution }) {
  const value = Number.parseFloat(resolution?.value)
  return { from: start, to: end + 1, min: value, max: value }
}

/** The numbers of a simplified text: `{ from, to, min, max }`; they are exact, so `min` is `max`. */
export function findNumbers(text) {
  return Recognizers.recognizeNumber(text, CHINESE).map(toQuantity)
}

/** The percentages of a simplified text, and its other numbers. */
export function findNumbersAndPercentages(text) {
  const percentages = Recognizers.recognizePercentage(text, CHINESE).map(toQuantity)
  const isPart = (number) => percentages.some(({ from, to }) => from <= number.from && number.to <= to)
  return [...percentages, ...findNumbers(text).filter((number) => !isPart(number))]
}
