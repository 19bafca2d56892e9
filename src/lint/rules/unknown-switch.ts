import type { Rule } from '../rule.js'
import { didYouMean } from '../suggest.js'
import { SWITCH_WORDS } from '../switches.js'

/** `<!-- yaodian-disable-line number-gaps -->`; not a comment of another program, and not what stands behind ` -- `. */
export const unknownSwitch: Rule = {
  name: 'unknown-switch',
  group: 'text',
  level: 'warning',
  grade: 'practice',
  clauses: [],
  summary: 'a comment that means to switch a rule and does not',
  description:
    'A comment such as <!-- yaodian-disable-line number-gap --> switches rules off. Where it names a rule that does not exist, or its first word is ' +
    'no switch, it does nothing for that name, and nobody would notice. A remark may stand behind " -- ".',
  faulty: [
    {
      text: '一、夯实基层基础\n走访企业40家。\n三、提升服务水平 <!-- yaodian-disable-line number-gaps -->\n办理事项60项。\n',
      finds: ['number-gaps']
    },
    {
      text: '<!-- yaodian-disable number-gap, heading-stop -->\n一、改善办学条件\n改造校舍3栋。\n<!-- yaodian-enabel -->\n二、建强队伍\n引进教师8名。\n',
      finds: ['heading-stop', 'yaodian-enabel']
    },
    {
      text: '一、完善制度\r\n<!-- yaodian-disable-next-line number-gap 原件如此 -->\r\n三、加强督查\r\n每季度通报一次。\r\n',
      finds: ['原件如此']
    }
  ],
  clean: [
    '一、夯实基层基础\n走访企业40家。\n<!-- yaodian-disable-next-line number-gap -- 原件缺第二部分 -->\n三、提升服务水平\n办理事项60项。\n',
    '<!-- yaodian-disable -->\n一、改善办学条件\n改造校舍3栋。\n<!-- yaodian-enable -->\n二、建强队伍\n引进教师8名。\n',
    '<!-- yaodianzi: 页脚 -->\n一、完善制度\n<!-- 责任编辑 disable-line -->\n二、加强督查\n每季度通报一次。\n'
  ],
  check: ({ switches, ruleNames }) => [
    ...switches.unknown.map(({ name, ...span }) => ({ span, reason: `${name} is no switch${didYouMean(name, SWITCH_WORDS)}` })),
    ...switches.named
      .filter(({ name }) => !ruleNames.includes(name))
      .map(({ name, ...span }) => ({ span, reason: `there is no rule ${name} to switch${didYouMean(name, ruleNames)}` }))
  ]
}
