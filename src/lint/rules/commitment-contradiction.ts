import type { LintedPlan } from '../linted-plan.js'
import { boundOf, type Counted, type CountedPassage, clauseBefore, countedPassages } from '../quantities.js'
import type { Rule } from '../rule.js'

/** Measures of the whole area: a number of things (学校10所) may be promised for each district. */
const MEASURE = /(?:率|占比|比重|比例|满意度|知晓度|覆盖面)$/
/** The plan's own area, which a measure is of where no other is named. */
const OWN_AREA = /^(?:全[省市县区州镇乡街国校院系盟旗]|我[省市县区州]|本[省市县区])(?:的)?/
/** Years and terms of years in a passage: its values may be the steps of a ladder. */
const TERMS = /(?:19|20)\d\d年|[一三五十]年|十[一二三四五六]五|季度|半年|远期|近期|阶段/
/** 确保95%，力争98%: two aims on purpose. */
const STRETCH = /力争|冲刺|奋斗|挑战|争取/

interface Commitment {
  readonly passage: CountedPassage
  readonly counted: Counted
  readonly value: number
  readonly top: string
  readonly stretches: boolean
}

/** 覆盖率达到95%, and 覆盖率达到90% further down; not 到2025年…, 到2027年…. */
export const commitmentContradiction: Rule = {
  name: 'commitment-contradiction',
  group: 'numbers',
  level: 'off',
  grade: 'practice',
  clauses: [],
  summary: 'a commitment that is given two different numbers',
  description:
    'The same measure with the same due time has one value in a plan: where the aims say 95% and the tasks 90%, one of them is out of date. ' +
    'Only shares and rates that open their clause are compared, with the same due time in words, or without any in one chapter of a plan for one year. ' +
    'Numbers of things (which may be for each district), steps of a ladder of years, growth, aims to strive for (力争) and A、B分别达到… are let pass.',
  faulty: [
    {
      text: '2025年民政工作要点\n一、重点任务\n（一）完善养老服务\n社区养老服务设施覆盖率达到95%，新增床位300张。\n（二）强化兜底保障\n社区养老服务设施覆盖率达到90%以上。\n',
      finds: ['90%']
    },
    {
      text: '生态治理三年行动方案（2024—2026年）\n一、行动目标\n到2026年，全县农村生活污水治理率达到65%，森林覆盖率达到41%。\n二、重点任务\n（一）治理污水\n到2026年，农村生活污水治理率达到60%。\n',
      finds: ['60%']
    },
    {
      text: '2026年农业农村工作计划\n一、主要目标\n农作物耕种收综合机械化率达到88%。\n1.推广农机\n全市农作物耕种收综合机械化率达到86%，更新农机300台。\n',
      finds: ['86%']
    }
  ],
  clean: [
    '养老服务行动方案（2024—2026年）\n一、目标\n到2025年，社区养老服务设施覆盖率达到90%；到2026年，社区养老服务设施覆盖率达到95%。\n',
    '2025年教育工作要点\n一、重点任务\n（一）东城片区\n新建幼儿园3所，校舍改造完成率达到90%以上。\n（二）西城片区\n新建幼儿园5所，普惠性幼儿园覆盖率达到92%。\n（三）重申目标\n普惠性幼儿园覆盖率达到92%以上。\n',
    '2025年城管工作要点\n一、主要目标\n生活垃圾分类覆盖率达到95%，力争达到98%。\n二、重点任务\n城区、乡镇生活垃圾分类覆盖率分别达到98%、80%。\n'
  ],
  *check(plan) {
    for (const group of groupsOf(plan).values()) {
      const [first, ...others] = group
      for (const { passage, counted, value, top, stretches } of others) {
        if (!first || value === first.value || stretches !== first.stretches || top !== first.top || isSameSentence(counted, first.counted))
          continue
        const [here, before] = [
          passage.text.slice(counted.from, counted.to),
          first.passage.text.slice(first.counted.from, first.counted.to)
        ]
        const reason = `${here} here and ${before} above for ${counted.target?.object}: one commitment should have one number`
        yield { span: passage.passage.toRaw(counted), reason }
      }
    }
  }
}

/** Commitments to the same measure and time, in the order of the text. */
function groupsOf(plan: LintedPlan): Map<string, Commitment[]> {
  const groups = new Map<string, Commitment[]>()
  const { period } = plan.plan.fields
  const isForOneYear = period !== null && period.start === period.end
  for (const passage of countedPassages(plan)) {
    if (passage.passage.role !== 'body') continue
    for (const counted of passage.counted) {
      const measure = measureOf(passage, counted)
      const due = counted.target?.due?.text
      if (measure === undefined || (due === undefined && (!isForOneYear || TERMS.test(passage.text)))) continue
      const key = [measure, due, counted.target?.per].join('|')
      const sentence = counted.target?.sentence ?? ''
      // Chapters of a plan may be for different terms: the year, the next five years.
      const top = due === undefined ? (passage.passage.parent?.split('.')[0] ?? '') : ''
      const group = groups.get(key) ?? []
      group.push({ passage, counted, value: boundOf(counted.quantity), top, stretches: STRETCH.test(sentence) })
      groups.set(key, group)
    }
  }
  return groups
}

/** A、B达到94%、98%, 95%以上、力争98%. */
function isSameSentence({ target }: Counted, first: Counted): boolean {
  return target?.sentence === first.target?.sentence
}

/** The measure whose value a number says, where it opens its clause; undefined for other numbers. */
function measureOf({ text }: CountedPassage, { target, quantity }: Counted): string | undefined {
  if (!target?.object || target.change !== 'level' || quantity.unit !== '%' || /分别|各/.test(target.sentence)) return undefined
  const [object, clause] = [target.object, clauseBefore(text, quantity.extent.from)].map((name) => name.replace(OWN_AREA, '')) as [
    string,
    string
  ]
  return object.length >= 4 && MEASURE.test(object) && clause.startsWith(object) ? object : undefined
}
