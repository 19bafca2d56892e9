import { describe, expect, it } from 'vitest'
import { findQuantities } from '../../src/index.js'
import {
  type Comparator,
  findDistant,
  matchAfter,
  matchBefore,
  wordsAfter,
  wordsAtDistance,
  wordsBefore
} from '../../src/targets/tables/comparators.js'

interface Row {
  readonly word: string
  readonly comparator: Comparator
}

function rowsOf(table: Readonly<Partial<Record<Comparator, readonly string[]>>>): Row[] {
  return Object.entries(table).flatMap(([comparator, list]) => list.map((word) => ({ word, comparator: comparator as Comparator })))
}

/** What a comparator leaves of an exact number. */
function boundsOf(comparator: Comparator, value: number) {
  const isLow = comparator === 'gte' || comparator === 'gt'
  const isHigh = comparator === 'lte' || comparator === 'lt'
  return { comparator, min: isHigh ? null : value, max: isLow ? null : value }
}

function read(text: string) {
  return findQuantities(text).map(({ text: core, min, max, comparator, object, action, role }) => ({
    core,
    min,
    max,
    comparator,
    object,
    action,
    role
  }))
}

function twice(rows: readonly Row[]): string[] {
  const words = rows.map(({ word }) => word)
  return words.filter((word, index) => words.indexOf(word) !== index)
}

const places = { object: '学位', action: '新增', role: 'target' }

describe('every word before a number', () => {
  const rows = rowsOf(wordsBefore)

  it('stands once in the table', () => {
    expect(twice(rows)).toEqual([])
  })

  it.each(rows)('$word is $comparator', ({ word, comparator }) => {
    const wished = { core: '300个', ...boundsOf(comparator, 300), ...places }
    expect(read(`新增学位${word}300个。`)).toEqual([wished])
    expect(read(`新增${word}300个学位。`)).toEqual([wished])
  })

  it.each(rows)('$word is what is found, and no shorter word in it', ({ word, comparator }) => {
    expect(matchBefore(`学位${word}300个`, 2 + word.length)).toEqual({ word, comparator, from: 2 })
  })
})

describe('every word behind a number', () => {
  const rows = rowsOf(wordsAfter)
  /** 多 and 余 stand between the number and its unit. */
  const isVague = (word: string) => word === '多' || word === '余'
  /** 内 bounds a time: 300个内 is no wording of plans. */
  const general = rows.filter(({ word }) => word !== '内')

  it('stands once in the table', () => {
    expect(twice(rows)).toEqual([])
  })

  it.each(general)('$word is $comparator', ({ word, comparator }) => {
    const core = isVague(word) ? `300${word}个` : '300个'
    const written = isVague(word) ? core : core + word
    const wished = { core, ...boundsOf(comparator, 300), ...places }
    expect(read(`新增学位${written}。`)).toEqual([wished])
    expect(read(`新增${written}学位。`)).toEqual([wished])
  })

  it('内 bounds a time, and nothing else', () => {
    expect(read('材料齐全的，3个工作日内办结。')).toMatchObject([{ core: '3个工作日', ...boundsOf('lte', 3), role: 'target' }])
    expect(read('新增学位300个，内部挖潜。')).toMatchObject([boundsOf('eq', 300)])
  })

  it.each(rows)('$word is what is found, and no shorter word in it', ({ word, comparator }) => {
    expect(matchAfter(`300个${word}。`, 4)).toEqual({ word, comparator, to: 4 + word.length })
  })

  it.each(['新增床位50张内科床位。', '新增商铺300个多功能厅。', '配备教师300名余杭区教师。'])(
    'binds nothing where its word goes on: %s',
    (text) => {
      expect(read(text)).toMatchObject([{ comparator: 'eq' }])
    }
  )
})

describe('every word at a distance', () => {
  const rows = rowsOf(wordsAtDistance)
  /** The others stand before what is counted, not before the verb. */
  const ahead = rows.filter(({ word }) => /^[至最]/.test(word))

  it('stands once in the table', () => {
    expect(twice(rows)).toEqual([])
  })

  it.each(rows)('$word is $comparator of a share', ({ word, comparator }) => {
    expect(read(`补贴金额${word}投资总额的20%。`)).toMatchObject([{ core: '20%', ...boundsOf(comparator, 20), role: 'target' }])
  })

  it.each(ahead)('$word before the verb is $comparator', ({ word, comparator }) => {
    expect(read(`${word}开展讲座30场。`)).toEqual([
      { core: '30场', ...boundsOf(comparator, 30), object: '讲座', action: '开展', role: 'target' }
    ])
  })

  it.each(rows)('$word is found last', ({ word, comparator }) => {
    const from = '补贴金额'.length
    expect(findDistant(`补贴金额${word}投资总额`)).toEqual({ word, comparator, from, to: from + word.length })
  })

  it('does not reach into the next clause', () => {
    expect(read('经费不少于预算，开展讲座30场。')).toMatchObject([boundsOf('eq', 30)])
  })
})
