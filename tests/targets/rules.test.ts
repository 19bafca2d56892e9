import { describe, expect, test } from 'vitest'
import { findPeriod } from '../../src/targets/attributes/frequency.js'
import { govern } from '../../src/targets/attributes/govern.js'
import { Passage } from '../../src/targets/passage.js'
import * as descriptions from '../../src/targets/roles/rules/descriptions.js'
import { duration } from '../../src/targets/roles/rules/duration.js'
import { existing, statedShare } from '../../src/targets/roles/rules/existing.js'
import { gradeUnit, inQuotation, namedProgramme, noUnitHan } from '../../src/targets/roles/rules/names.js'
import { fromValue, pastClause, pastDuration } from '../../src/targets/roles/rules/past.js'
import type { RoleRule } from '../../src/targets/roles/rules/rule.js'
import { bracketedCount, firmSet, levelsOfGovernment, placesAndParties, quotedSet, setLabel } from '../../src/targets/roles/rules/sets.js'

/** True where a rule alone, whatever stands before it in the list of rules, holds of a text's first number. */
function holds(rule: RoleRule, text: string): boolean {
  const passage = new Passage(text)
  const [quantity, following] = passage.quantities
  if (!quantity) throw new Error(`${text} has no quantity`)
  const clause = passage.clauseAround(quantity.extent)
  const sentence = passage.sentenceAround(quantity)
  const before = passage.slice(clause.from, quantity.extent.from)
  return rule.holds({
    passage,
    quantity,
    setting: { looksBack: false, year: 2025 },
    governed: govern(passage, 0),
    before,
    after: passage.slice(quantity.extent.to, clause.to),
    earlier: passage.slice(sentence.from, Math.max(sentence.from, clause.from)),
    per: findPeriod(before),
    next: following && following.from < clause.to ? following : undefined
  })
}

const words = (text: string) => text.trim().split(/\s+/)

