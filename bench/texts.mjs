// The texts that are measured: a generated plan in both scripts, and the real plans where they are at hand.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Converter } from 'opencc-js/cn2t'
import { pick, THINGS, VERBS } from './words.mjs'

/** Real plans, where this checkout has them beside it. */
export const PLANS = fileURLToPath(new URL('../../shared/plans/', import.meta.url))
const WILD_PLANS = 60
const GENERATED_BYTES = 10_500

const ENDS = ['年内完成12个项目', '覆盖率达到95%以上', '新增学位3000个', '培训干部500人次', '投入资金1.5亿元']
const HAN = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

function sentence(seed) {
  return `${pick(VERBS, seed)}${pick(THINGS, seed * 3 + 1)}，${pick(VERBS, seed + 3)}${pick(THINGS, seed * 5 + 2)}，${pick(ENDS, seed)}。`
}

/** Sentences in a row that differ. */
function sentences(seed, count) {
  return Array.from({ length: count }, (_, at) => sentence(seed + at * 3)).join('')
}

function section(number) {
  const lines = [`${pick(HAN, number)}、${pick(VERBS, number)}${pick(THINGS, number)}`, sentences(number, 3)]
  for (let part = 0; part < 2; part++) {
    const seed = number * 7 + part
    lines.push(`（${pick(HAN, part)}）${pick(VERBS, seed)}${pick(THINGS, seed)}`, sentences(seed, 3))
    for (let item = 1; item <= 3; item++)
      lines.push(`${item}.${pick(VERBS, seed + item)}${pick(THINGS, item)}。${sentences(seed + item, 2)}`)
  }
  return lines
}

const byteLength = (text) => Buffer.byteLength(text, 'utf8')

/** The same plan at every run: sections until it is over 10.5 kB of UTF-8, so about 12. */
function generatePlan() {
  const lines = ['某县2030年重点工作要点', '为做好全年工作，制定本要点。']
  for (let number = 0; number < HAN.length && byteLength(lines.join('\n')) < GENERATED_BYTES; number++) lines.push(...section(number))
  return `${lines.join('\n')}\n`
}

function readFolder(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return names.sort().map((name) => readFileSync(path.join(folder, name)))
}

/** So many of a list, evenly spread over it. */
function spread(list, count) {
  return Array.from(
    { length: Math.min(count, list.length) },
    (_, at) => list[Math.floor((at * list.length) / Math.min(count, list.length))]
  )
}

/** Sets of files to measure: `{ name, script, files }`, the files as bytes. */
export function collectTexts() {
  const simplified = generatePlan()
  const sets = [
    { name: 'generated, simplified', script: 'simplified', files: [Buffer.from(simplified)] },
    { name: 'generated, traditional', script: 'traditional', files: [Buffer.from(Converter({ from: 'cn', to: 't' })(simplified))] }
  ]
  if (!existsSync(PLANS)) return sets
  const seeds = readFolder(path.join(PLANS, 'seeds'))
  const wild = spread(readFolder(path.join(PLANS, 'wild')), WILD_PLANS)
  return [
    ...sets,
    { name: 'real, the labelled plans', script: 'simplified', files: seeds },
    { name: 'real, others', script: 'simplified', files: wild }
  ]
}
