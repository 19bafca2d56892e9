import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.js'
import { createFolder, createStreams, PLAN } from './run.js'

describe('on a terminal', () => {
  test('one input is pretty unless --compact', async () => {
    const file = path.join(createFolder({ 'plan.txt': PLAN }), 'plan.txt')
    const pretty = createStreams(true)
    expect(await main(['parse', file], pretty)).toBe(0)
    expect(pretty.stdout.text).toMatch(/^\{\n {2}"schemaVersion"/)
    const compact = createStreams(true)
    await main(['parse', file, '--compact'], compact)
    expect(JSON.parse(compact.stdout.text)).toEqual(JSON.parse(pretty.stdout.text))
    expect(compact.stdout.text.trimEnd()).not.toContain('\n')
  })

  test('several inputs are one JSON a line all the same', async () => {
    const streams = createStreams(true)
    await main(['parse', createFolder({ 'a.txt': PLAN, 'b.txt': PLAN })], streams)
    expect(streams.stdout.text.trimEnd().split('\n')).toHaveLength(2)
  })

  test('no inputs give help on standard error and 2', async () => {
    const streams = createStreams(true)
    expect(await main(['parse'], streams)).toBe(2)
    expect(streams.stdout.text).toBe('')
    expect(streams.stderr.text).toContain('Usage: yaodian parse')
  })

  test.each([
    ['a terminal is coloured', true, {}, [], true],
    ['NO_COLOR', true, { NO_COLOR: '1' }, [], false],
    ['an empty NO_COLOR means nothing', true, { NO_COLOR: '' }, [], true],
    ['--no-color', true, {}, ['--no-color'], false],
    ['TERM=dumb', true, { TERM: 'dumb' }, [], false],
    ['FORCE_COLOR in a pipe', false, { FORCE_COLOR: '1' }, [], true],
    ['FORCE_COLOR=0 on a terminal', true, { FORCE_COLOR: '0' }, [], false]
  ])('%s', async (_name, isTTY, env, options, coloured) => {
    const streams = createStreams(isTTY, env as Record<string, string>)
    await main(['parse', path.join(createFolder(), 'missing.txt'), ...options], streams)
    expect(streams.stderr.text.includes('\x1b[')).toBe(coloured)
  })
})

describe('--explain', () => {
  test('prints a row a line, aligned, with control characters written out', async () => {
    const file = path.join(createFolder({ 'plan.txt': `一、总体要求\n说明\x1b[31m文字\n二、重点任务\n` }), 'plan.txt')
    const streams = createStreams(false)
    expect(await main(['parse', file, '--explain', '--quiet'], streams)).toBe(0)
    const [head, ...rows] = streams.stdout.text.trimEnd().split('\n')
    expect(head).toMatch(/^line +role +style +level +ordinal +id +cost +text +why$/)
    expect(rows.join('\n')).toContain('一、总体要求')
    expect(streams.stdout.text).not.toContain('\x1b')
  })
})