/** For each rule the texts whose first number it takes, and those that it leaves. */
const rules: readonly (readonly [RoleRule, takes: string, leaves: string])[] = [
  [
    duration,
    `课间10分钟 近3年 过去5年成效明显 未来3年 今后3年 连续3年不发生事故 历时3个月 为期3个月 试行2年 任期3年 有效期5年 
     3年以来 3个月后 3天前 3年期间 3年的周期 3年期贷款 3年规划 15分钟社区 15分钟生活圈 15分钟便民圈 24小时服务 24小时值守 2小时通勤
     超过3天的会议 面向3年内教师 对3年内项目 3个月试用 3年培养 3天`,
    `办理时间缩短至5天 缩短到5天 压缩5天 控制在5天 达到5天 延长2小时 提前3天 减少3天 在5日内办结 5日内完成 5日内建成 5日内整改 7日内答复
     每天锻炼不少于1小时 每年培训40学时 每学期授课20课时 完成培训12学时 开设课程20课时 不少于2小时 停电时间不超过2小时 有效天数达到310天 新增8公里`
  ],
  [
    existing,
    `现有医院12家 已有医院12家 共有医院12家 下辖12个镇 辖12个镇 设有12个窗口 目前有12个窗口 现时有12个窗口 现时约有12个窗口 现在有12个窗口 有12个窗口
     依托3所学校 发挥3所学校作用 发挥优质学校3所的引领作用 深化3所试点校建设与应用 支持3个实验室高效运行 巩固3个阵地优势 利用3个闲置校舍 围绕3个重点 全市13个县区
     各13个镇 所有13个镇 覆盖13个镇 我市13个县区 区域内21个中心`,
    `新建医院12家 力争共有医院12家 确保现有医院达到12家 有效整治12处 支持3个实验室建设 开发利用3处 体现3个特色 呈现3台大戏 发挥60%党员作用
     覆盖13所学校 全市新建13个公园 对12所学校开展巡查 一支队伍 现有校舍全部改造完成以后再新增12家`
  ],
  [
    statedShare,
    '厨余占三成 厨余占固体废物三成 骨干教师占40%',
    '占比达到30% 骨干教师占比30% 厨余占固体废物30%以上 厨余占固体废物30%以内 优良率达到30%'
  ],
  [
    placesAndParties,
    '健全沿江三省协作机制 推动东部五县联动 支持四市共建实验室 打造四省边界商贸中心 建立家校社三方机制 落实两国协议 沿海两省市合作 试点扩大到南部两省',
    '新增三县 再增加示范两市 覆盖五县 达到三县 年内三县摘帽 年内两市入选 守护一方 建设五县以上 推动3县联动'
  ],
  [
    pastClause,
    `已建成12所 建成了12所 累计完成12所 去年新增12所 上年新增12所 截至目前新增12所 近年来新增12所 目前，新增12所 目前新增12所 12所已建成 12家获评示范 12家入选名录
     同比增长5.3% 比上年增长5.3% 12%的基础上`,
    `新增12所 为了新增12所 除了12所 已有12所 已计划新增12所 上年度结转12所 力争同比增长5.3% 同比增长5% 同比增长5.3%以上 比去年增长5% 在去年的基础上新增12所 提高12%`
  ],
  [pastDuration, '过去两年客运量提升 最近3年 3年以来 3年来， 3年多来', '未来3年 3年来访 过去两个项目 3年内'],
  [
    fromValue,
    '从60%提高到80% 由60%提高至80% 由60%增至80% 自60%降为40% 从12所增加到15所 由60%压缩到40%',
    '由60%企业承担 从60%提高到15所 提高60%到80% 由12所，扩大到15所 从60%提高 经由高校及科研院所和有关企业共同努力60%提高到80%'
  ],
  [
    descriptions.rateBase,
    '每新增100吨产能补贴 每100吨 每完成100户 每处理100吨 每日处理100吨 每新增年产100吨',
    '新增100吨 每年新增100个 每户100元'
  ],
  [
    descriptions.recipientClass,
    '对存栏300头以上的奶牛场给予补贴 对300户以上的小区给予奖励 对300头奶牛场资助',
    '对12所中小学开展巡查 推进对10所学校的考核 对企业补贴300元，给予奖励 对300%的企业给予补贴 新增300头，给予补贴'
  ],
  [
    descriptions.costInPassing,
    '涉及资金3亿元 涉及村级道路资金3亿元 经费支出3亿元 运行费用约3亿元 建设成本达3亿元 预算每年3亿元 财政赤字合计3亿元',
    '压减支出3亿元 控制成本3亿元 涉及企业3家 支出，另筹3亿元 降低费用3亿元'
  ],
  [descriptions.bareScale, '万元产值 亿元项目 千万元项目 百亿元产业', '3万元 万元以上 千场活动 超亿元 两千人计划'],
  [
    descriptions.article,
    '一批成果 建强一支队伍 召开一场会议',
    '召开一次会议 每月召开一次会议 每个村培育一名带头人 每村一名 至少一次 一番 两批 11支 增长一成'
  ],
  [descriptions.size, '8英寸硅片 500千伏线路 12毫米钢板', '管线达到8毫米 新增管网8公里'],
  [descriptions.threshold, '50亿元以上企业2家 不足30人的班级 低于60%的企业', '不足30人 低于60%的目标 新增50亿元 30人的班级'],
  [
    descriptions.toldInPassing,
    `总投资48.7亿元 计划投资5亿元 占地30亩 占地约30亩 建筑面积3万平方米 全长30公里 总库容3亿立方米 年处理5万吨 日处理5万吨 5亿元的项目 5万吨级码头
     60万吨装置 500千瓦机组 5万吨/年装置 3公里生活圈`,
    `完成投资48亿元 形成5万吨的产能 新增5万吨的产能 力争总投资5亿元 新增总投资5亿元 达到5万吨的能力 超过5亿元的规模 5亿元的目标 5家的项目 新增5万吨`
  ],
  [descriptions.noUnitDigits, '第三栏填写3 编号12 约3', '融合指数达到47 新增3所 浓度降至30以下 就业人数20000 就业人数2万'],
  [descriptions.ungoverned, '每班50人 50人 会场100人', '创建5所 优良率60% 每周教师50人 人数50人以上 教师不少于50人'],
  [inQuotation, '“一校” “四个100%” “12345678901234”', '“123456789012345” 打造“红领”品牌10个 12个“红领”品牌'],
  [noUnitHan, '加强两车整治 三农', '三场 3车 三亿 几万'],
  [gradeUnit, '25分', '3座 60分钟'],
  [namedProgramme, '三年行动 三年攻坚行动 3年教育提质行动计划 三年规划', '3年后计划 3天行动 3年'],
  [quotedSet, '“三个专项行动” “十件民生实事”', '“三个”只增不减 三个专项行动 “30个专项行动” “三个重点专项行动”'],
  [levelsOfGovernment, '市、区、校三级 县乡两级 两级联动 三级网络 三级书记抓振兴', '市区3座 三个网络'],
  [firmSet, '六个方面 五类群体 三个环节 三个层面 两级 六个维度', '新增六个方面 不少于六个方面 至少完成六个方面 一个方面 六个公园 方面6座'],
  [
    setLabel,
    '抓好三支队伍 加强两个中心 三项任务：改造 聚焦四个重点 强基、提质、增效三项行动 落实五项措施',
    '新建两个停车场 新建30个停车场 抓好三十支队伍 抓好三支以上队伍 提质等三项行动 一支队伍 三所学校 每月抓好三项工作 新增三项'
  ],
  [bracketedCount, '（5家） （共5家） (5家)', '5家 （改造5家） （5家以上企业） （5%） （5家，8所）']
]

for (const [rule, takes, leaves] of rules)
  describe(`the rule ${rule.name} alone`, () => {
    test.each(words(takes))('takes the first number of %s', (text) => {
      expect(holds(rule, text)).toBe(true)
    })

    test.each(words(leaves))('leaves the first number of %s', (text) => {
      expect(holds(rule, text)).toBe(false)
    })
  })
