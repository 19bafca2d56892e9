import { type LintedPlan, type NodeFacts, spanOf } from '../linted-plan.js'
import { lostMarker, standardLevel, withOrdinal } from '../numbering.js'
import type { Rule } from '../rule.js'

/** A heading without number between `1.` and `3.`; not the plain subheadings of a plan that numbers none. */
export const numberLost: Rule = {
  name: 'number-lost',
  group: 'numbering',
  level: 'error',
  grade: 'practice',
  clauses: [],
  summary: 'a heading whose number was lost',
  description:
    'A heading has no number, but its neighbours show that it had one: automatic numbering of a word processor is lost when a text is copied. ' +
    'Headings of plans that number none of them are not meant.',
  faulty: [
    {
      text: '一、规范办学行为\n1.严格招生管理\n全面实行阳光招生，公办学校就近入学率达到100%。\n规范课后服务\n课后服务覆盖学校26所，参与学生比例达到90%。\n3.减轻作业负担\n每周抽查作业2次，书面作业总量达标。\n二、建强教师队伍\n培训教师200人。\n',
      finds: ['规范课后服务'],
      fixed:
        '一、规范办学行为\n1.严格招生管理\n全面实行阳光招生，公办学校就近入学率达到100%。\n2.规范课后服务\n课后服务覆盖学校26所，参与学生比例达到90%。\n3.减轻作业负担\n每周抽查作业2次，书面作业总量达标。\n二、建强教师队伍\n培训教师200人。\n'
    },
    {
      text: '2026年文旅工作要点\n一、繁荣艺术创作\n（一）打磨精品剧目\n新排剧目3台，巡演不少于40场。\n开展惠民演出\n送戏下乡120场，受众8万人次。\n（三）培养青年人才\n选送青年演员15名进修。\n二、提升服务效能\n新建城市书房8座。\n',
      finds: ['开展惠民演出']
    },
    {
      text: '一、总体要求\n坚持稳中求进工作总基调，扎实做好各项工作。\n主要任务\n新增就业5000人，开展招聘会30场。\n三、保障措施\n加强组织领导，落实专项经费。\n四、督查考核\n每季度通报一次工作进展。\n',
      finds: ['主要任务']
    }
  ],
  clean: [
    '一、规范办学行为\n1.严格招生管理\n实行阳光招生。\n2.规范课后服务\n覆盖学校26所。\n二、建强教师队伍\n培训教师200人。\n',
    '一、总体要求\n坚持稳中求进工作总基调。\n新增就业5000人，开展招聘会30场。\n二、保障措施\n加强组织领导。\n',
    '2026年工作要点\n繁荣艺术创作\n新排剧目3台。\n开展惠民演出\n送戏下乡120场。\n培养青年人才\n选送青年演员15名进修。\n'
  ],
  check: (plan) =>
    plan.nodes.flatMap((facts) => {
      const { node, title } = facts
      if (!title || !node.data.why.includes('lost-number') || !isEnclosed(plan, facts)) return []
      const marker = lostMarker(facts)
      const span = spanOf(title)
      const reason = `this heading lost its number, which its neighbours show to be ${marker ?? node.ordinal}`
      return [{ span, reason, ...(marker && { fix: { edits: [{ from: span.from, to: span.from, text: marker }], renumbers: true } }) }]
    })
}

/** Between printed neighbours: the number before (but for the first) and, over further lost ones, the number behind. */
function isEnclosed(plan: LintedPlan, facts: NodeFacts): boolean {
  const { siblings, index, node, title } = facts
  const before = siblings.slice(0, index).findLast(({ marker }) => marker)
  const behind = siblings.slice(index).find(({ marker }) => marker)
  if (!behind?.marker || standardLevel(behind.node.style) === undefined || !title) return false
  if (!isInPlace(before, facts, -1) && node.ordinal !== 1) return false
  if (!isInPlace(behind, facts, 1)) return false
  // Where the number stands in the text after all, it was not lost but printed elsewhere.
  const stretch = plan.raw.slice(before?.marker ? spanOf(before.marker).to : 0, spanOf(behind.marker).from)
  const printed = withOrdinal(behind.marker.value, node.ordinal ?? 0)
  return printed !== undefined && !stretch.replace(/\s/g, '').includes(printed.replace(/\s/g, ''))
}

/** A sibling's number is as far from a node's as the two stand apart. */
function isInPlace(sibling: NodeFacts | undefined, { node, index }: NodeFacts, direction: 1 | -1): boolean {
  const { ordinal } = sibling?.node ?? {}
  if (!sibling || typeof ordinal !== 'number' || node.ordinal === null) return false
  return (sibling.index - index) * direction > 0 && ordinal - node.ordinal === sibling.index - index
}
