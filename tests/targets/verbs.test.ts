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

/** Verb, number, object: taken for a coverb, for their ends 与, 对, 给 and 到. */
const numberFirstFaults = new Set(words('争取到 参与 结对 供给 扩大到'))
/** Verbs of what is there already, which make a target of a number right behind them. */
const standFaults = new Set(
  words(`依据 遵循 落实好 包括 包含 涉及 涵盖 涵括 分 归纳 位于 所属 来自 载有 源于 历时 历经 为期 前往 贯彻 贯彻落实 坚守
    守牢 把握 遵守 践行 弘扬 学习 宣传贯彻 统筹 兼顾 把好`)
)
/** Auxiliaries that become part of the verb that they announce, or whose 有 is taken for a verb of its own. */
const auxiliaryFaults = new Set(words('坚持 有序'))
/** Auxiliaries that stay a part of the object of the clause that they govern. */
const governingFaults = new Set(words('加快'))
/** Verbs of a difference that no class of verbs has; 累计新增 is never an action: 累计 is dropped. */
const deltaFaults = new Set(words('收窄 回升 调减 累计新增'))

function read(text: string) {
  return findQuantities(text, { year: 2025 }).map(({ text: core, role, action, object, change }) => ({
    core,
    role,
    action,
    object,
    change
  }))
}

const target = (core: string, action: string | null, object: string) => ({ core, role: 'target', action, object })

describe('every verb that does something', () => {
  const doing = inClass('act', 'nominal').filter((verb) => !isTorn(verb))

  it.each(doing)('%s governs the number behind its object', (verb) => {
    expect(read(`${verb}样板点5个。`)).toMatchObject([target('5个', verb, '样板点')])
  })

  /** They say what a number right behind them is: the capacity of a plant, which commits to nothing. */
  const capacities = ['年产', '日产']
  const numberFirst = doing.filter((verb) => !capacities.includes(verb))

  it.each(reliable(numberFirst, numberFirstFaults))('%s governs the number before its object', (verb) => {
    expect(read(`${verb}5个样板点。`)).toMatchObject([target('5个', verb, '样板点')])
  })

  it('is in a class where it is known to fail', () => {
    expect(strayFaults(numberFirst, numberFirstFaults)).toEqual([])
  })

  it.each(capacities)('%s before a number describes', (verb) => {
    expect(read(`${verb}5万台套。`)).toMatchObject([{ core: '5万台套', role: 'description' }])
  })
})

describe('every verb of a value', () => {
  /** Bounding words before a number, which the comparator says, and 累计, which leads to the verb. */
  const bounds = words('超 不少于 高于 低于 累计')
  const saying = inClass('measure').filter((verb) => !bounds.includes(verb) && verb !== '占')

  it.each(saying)('%s says what the thing before it comes to', (verb) => {
    const action = verb.replace(/[在为]$/, '') || null
    expect(read(`水质优良率${verb}30%。`)).toMatchObject([target('30%', action, '水质优良率')])
  })

  it.each(bounds)('%s is no action', (verb) => {
    expect(read(`水质优良率${verb}30%。`)).toMatchObject([{ role: 'target', action: null, object: '水质优良率' }])
  })

  it.each(inClass('measure').filter((verb) => verb !== '占'))('%s makes a difference or a state', (verb) => {
    expect(read(`水质优良率${verb}30%。`)).toMatchObject([{ change: deltaVerbs.has(verb) ? 'delta' : 'level' }])
  })

  it('占 states a share, and commits to one with a bound only', () => {
    expect(read('水质优良率占30%。').map(({ role }) => role)).toEqual(['existing'])
    expect(read('骨干教师占比不低于30%。').map(({ role }) => role)).toEqual(['target'])
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

  /** They govern where no other verb does. */
  const governing = words('力争 确保 加快')

  it.each(reliable(governing, governingFaults))('%s alone is the action', (verb) => {
    expect(read(`${verb}样板点5个。`)).toMatchObject([target('5个', verb, '样板点')])
  })

  it('is in a class where it is known to fail', () => {
    expect([...strayFaults(leading, auxiliaryFaults), ...strayFaults(governing, governingFaults)]).toEqual([])
  })

  it.each(leading.filter((verb) => classesOf(verb).length === 1 && !governing.includes(verb)))('%s alone makes no verb', (verb) => {
    expect(read(`${verb}样板点5个。`).map(({ action }) => action)).not.toContain(verb)
  })
})

describe('every verb of a difference', () => {
  it.each(reliable([...deltaVerbs], deltaFaults))('%s is a delta', (verb) => {
    // What is made better is no difference: 提升样板点5个.
    const things = /^(?:提升|提高)$/.test(verb) ? [] : [`${verb}样板点5个。`, `${verb}5个样板点。`]
    const texts = [...things, `能耗强度${verb}5%。`]
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
