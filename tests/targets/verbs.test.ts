import { describe, expect, it } from 'vitest'
import { findQuantities } from '../../src/index.js'
import { deltaVerbs, findVerbs, type VerbClass, verbsOfClass } from '../../src/targets/tables/verbs.js'
import { reliable, strayFaults } from '../faults.js'

const classesOf = (verb: string) => (Object.keys(verbsOfClass) as VerbClass[]).filter((name) => verbsOfClass[name].includes(verb))
const verbs = [...new Set(Object.values(verbsOfClass).flat())]
const inClass = (...names: VerbClass[]) => verbs.filter((verb) => classesOf(verb).some((name) => names.includes(name)))

const words = (text: string): readonly string[] => text.trim().split(/\s+/)
/** Rows of two classes that want opposite readings. */
const isTorn = (verb: string) => classesOf(verb).includes('stand') && classesOf(verb).length > 1

/** Verb, object, number: the verb is lost where it is a nominal alone and opens the clause. */
const objectFirstFaults = new Set(words('建设 管理 投资 保护 出口 进口 消费 监管'))
/** Verb, number, object. */
const numberFirstFaults = new Set([
  // ends in 与, 对, 给, 到, 帮助, 支持: taken for a coverb
  ...words('帮助 支持 参与 结对 供给 争取到 扩大到'),
  // ends in 现 or 利用: taken for what exists
  ...words('实现 开发利用')
])
/** Verbs of what is there already, which make a target of a number right behind them. */
const standFaults = new Set(
  words(`依据 遵循 落实好 包括 包含 涉及 涵盖 涵括 分 归纳 位于 所属 来自 载有 源于 历时 历经 为期 前往 贯彻 贯彻落实 坚持 坚守
    守牢 把握 遵守 践行 弘扬 学习 宣传贯彻 统筹 兼顾 把好 深化`)
)
/** Verbs of a value whose action is the empty text. */
const valueFaults = new Set(['为'])
/** Auxiliaries that become part of the verb that they announce. */
const auxiliaryFaults = new Set(words('坚持'))
/** Verbs of a difference that no class of verbs has. */
const deltaFaults = new Set(words('提速 收窄 回升 调高 减半 调减'))

function read(text: string) {
  return findQuantities(text, { year: 2025 }).map(({ text: core, role, action, object, change }) => ({
    core,
    role,
    action,
    object,
    change
  }))
}

const target = (core: string, action: string, object: string) => ({ core, role: 'target', action, object })

describe('every verb that does something', () => {
  const doing = inClass('act', 'nominal').filter((verb) => !isTorn(verb))

  it.each(reliable(doing, objectFirstFaults))('%s governs the number behind its object', (verb) => {
    expect(read(`${verb}样板点5个。`)).toMatchObject([target('5个', verb, '样板点')])
  })

  it.each(reliable(doing, numberFirstFaults))('%s governs the number before its object', (verb) => {
    expect(read(`${verb}5个样板点。`)).toMatchObject([target('5个', verb, '样板点')])
  })

  it('is in a class where it is known to fail', () => {
    expect([...strayFaults(doing, objectFirstFaults), ...strayFaults(doing, numberFirstFaults)]).toEqual([])
  })
})

describe('every verb of a value', () => {
  /** Bounding words before a number, which the comparator says, and 累计, which leads to the verb. */
  const bounds = words('超 不少于 高于 低于 累计')
  const saying = inClass('measure').filter((verb) => !bounds.includes(verb))

  it.each(reliable(saying, valueFaults))('%s says what the thing before it comes to', (verb) => {
    const action = verb === '为' ? verb : verb.replace(/在$/, '')
    expect(read(`水质优良率${verb}30%。`)).toMatchObject([target('30%', action, '水质优良率')])
  })

  it.each(bounds)('%s is no action', (verb) => {
    expect(read(`水质优良率${verb}30%。`)).toMatchObject([{ role: 'target', action: null, object: '水质优良率' }])
  })

  it.each(inClass('measure'))('%s makes a difference or a state', (verb) => {
    expect(read(`水质优良率${verb}30%。`)).toMatchObject([{ change: deltaVerbs.has(verb) ? 'delta' : 'level' }])
  })
})

describe('every verb of what is there already', () => {
  const standing = inClass('stand').filter((verb) => !isTorn(verb))

  it.each(standing)('%s makes no target of the number behind its object', (verb) => {
    expect(read(`${verb}样板点5个。`).map(({ role }) => role)).not.toContain('target')
  })

  it.each(reliable(standing, standFaults))('%s makes no target of the number right behind it', (verb) => {
    expect(read(`${verb}5个样板点。`).map(({ role }) => role)).not.toContain('target')
  })

  it('is in the class where it is known to fail', () => {
    expect(strayFaults(inClass('stand'), standFaults)).toEqual([])
  })
})

describe('every auxiliary', () => {
  const leading = inClass('auxiliary').filter((verb) => !classesOf(verb).includes('act'))
  /** Names what is added up, not what is done. */
  const joining = new Set(['累计', '带动', '推动'])

  it.each(
    reliable(
      leading.filter((verb) => !joining.has(verb)),
      auxiliaryFaults
    )
  )('%s leaves the verb behind it to govern', (verb) => {
    expect(read(`${verb}新增样板点5个。`)).toMatchObject([target('5个', '新增', '样板点')])
  })

  it.each(leading.filter((verb) => classesOf(verb).length === 1))('%s alone makes no verb', (verb) => {
    expect(read(`${verb}样板点5个。`).map(({ action }) => action)).not.toContain(verb)
  })
})

describe('every verb of a difference', () => {
  it.each(reliable([...deltaVerbs], deltaFaults))('%s is a delta', (verb) => {
    const texts = [`${verb}样板点5个。`, `能耗强度${verb}5%。`]
    const found = texts.flatMap(read).filter(({ role, action }) => role === 'target' && action === verb)
    expect(found).not.toEqual([])
    expect(found.map(({ change }) => change)).toEqual(found.map(() => 'delta'))
  })

  it('is in the table where it is known to fail', () => {
    expect(strayFaults([...deltaVerbs], deltaFaults)).toEqual([])
  })
})

describe('findVerbs', () => {
  /** 累计 is a verb before another one only. */
  const whole = verbs.filter((verb) => verb !== '累计')

  it.each(whole)('finds %s and no shorter verb in it', (verb) => {
    expect(findVerbs(verb)).toEqual([{ from: 0, to: verb.length, verb, classes: classesOf(verb) }])
  })

  it.each(['创新', '增强', '达标', '占地', '为主', '降水', '减负', '超级', '辖区', '翻译'])('finds no verb at the head of %s', (word) => {
    expect(findVerbs(word).filter(({ from }) => from === 0)).toEqual([])
  })
})
