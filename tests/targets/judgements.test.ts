import { describe, expect, test } from 'vitest'
import { findQuantities } from '../../src/index.js'

/** Each number of a sentence and what it is: a target, or the reason why it is none. */
const judge = (text: string) => findQuantities(text, { year: 2025 }).map(({ text: core, role }) => `${core} ${role}`)

type Row = readonly [text: string, ...expected: string[]]

const judgements: Readonly<Record<string, readonly Row[]>> = {
  'what exists already': [
    ['现有医院12家。', '12家 existing'],
    ['全区共有公园21个。', '21个 existing'],
    ['依托3所高职院校开展培训。', '3所 existing'],
    ['发挥12个服务站的示范作用。', '12个 existing'],
    ['支持3个实验室高效运营。', '3个 existing'],
    ['覆盖全市13个县区。', '13个 existing'],
    ['全省14个市州同步推进。', '14个 existing'],
    ['厨余占固体废物三成。', '三成 existing'],
    ['骨干教师占比达到30%。', '30% target'],
    ['力争拥有自主品牌12个。', '12个 target'],
    ['开发利用闲置厂房3处。', '3处 target'],
    ['支持3个实验室建设。', '3个 target'],
    ['对12所中小学开展巡查。', '12所 target']
  ],
  'what is past': [
    ['去年新增学位500个。', '500个 past'],
    ['2024年新增学位500个。', '2024年 year', '500个 past'],
    ['截至目前，建成步道30公里。', '30公里 past'],
    ['已建成幼儿园12所。', '12所 past'],
    ['建成了12所幼儿园。', '12所 past'],
    ['过去三年培训教师300名。', '三年 past', '300名 past'],
    ['客流量同比增长5.3%。', '5.3% past'],
    ['12家企业获评示范单位。', '12家 past'],
    ['覆盖率从60%提高到80%。', '60% past', '80% target'],
    ['时限由15天压缩至5天。', '15天 past', '5天 target'],
    ['在去年的基础上新增学位500个。', '500个 target'],
    ['比去年增长5%。', '5% target'],
    ['比2024年增长5%。', '2024年 year', '5% target'],
    ['为了方便群众，新增网点12个。', '12个 target'],
    ['力争客流量同比增长5.3%。', '5.3% target'],
    ['2025年新增学位500个。', '2025年 year', '500个 target'],
    ['到2027年新增学位500个。', '2027年 year', '500个 target'],
    ['2024年以前新增学位500个，2026年新增300个。', '2024年 year', '500个 past', '2026年 year', '300个 target']
  ],
  'mere durations': [
    ['保障课间10分钟。', '10分钟 description'],
    ['打造15分钟阅读圈。', '15分钟 description'],
    ['为期3个月。', '3个月 description'],
    ['连续3年不发生事故。', '3年 description'],
    ['面向三年内新教师开展培训。', '三年 description'],
    ['试行2年。', '2年 description'],
    ['每天锻炼不少于1小时。', '1小时 target'],
    ['在5日内办结。', '5日 target'],
    ['完成培训12学时。', '12学时 target'],
    ['办理时间缩短至5天。', '5天 target'],
    ['审批时限压缩到3个工作日以内。', '3个工作日 target'],
    ['平均停电时间控制在2小时以内。', '2小时 target'],
    ['每人每年培训不少于40学时。', '40学时 target']
  ],
  'labels of sets': [
    ['抓好三支队伍建设。', '三支 set-label'],
    ['加强两个中心建设。', '两个 set-label'],
    ['主要抓了以下六个方面。', '六个 set-label'],
    ['面向五类群体开展帮扶。', '五类 set-label'],
    ['健全市、区、校三级教研机制。', '三级 set-label'],
    ['建立两级管理制度。', '两级 set-label'],
    ['实施强基、提质、增效三项行动。', '三项 set-label'],
    ['开展“三个专项行动”。', '三个 set-label'],
    ['产业示范基地（5家）建设有序推进。', '5家 set-label'],
    ['新建两个停车场。', '两个 target'],
    ['对四个农贸市场开展整治。', '四个 target'],
    ['新开公交线路九条。', '九条 target'],
    ['评选20所先进学校。', '20所 target']
  ],
  names: [
    ['做实“一校一品”。', '一校一品 name'],
    ['巩固“四个100%”。', '四个 name', '100% name'],
    ['落实《公共服务三年行动计划》。', '三年 name'],
    ['实施教育提质三年行动计划。', '三年 name'],
    ['创建3级联动机制。', '3级 name'],
    ['打造“红领”品牌10个。', '10个 target'],
    ['编制《工作指南》3册。', '3册 target']
  ],
  'what only describes': [
    ['推进总投资48.7亿元的光伏项目。', '48.7亿元 description'],
    ['占地30亩。', '30亩 description'],
    ['提升8英寸硅片质量。', '8英寸 description'],
    ['推进500千伏输变电项目。', '500千伏 description'],
    ['对存栏300头以上的奶牛场给予补贴。', '300头 description'],
    ['对每新增100吨产能补贴2万元。', '100吨 description', '2万元 target'],
    ['涉及经常开支每年约九亿元。', '九亿元 description'],
    ['万元GDP能耗持续下降。', '万元 description'],
    ['建强一支督导队伍。', '一支 description'],
    ['形成一批成果。', '一批 description'],
    ['该项计25分。', '计25分 reference'],
    ['完成投资48亿元。', '48亿元 target'],
    ['压减支出3亿元。', '3亿元 target'],
    ['开展千场活动。', '千场 target'],
    ['每月召开一次例会。', '一次 target'],
    ['新增管网8公里。', '8公里 target'],
    ['融合指数达到47。', '47 target']
  ],
  'what defines a class': [
    ['培育产值过50亿元的企业2家。', '50亿元 description', '2家 target'],
    ['引进5000万元以上项目50个。', '5000万元 description', '50个 target'],
    ['30户以上自然村垃圾收运覆盖率保持95%。', '30户 description', '95% target'],
    ['新建3个面积大于100平方公里的示范区。', '3个 target', '100平方公里 description'],
    ['打造300亿元园区、200亿元园区各1个。', '300亿元 description', '200亿元 description', '1个 target'],
    ['争创8所以上省级示范园。', '8所 target'],
    ['形成年产5万套以上产能。', '5万套 target'],
    ['新增产值50亿元。', '50亿元 target'],
    ['引进投资额超亿元的项目12个。', '亿元 description', '12个 target']
  ]
}

