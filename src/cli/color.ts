import { Chalk, type ChalkInstance } from 'chalk'
import type { OutputStream, Streams } from './streams.js'

/** Whether to write in colour: the option first, then FORCE_COLOR, NO_COLOR, and whether it is a terminal. */
export function wantsColor(stream: OutputStream, env: Streams['env'], option: boolean): boolean {
  if (!option) return false
  const forced = env.FORCE_COLOR
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return !env.NO_COLOR && stream.isTTY === true && env.TERM !== 'dumb'
}

/** Chalk that colours, or one that leaves text as it is; what chalk itself would guess is left out of it. */
export function createChalk(color: boolean): ChalkInstance {
  return new Chalk({ level: color ? 1 : 0 })
}
