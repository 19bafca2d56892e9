import iconv from 'iconv-lite'
import { byteOrderMarkOf, ENCODINGS } from '../../src/input/encodings.js'
import type { Random } from '../laws/random.js'

function change(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random.int(0, bytes.length)
  const [head, tail] = [bytes.subarray(0, at), bytes.subarray(at)]
  switch (random.pick(['set', 'drop', 'insert', 'cut', 'none'])) {
    case 'set':
      return Buffer.concat([head, [random.int(0, 255)], tail.subarray(1)].map((part) => Uint8Array.from(part)))
    case 'drop':
      return Buffer.concat([head, tail.subarray(1)])
    case 'insert':
      return Buffer.concat([head, Uint8Array.from({ length: random.int(1, 4) }, () => random.int(0, 255)), tail])
    case 'cut':
      return random.chance(0.3) ? head : bytes
    default:
      return bytes
  }
}

/** A text in one of the encodings, or two halves in two, with some bytes broken. */
export function breakBytes(text: string, random: Random): Uint8Array {
  const encoding = random.pick(ENCODINGS)
  const half = random.chance(0.1) ? random.int(0, text.length) : text.length
  const written = [
    Uint8Array.from(random.chance(0.2) ? byteOrderMarkOf(encoding) : []),
    iconv.encode(text.slice(0, half), encoding, { addBOM: false }),
    iconv.encode(text.slice(half), random.pick(ENCODINGS), { addBOM: false })
  ]
  let bytes: Uint8Array = Buffer.concat(written)
  for (let left = random.int(0, 4); left > 0; left--) bytes = change(bytes, random)
  return bytes
}
