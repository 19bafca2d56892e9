import { listWords } from '../../source/list-words.js'
import type { Span } from '../../source/span.js'
import { WordIndex } from '../../source/word-index.js'

/** Words whose Han numeral counts nothing: 统一, 一般, 十分, 百姓, 万一. */
export const plainWords: readonly string[] = listWords(`
  统一 唯一 单一 专一 万一 同一 之一 不一 合一 归一 划一 逐一 如一 始终如一 一一 进一步 更进一步 一步一步 新一代 新一轮 下一代 下一步 上一 下一 每一 某一 任一 另一 这一 那一 哪一 其一 其二 第一时间
  一般 一定 一些 一切 一起 一致 一贯 一律 一直 一向 一旦 一再 一并 一同 一样 一经 一度 一道 一体 一体化 一流 一线 一带 一方面 另一方面 一系列 一站 一站式 一揽子 一下 一时 一味 一面 一边 一手 一心 一举 一概
  一齐 一如 一以贯之 一如既往 一往无前 一往 一鼓作气 一脉 一脉相承 一抓到底 一竿子 一丝不苟 一视同仁 一马当先 一目了然 一键 一网 一网通办 一窗 一门式 一次性 一把手 一二线 一老一小 一老 一小 一盘棋 一张网 一本 一本账
  一体推进 一大批 一大 一小步 一员 一席 一角 一生 一身 一念 一朝 一代代 一代 一池 一路 一流的 一锤 一线员工 一号文件 一条龙 一村 一户 一人 一企 一校 一县 一镇 一事 一市 一区 一园 一案 一策 一业 一岗 一品 一档 一码 一图 一库 一卡 一证 一照 一票 一单 一日 一事一议
  十分 十足 十全 十年树木 百姓 老百姓 百货 百合 百科 百花 百业 百年 百色 百倍 百折不挠 百尺竿头 千方百计 千家万户 千行百业 千钧 千头万绪 千古 千秋 千载 千军万马 千山万水 千辛万苦 千万 成千上万 万众 万物 万里 万难 万户 万民 万家 万事 万古 万象
  十字 十字街 十字路口 成千成万 成百上千
  三角 三农 三亚 三峡 三明 三江 三门 三沙 三维 三甲 三伏 三轮 三方 三沿 四川 四季 四海 四周 四平 四化 五金 五谷 五官 五一 五常 六一 六安 六盘水 七一 七夕 八一 八卦 九江 九州 十一 十堰 十月 两岸 两会 两委 两侧 两端 两翼 两手 两江 两广 两湖 两淮 两旁 两地 两山 两国
  亿万 数字 数据 数量 数学 数码 数控 数值 数额 数目 多数 少数 人数 总数 指数 次数 件数 户数 参数 倍数 系数 函数 无数 代数 基数 奇数 计数 数智 数治 数商 数改 数转 数实 几乎 几何 几时 茶几 半导体 半岛 半径 半成品 半挂 半山 半天 半自动 半封闭 半夜
  零售 零星 零碎 零件 零部件 零散 零食 零售额 零工 归零 清零 凋零 从零 零距离 零容忍 零碳 零跑 零增长 零突破 零死亡 零事故 零发生 零报告 零缺陷 零差错 零污染 零新增 零就业 零上访 零投诉 零排放 零延误 零障碍
  廿 千瓦 千米 千克 千伏 千卡 百分点 百分率 百分比 百分数 百分制 七大姑 一二三 不管三七二十一 三天两头 三三两两 五颜六色 四通八达 四面八方 一部分 一段时间 一贯制 七嘴八舌 九牛一毛 一五一十 接二连三 再三 五湖四海 三心二意 一清二楚 独一无二 一石二鸟 一举两得
`)

/** None behind a numeral, which they are the end of (3万家, 二十分钟); none before a unit. */
const NUMERALS = new Set('0123456789.,〇零一二三四五六七八九十百千几数余多')
const NO_WORD_FOR = /钟|之[一二三四五六七八九十百]/y

const index = new WordIndex(plainWords)

/**
 * Words that are names which hold a number or phrases that count something after all; they are reported, not passed over.
 */
const REPORTED = new Set(
  listWords(`
  一键 一网通办 一窗 一号文件 一村 一户 一人 一企 一校 一县 一镇 一事 一市 一区 一园 一案 一策 一业 一岗 一品 一档 一码 一图 一库 一卡 一证 一照 一票 一单 一日 一老一小 三农 三甲 三亚 三峡 三明 三江 三门 三沙 三维 三沿 四化 五一 六一 七一 八一 十一 两会 两委 两手 两山 两翼
  一二线 一事一议 零容忍 零增长 零突破 零死亡 零事故 零发生 零报告 零缺陷 零差错 零污染 零新增 零就业 零上访 零投诉 零排放 零延误 零障碍 零距离 百年 半天 十月 一把手 两国 两岸 一次性 一门式 一条龙
  一带 一路 一站 一站式 一小 一老 新一代 新一轮 下一代 第一时间 一线 四季 六安 四川 六盘水 十堰 九江 百色 四平 一体化 三方 三轮 万家 万里 千万
`)
)

/** 三分之一 is a share. */
function isWordAt(text: string, word: string, at: number): boolean {
  if (word === '之一' && text[at - 1] === '分') return false
  NO_WORD_FOR.lastIndex = at + word.length
  return !NO_WORD_FOR.test(text)
}

/** Where words stand whose numeral is none. */
export function findPlainWords(text: string): Span[] {
  const found: Span[] = []
  for (let at = 0; at < text.length; at++) {
    const word = index.longestAt(text, at, isWordAt)
    if (word === undefined || NUMERALS.has(text[at - 1] ?? '')) continue
    const to = at + word.length
    if (!REPORTED.has(word)) found.push({ from: at, to })
    at = to - 1
  }
  return found
}
