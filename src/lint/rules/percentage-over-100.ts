import { listWords } from '../../source/list-words.js'
import { boundOf, type Counted, type CountedPassage, clauseBefore, countedPassages } from '../quantities.js'
import type { Rule } from '../rule.js'

const words = (text: string): string => listWords(text).join('|')

/** Shares of a whole: nothing can be covered, passed or reached more than wholly. */
const SHARES = new RegExp(
  `(?:${words(`
    覆盖率 覆盖面 普及率 合格率 达标率 优良率 优良比例 优良天数比例 达标比例 优质率 满意率 满意度 知晓率 知晓度 认可度 巩固率 入学率
    办结率 受理率 回复率 答复率 反馈率 回访率 处置率 处理率 收集率 整改率 化解率 结案率 查处率 公开率 网办率 可办率 上线率
    绿化率 绿地率 城镇化率 城市化率 通过率 及格率 优秀率 签约率 配备率 持证率 抽检率 检出率 检测率 准确率 及时率 建档率 建成率
    治愈率 救治率 救治成功率 成活率 保存率 入住率 出租率 空置率 失业率 就业率 参与率 渗透率 转化率 占有率 装配率 机械化率 规模化率
    数字化率 数控化率 电气化率 联网率 贯通率 通达率 通车率 通畅率 硬化率 供水率 供热率 无害化率 资源化率 净入学率 净入园率 保留率
    录取率 毕业率 升学率 死亡率 发病率 感染率 患病率 近视率 肥胖率 返贫率 脱贫率 出勤率 履职率 安装率 改造率 清零率 消除率 监管率
    响应率 解决率 落实率 识别率 检查率 筛查率 推送率 报到率 成功率 配建率 一体化率 管理率 辐射率 天数率 天数比率 水体比例 水体比率 水质比例 换乘比例 安全感
  `)}|占比|占.{1,24}(?:比重|比例|份额|的))$`
)

/** Of such a kind a rate is measured against what it may pass. */
const MAY_EXCEED = /流动性|拨备|准备金|毛入|产能|担保|风险|债|贷|存款|参保/
/** 占生产总值比重: the base is no whole of which the thing is a part. */
const NO_WHOLE =
  /占.{0,16}(?:预算|计划|任务|目标|生产总值|GDP|上年|去年|同期|年|资产|财力|收入|需求|产能)|(?:债|贷|存款|进出口|贸易|资金|支出|余额).{0,6}占/

const LINK = /(?:分别|均|都|总体|全部|平均|要|应|须|将|力争|确保|保持|稳定|维持|控制|提高|提升|上升|增加|增长|达|实现|在|为|是|到|至|约)+$/
const LISTED = /^[、和与及]$/
const SEPARATOR = /[、和与及]/
/** 覆盖率提高120%: by so much, not to so much. */
const GROWTH = /(?:提高|提升|上升|增加|增长)了?$/
/** How many values 分别 goes for. */
const LONGEST_LIST = 24
const IS_MEASURE = /[率度比重例]$/

/** 覆盖率达到120%; not 完成率达到120%, 增长120%. */
export const percentageOver100: Rule = {
  name: 'percentage-over-100',
  group: 'numbers',
  level: 'error',
  grade: 'practice',
  clauses: [],
  summary: 'a share that is said to be over 100%',
  description:
    'A share of a whole (覆盖率, 合格率, 普及率, 占比) ends at 100%: more is a slip of the pen. ' +
    'What can be more is let pass: growth, plans fulfilled (完成率, 完成年计划的120%), gross enrolment (毛入学率), self-sufficiency, use of capacity, ' +
    'insurance against residents (参保率), and ratios to what is no whole (占生产总值比重, 拨备覆盖率).',
  faulty: [
    {
      text: '2025年水务工作要点\n一、保障供水\n农村自来水普及率达到105%，新建加压站3座。\n',
      finds: ['105%']
    },
    {
      text: '一、提升医疗服务\n村卫生室合格率、家庭医生签约率分别达到98%、120%，培训乡村医生60名。\n',
      finds: ['120%']
    },
    {
      text: '二、改善营商环境\n（一）优化政务服务\n确保“一窗受理”事项占比提高到110%以上，群众满意度不低于百分之一百零二。\n',
      finds: ['110%', '百分之一百零二']
    }
  ],
  clean: [
    '一、提高质量\n电商服务覆盖率提高120%，线上办理覆盖率比上年提升110%。\n',
    '一、扩大投资\n重点项目投资完成率达到120%，固定资产投资增长105%，开工率达到110%。\n',
    '一、发展教育\n学前教育毛入园率达到103%，九年义务教育巩固率达到100%，普惠园覆盖率达到92%。\n',
    '一、防范风险\n全市银行拨备覆盖率保持在180%以上，政府债务余额占综合财力的比重控制在120%以内。\n',
    '一、稳定就业\n城镇新增就业完成年度计划的118%，为省定任务占比目标的130%。\n',
    '一、保障供给\n开工率、覆盖率分别达到120%、95%，粮食自给率达到130%。\n'
  ],
  *check(plan) {
    for (const { passage, text, counted } of countedPassages(plan))
      for (const [index, { quantity, from, to }] of counted.entries()) {
        if (quantity.unit !== '%' || boundOf(quantity) <= 100) continue
        if (GROWTH.test(clauseBefore(text, quantity.extent.from))) continue
        const name = measureOf({ passage, text, counted }, index)
        if (!SHARES.test(name) || MAY_EXCEED.test(name) || NO_WHOLE.test(name)) continue
        const value = text.slice(from, to)
        yield { span: passage.toRaw({ from, to }), reason: `${value} of a whole: a share is 100% at most` }
      }
  }
}

/** What a percentage is the value of: of A、B分别达到X%、Y% the one in its place. */
function measureOf({ text, counted }: CountedPassage, index: number): string {
  const first = firstOfList(text, counted, index)
  const clause = clauseBefore(text, (counted[first] as Counted).quantity.extent.from)
  const subject = clause.replace(LINK, '')
  if (!clause.slice(subject.length).includes('分别') && first === index) return subject
  const names = subject.split(SEPARATOR)
  const place = names.length - countOfList(text, counted, first) + index - first
  const name = names[place] ?? ''
  // 城市和县城污水处理率分别达到95%和90%: places with one measure.
  return IS_MEASURE.test(name) ? name : (names.at(-1) ?? '')
}

function isListed(text: string, one: Counted | undefined, next: Counted | undefined): boolean {
  return one !== undefined && next !== undefined && LISTED.test(text.slice(one.quantity.extent.to, next.quantity.extent.from))
}

function firstOfList(text: string, counted: readonly Counted[], index: number): number {
  let first = index
  while (index - first < LONGEST_LIST && isListed(text, counted[first - 1], counted[first])) first--
  return first
}

function countOfList(text: string, counted: readonly Counted[], first: number): number {
  let last = first
  while (last - first < LONGEST_LIST && isListed(text, counted[last], counted[last + 1])) last++
  return last - first + 1
}
