import { decodeAs } from './decode.js'
import type { EncodingName } from './encodings.js'
import { implausibility } from './plausibility.js'

/** Enough to be certain, and little enough to be quick on a large file. */
const SAMPLE = 16_384

/** In nats: UTF-16 without a byte order mark is rare, so that a short word in Latin letters is not taken for two Han characters. */
const UNMARKED_UTF16 = 12

/** An encoding with the cost of reading the bytes in it, in all and by character; the lowest is the likeliest. */
export interface Reading {
  encoding: EncodingName
  cost: number
  mean: number
}

/** The bytes from the first that is not plain ASCII on, at an even place, where UTF-16 code units start. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const telling = bytes.length > SAMPLE ? bytes.findIndex((byte) => byte > 0x7e || byte < 0x09) : 0
  const start = Math.max(0, telling) & ~1
  return bytes.subarray(start, start + SAMPLE)
}

/** How likely each of the encodings is, the likeliest first; ties go to the one that stands first in the list. */
export function rankEncodings(bytes: Uint8Array, candidates: readonly EncodingName[]): Reading[] {
  const sample = sampleOf(bytes)
  return candidates.map((encoding) => readAs(sample, encoding)).sort((a, b) => a.cost - b.cost)
}

function readAs(sample: Uint8Array, encoding: EncodingName): Reading {
  const prior = encoding.startsWith('utf-16') ? UNMARKED_UTF16 : 0
  const text = decodeAs(sample, encoding)
  const cost = implausibility(text)
  return { encoding, cost: prior + cost, mean: cost / Math.max(1, text.length) }
}
