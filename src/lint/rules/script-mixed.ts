import { findMinorityScript } from '../minority-script.js'
import type { Rule } from '../rule.js'

/** `加快發展數字經濟` in a simplified plan; not a wholly traditional text, not `《臺灣通史》`. */
export const scriptMixed: Rule = {
  name: 'script-mixed',
  group: 'text',
  level: 'warning',
  grade: 'practice',
  clauses: [],
  summary: 'traditional characters in a simplified text, or simplified ones in a traditional text',
  description:
    'The script of most of the text is the plan’s; each paragraph, or stretch of a sentence, in the other one is a finding. A text wholly in one script, ' +
    'what stands in 《 》 or in quotation marks, and a lone variant character are let pass.',
  faulty: [
    {
      text: '2025年文旅工作要点\n一、建设旅游设施\n新建游客中心2个，改造线路3条。\n二、開發旅遊資源\n開發鄉村線路5條，培訓從業人員300人。\n三、加强监管\n检查企业40家，对问题线索开展专项调查，实现闭环管理。\n四、优化服务\n设置咨询点8个，为游客办实事12件。\n',
      finds: ['二、開發旅遊資源', '開發鄉村線路5條，培訓從業人員300人。']
    },
    {
      text: '一、优化营商环境\n办理时间压缩到3个工作日，為企業解决问题60个。\n二、建设产业园区\n新开工项目12个，實際完成投资3亿元。\n',
      finds: ['為企業', '實際']
    },
    {
      text: '二零二四年施政計劃\n一、發展經濟\n來年會增撥資源，協助企業開拓市場，爭取項目落戶。\n二、改善環境\n政府将会开展环境专项整治，检视现有规划，设立协调办公室。\n三、關顧長者\n增設護理宿位500個，擴展社區服務。\n',
      finds: ['政府将会开展环境专项整治，检视现有规划，设立协调办公室。']
    }
  ],
  clean: [
    '二零二四年施政計劃\n一、發展經濟\n來年會增撥資源，協助企業開拓市場。\n二、關顧長者\n增設護理宿位500個。\n',
    '一、传承文化\n点校出版《臺灣通史續編》《經學叢書》，修复“萬壽宮”牌匾2块。\n二、保护古树\n挂牌保护古树名木120株。\n',
    '一、服务企业\n走访企业40家，由於姓名含異体字的职工办理登记。\n二、培训人员\n组织培训6期。\n'
  ],
  check: (plan) =>
    findMinorityScript(plan).map(({ script, printed, ...span }) => ({
      span,
      reason: `${printed} is ${script} in a ${script === 'traditional' ? 'simplified' : 'traditional'} text: one script should stand throughout`
    }))
}
