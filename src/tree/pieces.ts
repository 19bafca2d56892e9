import type { Span } from '../source/span.js'
import type { Block } from './blocks.js'
import type { Candidate } from './candidates.js'
import type { InferredNode } from './infer.js'
import type { Role } from './matter.js'

/** A stretch of a block that begins with a node, or with none. */
export interface Piece extends Span {
  readonly block: number
  readonly role: Role
  readonly node: InferredNode | undefined
  /** True where another node opens behind it in the same block: the block lost a line end. */
  readonly goesOn: boolean
}

/** The blocks, parted where a node opens inside one. */
export function cutPieces(
  blocks: readonly Block[],
  roles: readonly Role[],
  candidates: readonly Candidate[],
  nodes: readonly InferredNode[]
): Piece[] {
  const pieces: Piece[] = []
  let next = 0
  for (const [index, block] of blocks.entries()) {
    const role = roles[index] as Role
    let from = block.from
    let node: InferredNode | undefined
    for (; next < nodes.length; next++) {
      const candidate = candidates[(nodes[next] as InferredNode).candidate] as Candidate
      if (candidate.block !== index) break
      if (candidate.at > from) pieces.push({ from, to: candidate.at, block: index, role, node, goesOn: true })
      from = candidate.at
      node = nodes[next]
    }
    pieces.push({ from, to: block.to, block: index, role, node, goesOn: false })
  }
  return pieces
}
