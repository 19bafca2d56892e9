import { endsOwnLine, isHeading, isPlainHeading, isSentence } from '../headings.js'
import { spanOf } from '../linted-plan.js'
import type { Rule } from '../rule.js'

/** In characters of the normalized title: four lines of a page in two-column width, and more than any heading of plans needs. */
const MAX = 48

/** A heading over 48 characters; not a long lead sentence before its own paragraph. */
export const headingOverlong: Rule = {
  name: 'heading-overlong',
  group: 'headings',
  level: 'warning',
  grade: 'practice',
  clauses: [],
  summary: `a heading of over ${MAX} characters`,
  description:
    'A heading names what stands below it. One that is so long is a paragraph that lost its line end, or a sentence that should be shortened. ' +
    'Lead sentences that run into their paragraph, and items that are sentences themselves, are not meant.',
  faulty: [
    {
      text: '一、坚持以学生发展为中心持续推进义务教育优质均衡发展并统筹做好学前教育普惠发展和高中教育特色发展以及职业教育融合发展各项重点工作\n新增学位900个。\n二、保障措施\n落实经费。\n',
      finds: [
        '坚持以学生发展为中心持续推进义务教育优质均衡发展并统筹做好学前教育普惠发展和高中教育特色发展以及职业教育融合发展各项重点工作'
      ]
    },
    {
      text: '2025年水利工作要点\n一、全面加强河湖库渠岸线管理和水域空间管控并同步推进水土流失综合治理与水生态保护修复重点工程建设任务落地见效\n（一）巡河护河\n每月巡河2次。\n（二）清淤疏浚\n疏浚河道6条。\n二、保障措施\n落实经费。\n',
      finds: ['全面加强河湖库渠岸线管理和水域空间管控并同步推进水土流失综合治理与水生态保护修复重点工程建设任务落地见效']
    },
    {
      text: '（一）围绕重点行业重点领域重点区域开展安全生产风险隐患大排查大整治行动，健全完善责任体系，推动企业主体责任落实到岗到人\n检查企业160家。\n（二）加强宣传教育\n开展宣讲30场。\n',
      finds: ['围绕重点行业重点领域重点区域开展安全生产风险隐患大排查大整治行动，健全完善责任体系，推动企业主体责任落实到岗到人']
    }
  ],
  clean: [
    '一、持续推进义务教育优质均衡发展\n新增学位900个。\n二、保障措施\n落实经费。\n',
    '一、重点任务\n1.坚持以学生发展为中心，持续推进义务教育优质均衡发展，统筹做好学前教育普惠发展和高中教育特色发展，全年新增学位900个以上。\n2.改造校舍3栋。\n',
    '（一）围绕重点行业开展排查。围绕重点行业重点领域重点区域开展安全生产风险隐患大排查大整治行动，健全完善责任体系，检查企业160家。\n（二）加强宣传教育。开展宣讲30场。\n'
  ],
  check: (plan) =>
    plan.nodes.flatMap((facts) => {
      const { title } = facts
      if (!title || !isHeading(facts) || !isPlainHeading(plan, facts) || isSentence(plan, facts) || !endsOwnLine(plan, facts)) return []
      const { length } = title.value.replace(/（[^（）]*）$/, '')
      if (length <= MAX) return []
      return [{ span: spanOf(title), reason: `this heading has ${length} characters: over ${MAX} it is a sentence or holds its text` }]
    })
}
