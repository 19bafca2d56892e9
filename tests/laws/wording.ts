import type { Random } from './random.js'

// Word tables for invented officialese. No sentence of a real plan; places and bodies do not exist.

const verbs = [
  '加强',
  '推进',
  '完善',
  '优化',
  '提升',
  '深化',
  '健全',
  '强化',
  '拓展',
  '规范',
  '创新',
  '改进',
  '培育',
  '畅通',
  '夯实',
  '壮大'
]
const scopes = ['', '城乡', '农村', '基层', '社区', '校园', '园区', '重点领域', '青年', '老年', '水利', '交通', '县域', '窗口']
const nouns = [
  '公共服务体系',
  '道路管护机制',
  '人才培养模式',
  '安全防范能力',
  '信用信息平台',
  '文化惠民活动',
  '环境整治行动',
  '产业融合发展',
  '就业帮扶渠道',
  '医疗保障水平',
  '学习阵地建设',
  '督导评价办法',
  '资源统筹配置',
  '数字应用场景',
  '应急处置流程',
  '河湖巡护队伍',
  '志愿服务品牌',
  '营商环境质量',
  '集体经济实力',
  '审批服务方式',
  '教研指导力量',
  '宣传教育基地',
  '节能改造工程',
  '项目储备清单',
  '调解联动格局',
  '养老托育设施',
  '种业科技支撑',
  '物流配送网络',
  '档案管理标准',
  '防汛抗旱预案'
]
/** Names and numbers inside a title that open nothing. */
const oddNouns = ['“1+X”证书试点', '“四个一”主题活动', '一、二、三产业融合', '第三批示范点创建', '5G基站共建共享', '“两不愁”成果巩固']
const bodies = ['教育局', '水务局', '农业农村局', '民政局', '交通局', '卫健局', '文旅局', '财政局']
const places = ['云岭县', '青禾区', '东屏市', '石桥镇', '望湖区']
const rates = ['办结率', '覆盖率', '合格率', '入园率', '达标率']
const things = ['文化驿站', '便民服务点', '口袋公园', '充电车位', '实训基地', '爱心食堂']

const goals = [
  '让群众得到更多实惠',
  '推动各项任务落地见效',
  '形成齐抓共管的工作合力',
  '为全县发展提供有力支撑',
  '切实把好事办好',
  '使服务更加便捷高效',
  '守住不发生重大问题的底线'
]

function phrase(random: Random): string {
  return random.pick(verbs) + random.pick(scopes) + random.pick(nouns)
}

/** A place of issue, with the body that signs. */
export interface Issuer {
  readonly place: string
  readonly body: string
  readonly year: number
}

export function makeIssuer(random: Random): Issuer {
  return { place: random.pick(places), body: random.pick(bodies), year: random.int(2019, 2026) }
}

/** A heading of one clause, or of two with a comma between. */
export function makeTitle(random: Random, clauses: 1 | 2): string {
  const first = random.chance(0.06) ? random.pick(verbs) + random.pick(oddNouns) : phrase(random)
  return clauses === 1 ? first : `${first}，${phrase(random)}`
}

/** Sentences with numbers, names and enumerations that are no markers. None begins with a numeral that could open a node. */
const templates: readonly ((random: Random) => string)[] = [
  (random) => `围绕${random.pick(scopes)}${random.pick(nouns)}，${phrase(random)}，${phrase(random)}，${random.pick(goals)}。`,
  (random) => `由${random.pick(bodies)}牵头，会同${random.pick(bodies)}，于${random.int(3, 12)}月底前${phrase(random)}。`,
  (random) =>
    `全年新建${random.pick(things)}${random.int(2, 60)}处，完成投资${random.int(1, 9)}.${random.int(1, 9)}亿元，增长${random.int(1, 20)}.${random.int(1, 9)}%。`,
  (random) => `到${random.int(2023, 2030)}年底，${random.pick(rates)}达到${random.int(80, 99)}%以上，${random.pick(goals)}。`,
  (random) => `一是${phrase(random)}；二是${phrase(random)}；三是${phrase(random)}。`,
  (random) => `推动一、二、三产业协调发展，${phrase(random)}，办理时限压缩至${random.int(1, 5)}.5个工作日。`,
  (random) => `${random.int(2019, 2024)}年以来已有${random.int(12, 90)}个村参加，今年继续${phrase(random)}，${random.pick(goals)}。`,
  (random) => `推行“1+X”证书和“四个一”工作法，${phrase(random)}，培训${random.int(1, 9)}.${random.int(1, 9)}万人次。`,
  (random) => `各有关单位要${phrase(random)}，落实第${random.pick(['二', '三', '四'])}批任务清单，${random.pick(goals)}。`,
  (random) =>
    `按照“${random.pick(['统一', '分类', '分级'])}部署、${random.pick(['分步', '同步', '逐项'])}实施”的要求，${phrase(random)}，${random.pick(goals)}。`,
  (random) => `每季度至少开展${random.int(1, 4)}次检查（含${random.int(1, 3)}次抽查），对问题较多的乡镇${phrase(random)}。`
]

