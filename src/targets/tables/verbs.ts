import { listWords } from '../../source/list-words.js'
import type { Span } from '../../source/span.js'
import { WordIndex } from '../../source/word-index.js'

/**
 * How a verb governs a number:
 * - `act`: does something to what is counted (创建, 举办); seldom part of a noun phrase.
 * - `nominal`: the same, but as often a part of a name (建设, 培训, 改造): governs only where no other verb does.
 * - `measure`: says what value a measured thing takes (达到, 增长, 控制).
 * - `stand`: speaks of what is there already (拥有, 依托): a number behind it is no commitment.
 * - `auxiliary`: announces the verb or the statement behind it (力争, 确保).
 */
export type VerbClass = 'act' | 'nominal' | 'measure' | 'stand' | 'auxiliary'

/** Verbs of published plans by class. A row is a verb; add one here. */
export const verbsOfClass: Readonly<Record<VerbClass, readonly string[]>> = {
  act: listWords(`
    创建 争创 创成 创 打造 建成 新建成 建好 新建 新增 新设 新设立 增设 增开 增配 新辟 新开 改建 扩建 改扩建 微改造 新（改）建 新（扩）建 新（续）建 新（迁）建 新（改扩）建 新（改、扩）建 改（扩）建 新改扩建 迁建 续建 重建 复建 筹建 兴建 修建 搭建 组建 成立 共建 援建 承建 建立 建立健全 创办 兴办 开办 举办 承办 主办 联办 协办
    开展 组织 召开 开好 开展好 召集 举行 提供 培育 孵化 评选 评选表彰 评定 评出 遴选 推选 选树 选派 选聘 选拔 选送 选出 推荐 推介 命名 表彰 奖励 认定 完成 做好 抓好 抓实 办好 办实 办成 做优 做强 做大 做大做强 做实 做细 建强 扎实推进 推进 推动
    实施 启动 启用 开工 开通 开工建设 竣工 竣工投用 建成投用 建成投产 建成使用 投产 投用 投运 投入使用 投入运营 交付 交付使用 落地 落户 签约 引进 新签约 新投产 引入 引育 招引 招聘 招录 招收 招募 聘请 聘用 聘任 吸引 吸纳 吸收 引导 培养 培植 培训 轮训 研训 指导 帮扶 帮助 扶持 资助 补助 补贴 发放 拨付 拨款 安排 投入 筹集 筹措 筹资
    争取 争取到 获得 获批 获奖 取得 赢得 力夺 夺取 申报 申请 申创 申领 入选 入库 入规 入统 授牌 授予 制定 制订 制修订 修订 编制 编写 编印 编发 起草 出台 印发 发布 发表 发行 出版 推出 推送 推广 征集 收集 开发 研发 研制 拍摄 拍录 录制 制作 创作 创编 设立 设置 开设 布设 布局 布局建设 建设好 配备 配齐 配足 配置 配套
    给予 予以 享受 修习 选修 选择 寻找 协助 完善 健全 奖补 减半 恒常化
    安装 加装 改装 更换 更新 购置 采购 购买 种植 栽植 栽种 补植 造林 营造 植树 绿化 播种 饲养 养殖 出栏 存栏 生产 产出 收购 销售 储备 治理 整治 整改 清理 清退 清零 消除 化解 淘汰 关停 关闭 取缔 拆除 搬迁 安置 关停并转 压减 削减 减少 压缩 缩减 裁减 精简 取消 下放 承接 划转 整合 合并 撤并 优化 调整 调整优化 盘活 处置 收储
    出让 供应 供地 开放 免费开放 开发利用 覆盖 服务 惠及 受益 接待 组织参加 参加 参与 走访 慰问 看望 联系 结对 帮教 检查 抽查 随机抽查 暗访 暗访检查 巡查 督查 督导 调研 排查 摸排 复查 查处 查办 办理 办结 受理 审结 侦破 破获 抓获 审核 审批 验收 评估 考核 评审 评价 监测 检测 抽检 体检 筛查 接种 诊疗 救治 救助 保障 兜底 维修 修缮 修复 加固 改造 改造提升 提升改造 新改建 提标改造 改善
    缔造 提炼 提升 升级 转化 转型 促成 促进 带动 撬动 引领 拉动 实现 兼教 承担 拥有 拓展 拓宽 扩大 延伸 开辟 开拓 开行 开垦 新垦 增加 增 净增 增补 增派 增殖 放流 投放 派遣 派驻 下派 输送 转移 脱贫 减免 减税 退税 降低 节约 节能 回收 利用 处理 改革 试点 探索 形成 构建 集聚 汇聚 聚集 壮大 支持 鼓励 确定 落实 解决 执行 供给 对接 合作 签订 签署 达成 融资 授信 募集 注资 出资 拉练 演练
    突破 攻克 揭榜 巩固提升 攻关 攻坚 研究 立项 结题 立结 申办 落成 打通 贯通 通车 铺设 敷设 架设 疏浚 清淤 硬化 亮化 美化 刷新 新植 抚育 封育 划定 保留 留用 保有 增收 开采 压实 上线 上架 运营 运行 开机 接入 联网 连通 开列 遴选认定 复核 复审 评比 展演 展示 展出 演出 巡演 放映 播出 刊发 刊登 宣讲 授课 讲授 上好 听课 磨课 送教 送课 支教 走教 交流 轮岗 调动 选调
    建档 建档立卡 归集 上传 采集 录入 登记 注册 新登记 办证 颁证 颁发 发证 减 补充 补录 补齐 补足 补种 扩容 扩增 扩面 提质 提能 增效 招生 录取 毕业 就业 创业 开业 复工 复产 解决好 争抓 谋划 策划 生成 包装 报批 入驻 导入 布点 选址 落图 落位 自查 签定 守住 进行 掌握 选定 外购 繁育 解答 筹办 随访 派出 新开通 新开工 新开业 新开设 新开辟 规划建设 谋划实施 负担 分担 管护 管养 养护 年产 日产 引留 移送 通报 移交 公布 展开 助推 征迁 拔除 抢救 复壮 代缴 兑付 育成 综合治理 曝光 输转 扩绿 点亮 迁改 整理 包联 领办 挂包 筛选 优选 转移就业 保证 修满 修完 报送 上报 提交 反馈 答复 提标 发展 预留 预拨 恢复 复垦 新认定 新认证 新培育 新引进 培育认定 培育壮大 培育引进 推进建设 加快建设 启动建设 建成开通 建成运营 建成并开通 扩大到
  `),
  nominal: listWords(`
    建设 培训 改造 提升 综合治理 整理 生产 服务 管理 保障 监测 检查 评估 考核 研究 治理 整治 合作 交流 试点 投资 投入 改革 供应 供给 运营 运行 利用 处理 保护 转化 演练 招生 就业 创业 覆盖 检测 评价 救助 养殖 种植 储备 销售 体检 筛查 督导 巡查 督查 审核 演出 展示 展演 宣讲 推广 引领 带动 攻关 联网
    补贴 补助 奖励 资助 融资 发展 备案 升级 开发 改善 优化 修复 回收 安置 搬迁 增收 抽检 复审 评比 调研 走访 参与 更新 配套 集聚 落户 出口 进口 消费 出栏 存栏 播种 绿化 造林 产出 开放 支教 轮岗 毕业 落实 执行 承接 减税 节能 探索 转移 上市 挂牌 监管 拓展 接待 增效 扩容 提质 交付 转型
  `),
  measure: listWords(`
    达到 达 增长到 增长至 增长 增加到 增加至 增加 增至 增 增速达到 提高到 提高至 提高 提升到 提升至 提升 上升到 上升至 上升 升至 扩大到 扩大至 扩展到 扩展至 发展到 发展至 扩面到 扩增到 降低到 降低至 降低 下降到 下降至 下降 降到 降至 降 减少到 减少至 减少 减至 压减到 压减至 压减 压缩到 压缩至 压缩 缩短到 缩短至 缩短 调整到 调整为 调高至 调高 调低 调低至 调升至 调减至 简并至
    控制到 控制在 控制 稳定在 稳定到 稳定 保持在 保持 维持在 维持 突破 超过 超 占到 占 位居 为 实现 完成 回升到 回升至 回升 收窄到 收窄至 收窄 调减 延长到 延长至 延长 放宽到 放宽至 提至 调至 翻 迈上 跨上 站上 冲刺 冲击 不少于 减 减排 节约 替代 收获 恢复到 恢复至 优于 高于 低于
  `),
  stand: listWords(`
    拥有 现有 已有 共有 辖 下辖 依托 利用 借助 用好 发挥 立足 围绕 聚焦 根据 按照 依据 对照 遵循 落实好 包括 包含 涉及 涵盖 涵括 分为 分 归纳 位于 所属 来自 设有 载有 源于 历时 历经 为期 前往 贯彻 贯彻落实 坚持 坚守 守牢 把握 遵守 践行 弘扬 学习 宣传贯彻 统筹 兼顾 把好 深化
  `),
  auxiliary: listWords(`
    力争 确保 争取 计划 预计 拟 预期 努力 要 应 应当 须 必须 需 可 能 将 能够 保证 务必 着力 全力 大力 积极 加快 继续 持续 坚持 稳步 有序 深入 扎实 全面 切实 重点 新 再 累计 共 全年 年内 分别 均 都 至少 平均 总体 基本 一律 各 每 同步 适时 逐步 进一步 不断 有效 高质量 高标准 使 让 令 促使 带动 推动 力促
  `)
}

