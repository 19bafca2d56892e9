import type { NumberPassage } from '../../targets/collect-numbers.js'
import { isLookBack } from '../../targets/look-back.js'
import type { LintedPlan, NodeFacts } from '../linted-plan.js'
import { sentenceEnd, sentenceStart } from '../quantities.js'
import type { Rule } from '../rule.js'

/** 到2023年底, 2023年9月底前: a clause of its own, or behind a word that announces an aim. */
const DUE =
  /(?<=^|[，。；：、（在于]|力争|确保|争取|计划|目标|努力|预计|要求)(?:[到至](20\d\d)年(?:年?底|末|\d{1,2}月(?:底|末)?)?(?![—-]|的|学年)|(20\d\d)年(?:年?底|末|\d{1,2}月(?:\d{1,2}日|底|末|份)?)?(?:之?前|以前))/g
/** What a commitment is said with. */
const COMMITS = /力争|确保|争取|努力|要|须|达到|达|实现|完成|建成|建立|基本|全面|不低于|不少于|提高到|提升到|控制在|全部/
/** What is told of the past: 到2020年，全县已建成…. */
const TELLS =
  /已|了(?!解)|曾|累计|同比|比上年|较上年|年均增长|超额|如期|荣获|被评为|现有|目前|截至|以来|来，|规定|要求的|取得.{0,6}(?:成|进展|突破)|存在|问题|不足|未(?:能|达)|实施方案|上[一]?年|原定|原计划/
/** How much of a line that leads a list in is looked at: 下列六项未能如期完成： */
const LEAD = 60
/** 2000年前建成的老旧小区: the year tells which things are meant. */
const TELLS_WHICH = /^[^，。；]{0,20}的(?!目标|任务|要求)/

/** 到2023年 in a plan for 2025; not 到2030年, 比2020年. */
export const yearOutsidePeriod: Rule = {
  name: 'year-outside-period',
  group: 'numbers',
  level: 'warning',
  grade: 'practice',
  clauses: [],
  summary: 'a commitment that was due before the plan begins',
  description:
    'What a plan for 2025 promises 到2023年底 was left over from an earlier plan, or the year is mistyped. Only years before the plan’s own period count: ' +
    'a later one is a long aim. Sections and sentences that look back, bases (比2020年), names, titles and years that tell which things are meant (2000年前建成的小区) are let pass.',
  faulty: [
    {
      text: '2025年林业工作要点\n一、扩大绿色空间\n到2023年底，全县森林覆盖率达到45%，完成造林2万亩。\n',
      finds: ['到2023年底']
    },
    {
      text: '智慧交通三年行动方案（2024—2026年）\n一、总体要求\n坚持问题导向。\n二、重点任务\n（一）完善设施\n2022年6月底前完成信号灯改造120处。力争到2021年，公交电动化率达到90%。\n',
      finds: ['2022年6月底前', '到2021年']
    },
    {
      text: '2026年卫生健康工作计划\n一、强化基层服务\n1.建强村卫生室\n2024年底前，所有村卫生室全面完成标准化建设。\n',
      finds: ['2024年底前']
    }
  ],
  clean: [
    '2025年林业工作要点\n一、扩大绿色空间\n到2025年底，全县森林覆盖率达到45%；到2030年，达到48%，比2020年提高5个百分点。\n',
    '2025年城建工作要点\n一、2024年工作回顾\n到2024年底，改造老旧小区12个。\n二、重点任务\n2000年底前建成的老旧小区全部完成改造。\n',
    '养老服务行动方案（2024—2026年）\n一、发展基础\n到2023年底，全市已建成养老机构56家。\n二、重点任务\n接待人次恢复到2019年的水平，新增床位500张。\n',
    '2025年民政工作要点\n一、办理情况\n下列事项未能按原定时间办结，情况如下：\n（一）在2023年底前完成敬老院改造。\n二、重点任务\n新增床位200张。\n',
    '2025年人才工作要点\n一、做好评选\n做好2023年度人才表彰，落实《人才发展规划（2020—2023年）》，引进人才30名。\n'
  ],
  *check(plan) {
    const { period } = plan.plan.fields
    if (!period) return
    const back = nodesLookingBack(plan)
    let told: string | null = null
    for (const passage of plan.passages) {
      if (passage.text.endsWith('：')) told = TELLS.test(passage.text.slice(-LEAD)) ? passage.parent : null
      if (passage.role !== 'body' || isBelow(passage.parent, told) || back.has(passage.parent ?? '') || looksBack(passage)) continue
      for (const found of passage.text.matchAll(DUE)) {
        const year = Number(found[1] ?? found[2])
        const span = { from: found.index, to: found.index + found[0].length }
        if (year >= period.start || !commits(passage.text, span.from, span.to)) continue
        const own = period.end === period.start ? `${period.start}` : `${period.start}—${period.end}`
        yield { span: passage.toRaw(span), reason: `${found[0]} lies before the plan’s own period, ${own}: the year should be one to come` }
      }
    }
  }
}

/** Ids of the nodes under a heading that looks back. */
function nodesLookingBack(plan: LintedPlan): Set<string> {
  const { year } = plan.plan.fields
  const isBack = (facts: NodeFacts | null): boolean =>
    facts !== null && (isLookBack(facts.title?.value ?? '', year) || isBack(facts.parent))
  return new Set(plan.nodes.filter(isBack).map(({ node }) => node.id))
}

/** True in a node or below it, by their addresses. */
function isBelow(id: string | null, above: string | null): boolean {
  return id !== null && above !== null && `${id}.`.startsWith(`${above}.`)
}

function looksBack({ found }: NumberPassage): boolean {
  return found.some(({ rule }) => rule === 'look-back')
}

/** True where the words around a date make it the time of a commitment. */
function commits(text: string, from: number, to: number): boolean {
  const end = sentenceEnd(text, to)
  const behind = text.slice(to, end)
  return !TELLS.test(text.slice(sentenceStart(text, from), end)) && !TELLS_WHICH.test(behind) && COMMITS.test(behind)
}