function sentence(random: Random, isFirst: boolean): string {
  for (;;) {
    const made = random.pick(templates)(random)
    // 一是… at the start of a line opens a node (decided cases); a paragraph that begins with it is not decidable.
    if (!isFirst || !made.startsWith('一是')) return made
  }
}

/** A paragraph of whole sentences, of `least` characters or more. */
export function makeParagraph(random: Random, least: number, isLineStart: boolean): string {
  let text = sentence(random, isLineStart)
  while (text.length < least) text += sentence(random, false)
  return text
}

/** An item that is one sentence: its title is all of it. */
export function makeSentence(random: Random): string {
  const measured = random.chance(0.4) ? `，新建${random.pick(things)}${random.int(2, 40)}处` : ''
  return `${phrase(random)}，${phrase(random)}${measured}，${random.pick(goals)}。`
}

export function makePreamble(random: Random, issuer: Issuer): string {
  const start = random.pick([
    `${issuer.year}年，${issuer.place}${issuer.body}将认真落实上级部署，${phrase(random)}，`,
    `为进一步${phrase(random)}，结合${issuer.place}实际，`,
    `根据上级统一部署，按照县委工作安排，`
  ])
  const end = random.pick(['现就有关工作安排如下。', '制定本方案。', `${phrase(random)}，${random.pick(goals)}。`, '重点抓好以下工作：'])
  return `${start}${phrase(random)}，${phrase(random)}，${phrase(random)}，${random.pick(goals)}，${end}`
}

export function makeDocumentTitle(random: Random, issuer: Issuer): string {
  const { place, body, year } = issuer
  return random.pick([
    `${place}${year}年${body.slice(0, -1)}工作要点`,
    `${year}年${place}${body.slice(0, -1)}重点工作`,
    `${place}${body}${year}年工作要点`,
    `${place}${random.pick(scopes.slice(1))}${random.pick(nouns)}三年行动计划（${year}—${year + 2}年）`,
    `${place}${year}年${random.pick(things)}建设实施方案`
  ])
}

/** The lines of a covering notice, up to the plan's own title. */
export function makeNotice(random: Random, issuer: Issuer, title: string): string[] {
  const lines: string[] = []
  const date = makeDate(random, issuer)
  if (random.chance(0.5)) {
    lines.push(`${issuer.place}${issuer.body}关于印发《${title}》的通知`)
    if (random.chance(0.5)) lines.push(`${issuer.body.slice(0, 1)}发〔${issuer.year}〕${random.int(1, 98)}号`)
  }
  lines.push(random.pick(['各乡镇人民政府，县各有关单位：', '局机关各科室，各直属单位：', '各街道办事处，区有关部门：']))
  lines.push(`现将《${title}》印发给你们，${random.pick(['请结合实际，认真贯彻执行。', '请遵照执行。', '请各单位结合实际抓好贯彻落实。'])}`)
  lines.push(`${issuer.place}${issuer.body}`, date)
  return lines
}

export function makeDate(random: Random, issuer: Issuer): string {
  return `${issuer.year}年${random.int(1, 12)}月${random.int(1, 28)}日`
}

export function makeMetadata(random: Random, issuer: Issuer): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  const date = `${issuer.year}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`
  return `信息来源：${issuer.body} 发布时间：${date} 浏览量：${random.int(10, 9999)}次`
}

export const scanLines = ['扫一扫在手机上查看当前页面', '扫一扫在手机打开当前页']