/** Verbs that make a number a difference and no state (the output contract's `change`). */
export const deltaVerbs: ReadonlySet<string> = new Set(
  listWords(`
    新增 增加 增长 净增 增 提高 提升 上升 增设 增开 增配 增补 增派 新设 下降 降低 减少 压减 削减 压缩 缩减 缩短 减 降 减排 节约 扩大 新增完成 新增打造 培育新增 新增储备 新增取得 增收 精简 裁减 延长 翻 扩增 减半 收窄 回升 调高 调减 累计新增
  `)
)

/** One verb found in a text. */
export interface FoundVerb extends Span {
  readonly verb: string
  readonly classes: readonly VerbClass[]
}

const classesOf = new Map<string, VerbClass[]>()
for (const [name, list] of Object.entries(verbsOfClass) as [VerbClass, readonly string[]][])
  for (const verb of new Set(list)) {
    const known = classesOf.get(verb)
    if (known) known.push(name)
    else classesOf.set(verb, [name])
  }
const verbs = new WordIndex(classesOf.keys())

/** What follows a verb that is part of a longer word: 创 of 创新, 增 of 增强, 达 of 达标, 占 of 占地, 保证 of 保证金. */
const PART_OF_WORD: Readonly<Record<string, RegExp>> = {
  抢救: /^性/,
  保证: /^(?:金|书|人|率)/,
  派出: /^(?:所|机构)/,
  获奖: /^(?:论文|作品|项目|人员|情况|名单|学生|教师|者)/,
  成立: /^(?:以来|时间|后|大会|仪式|\d|[一二三四五六七八九十]{1,2}周年)/,
  移交: /^(?:清单|接|手续|单)/,
  育成: /^中心/,
  公布: /^令/,
  增长: /^[极点]/,
  年产: /^[值量业]/,
  节约: /^型/,
  新增: /^长[极点]/,
  揭榜: /^(?:挂帅|制|名单|单位|方)/,
  创: /^(?:新|业|造|意|伤|优|投|收|客|始|卫|文|先|城|汇|稳|富|作)/,
  新开: /^(?:工|通|业|发|设|辟)/,
  营造: /^林/,
  保障: /^性/,
  服务: /^(?:业|型)/,
  招聘: /^会/,
  推进: /^会(?:$|[，、。\d一两二三四五六七八九十不至])/,
  开发: /^区/,
  投放: /^(?:点|站点)/,
  申请: /^式/,
  建成: /^区/,
  脱贫: /^(?:人口|人员|户|地区|县|村|群众|家庭|攻坚|劳动力|摘帽)/,
  帮扶: /^(?:性|县|村|乡|镇|户|对象|责任人|干部)/,
  增加: /^值/,
  增: /^(?:拨|派|强|值|量|收|效|幅|速|多|进|补|色|绿|产|资|信|长极|持|减)/,
  达: /^(?:标|产|成|效|州|人)/,
  降: /^(?:水|雨|解|碳|本|温|尘|噪)/,
  减: /^(?:宽|负|排|税|灾|贫|碳|免|量|污|费|肥|药|压|轻|弱|震|速|证|持)/,
  占: /^(?:地|用|比|领|有|补)/,
  为: /^(?:主|重点|契机|抓手|载体|核心|目标|基础|导向|引领|民|企|群众|了|师|先|中心|龙头|本|统领|指导|牵引|突破|平台|依托|支撑|全|学|家|残|老|农|基)/,
  分: /^(?:别|类|层|布|析|享|工|级|区|公司|校|院|局|支|散|段|批|期|步|钟)/,
  超: /^(?:充|前|限|标|级|市|越|声|高|大|额|长|载|常|导|算|低|早|时|员|重|龄|出生)/,
  辖: /^(?:区)/,
  翻: /^(?:译|新|身|建)/,
  累计: /^$/
}

