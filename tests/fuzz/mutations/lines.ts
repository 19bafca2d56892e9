import type { Random } from '../../laws/random.js'
import { anyPlace, changeLines, insertSome, type Mutation, replaceSome } from './mutation.js'

const LINE_ENDS = ['\r\n', '\r', '\n\n', '\n\r', '\r\r\n', '\u2028', '\u2029', '\u0085', '\v', '\f']
const BLANKS = ['　　', '    ', '\t', '\u00a0', ' ', '\u3000\u2003', ' \t ']

function stretch(text: string, random: Random): [number, number] {
  const from = anyPlace(text, random)
  return [from, Math.min(text.length, from + random.int(1, random.pick([3, 40, 400])))]
}

function indexOf(lines: readonly string[], random: Random): number {
  return random.int(0, lines.length - 1)
}

/** What goes wrong with lines and longer stretches when plans are copied and pasted. */
export const lineMutations: Readonly<Record<string, Mutation>> = {
  'drop lines': (text, random) => {
    const share = random.pick([0.05, 0.3, 0.7])
    return changeLines(text, (lines) => lines.filter(() => !random.chance(share)))
  },
  'double a line': (text, random) =>
    changeLines(text, (lines) => lines.toSpliced(indexOf(lines, random), 0, lines[indexOf(lines, random)] as string)),
  'swap lines': (text, random) =>
    changeLines(text, (lines) => {
      const [one, other] = [indexOf(lines, random), indexOf(lines, random)]
      return lines.with(one, lines[other] as string).with(other, lines[one] as string)
    }),
  'join lines': (text, random) => replaceSome(text, random, /\s*\n\s*/g, () => random.pick(['', '', ' ', '　　'])),
  'split lines': (text, random) => insertSome(text, random, () => '\n'),
  'split sentences': (text, random) => replaceSome(text, random, /(?<=[，。；、：])/g, () => '\n'),
  'change line ends': (text, random) => replaceSome(text, random, /\n/g, () => random.pick(LINE_ENDS)),
  indent: (text, random) => replaceSome(text, random, /^/gm, () => random.pick(BLANKS)),
  'letter-space': (text, random) => replaceSome(text, random, /(?<=\p{Script=Han})(?=\p{Script=Han})/gu, () => random.pick(BLANKS)),
  'delete a stretch': (text, random) => {
    const [from, to] = stretch(text, random)
    return text.slice(0, from) + text.slice(to)
  },
  'copy a stretch': (text, random) => {
    const [from, to] = stretch(text, random)
    const at = anyPlace(text, random)
    return text.slice(0, at) + text.slice(from, to) + text.slice(at)
  },
  'splice two plans': (text, random, other) => {
    const piece = other()
    const parts = [text.slice(0, anyPlace(text, random)), piece.slice(anyPlace(piece, random))]
    return random.chance(0.5) ? parts.join('') : parts.reverse().join('\n')
  }
}