for (const [name, rows] of Object.entries(judgements))
  describe(`a number is judged: ${name}`, () => {
    test.each(rows)('%s', (text, ...expected) => {
      expect(judge(text)).toEqual(expected)
    })
  })

/** A number's bounds as a reader would write them: 10–20, ≥5, >5, ≤5, <5, ~5, 5. */
function bounds(text: string): string[] {
  const signs: Readonly<Record<string, string>> = { gte: '≥', gt: '>', lte: '≤', lt: '<', approx: '~', eq: '', range: '' }
  return findQuantities(text, { year: 2025 }).map(({ min, max, comparator, unit }) => {
    const value = comparator === 'range' ? `${min}–${max}` : `${signs[comparator ?? 'eq']}${min ?? max}`
    return `${value} ${unit}`
  })
}

describe('a number’s bounds', () => {
  test.each<Row>([
    ['每学期至少提供1次宣讲、1次指导、3次推介。', '≥1 次', '≥1 次', '≥3 次'],
    ['补贴分别不超过30万元、50万元和100万元。', '≤300000 元', '≤500000 元', '≤1000000 元'],
    ['参训率不低于交流人数的20%。', '≥20 %'],
    ['培训不少于12学时（相当于2天）。', '≥12 学时', '≥2 天'],
    ['突破50项关键技术。', '50 项'],
    ['产值突破50亿元。', '>5000000000 元'],
    ['客流量超过300万人次。', '>3000000 人次'],
    ['节约30%。', '30 %'],
    ['通过100家企业验收。', '100 家'],
    ['新建泊位20余个。', '>20 个'],
    ['新建泊位300多个。', '>300 个'],
    ['服务群众几十人。', '20–99 人'],
    ['服务群众数百人。', '200–999 人'],
    ['服务群众十几人。', '11–19 人'],
    ['服务群众三四十人。', '30–40 人'],
    ['服务群众上百人。', '≥100 人'],
    ['新建泊位15—20个。', '15–20 个'],
    ['增速为5%—6%。', '5–6 %'],
    ['培训人数2—3万人。', '20000–30000 人'],
    ['增速为-1.8%。', '-1.8 %'],
    ['实现零售额两位数增长。', '≥10 %'],
    ['办理时限压缩至55、50、24个工作日。', '55 个工作日', '50 个工作日', '24 个工作日'],
    ['贡献率达到三分之二。', '66.6666666666667 %'],
    ['覆盖率达到百分之九十五。', '95 %'],
    ['覆盖半数以上行政村。', '≥50 %'],
    ['新建泊位1亿2000万个。', '120000000 个'],
    ['新建泊位１２00个。', '1200 个'],
    ['在5日内办结。', '≤5 日'],
    ['完成率不到3%。', '<3 %'],
    ['新建泊位近300个。', '~300 个'],
    ['新建泊位约300个以上。', '≥300 个'],
    ['附近3公里内设站。', '3 公里']
  ])('%s', (text, ...expected) => {
    expect(bounds(text)).toEqual(expected)
  })
})