/** What a verb is the end of: 科创, 新增, 到达, 总投资. */
const END_OF_WORD: Readonly<Record<string, RegExp>> = {
  创: /[科首原文双独自开草初主众]$/,
  增: /[激倍递年]$/,
  上线: /线$/,
  投资: /总$/,
  共建: /公$/,
  研发: /教$/,
  联网: /互$/,
  达: /[到直发传表抵通雷]$/,
  占: /[抢侵挤]$/,
  减: /[削缩压裁双增退]$/,
  降: /[下沉空]$/,
  超: /[赶反高]$/,
  分: /[部成充评积学区公十]$/
}

/** The verbs of a stretch of text, left to right, the longest at each place. */
export function findVerbs(text: string): FoundVerb[] {
  const found: FoundVerb[] = []
  for (let at = 0; at < text.length; at++) {
    const verb = verbs.longestAt(text, at)
    if (
      verb === undefined ||
      END_OF_WORD[verb]?.test(text.slice(Math.max(0, at - 1), at)) ||
      PART_OF_WORD[verb]?.test(text.slice(at + verb.length, at + verb.length + 3))
    )
      continue
    found.push({ from: at, to: at + verb.length, verb, classes: classesOf.get(verb) ?? [] })
    at += verb.length - 1
  }
  return found
}
