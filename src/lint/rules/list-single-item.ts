import type { Finding, Rule } from '../rule.js'

/** First members of an enumeration inside a paragraph, with the second that must follow. */
const FIRST = /(?<=^|[。；;：:，,])(一是|第一，|其一，|一要(?=[\u4e00-\u9fff])|[（(]1[)）](?=[\u4e00-\u9fff])|①)/g
const SECOND: Readonly<Record<string, RegExp>> = {
  一是: /二是|一是|另一是|再是|其二/,
  '第一，': /第二|第三|其二|再次|其次|最后/,
  '其一，': /其二|第二/,
  一要: /二要|又要|还要/,
  '（1）': /[（(]2[)）]/,
  '①': /②/
}

/** `一是…` with no `二是`; not an enumeration that goes on in the next paragraph. */
export const listSingleItem: Rule = {
  name: 'list-single-item',
  group: 'numbering',
  level: 'info',
  grade: 'practice',
  clauses: [],
  summary: 'an enumeration inside the text with a first member and no second',
  description:
    'Where 一是, 第一, （1） or ① opens an enumeration, 二是 and so on must follow, in the same paragraph or in the next ones. A lone numbered subsection is another rule (section-single-child).',
  faulty: [
    {
      text: '一、主要措施\n重点抓好以下工作：一是强化统筹，每季调度一次。\n二、时间安排\n6月底前完成任务的60%。\n',
      finds: ['一是']
    },
    {
      text: '一、基本要求\n要做到：第一，坚持标准，注重实效。\n各单位要按月报送进展。\n二、时间安排\n6月底前完成。\n',
      finds: ['第一，']
    },
    {
      text: '一、检查内容\n检查下列事项：①责任落实情况，各乡镇每月自查1次。\n二、检查方式\n抽查企业100家。\n',
      finds: ['①']
    }
  ],
  clean: [
    '一、主要措施\n一是强化统筹，每季调度一次；二是强化督查，每月通报一次。\n二、时间安排\n6月底前完成。\n',
    '一、主要措施\n重点抓好以下工作：\n一是强化统筹，每季调度一次。\n二是强化督查，每月通报一次。\n二、时间安排\n6月底前完成。\n',
    '一、总体要求\n坚持实事求是、统一是关键的原则，第一季度完成30%，第一要务抓在手上。\n二、时间安排\n6月底前完成。\n'
  ],
  check: function* (plan) {
    const bodies = plan.texts.filter(({ role }) => role === 'body')
    for (const [index, one] of bodies.entries()) {
      // A number alone on its line is a page's or a table's.
      const found = [...one.text.matchAll(FIRST)].filter(
        ({ index, 0: { length } }) => !/^\s*[\r\n]/.test(plan.raw.slice(one.toRaw({ from: index, to: index + length }).to).slice(0, 9))
      )
      if (found.length === 0) continue
      const following = bodies.slice(index + 1, index + 1 + REACH).map(({ text }) => text)
      yield* loneFirsts(found, [one.text, ...following].join('\n')).map(
        ({ from, to, name }): Finding => ({
          span: one.toRaw({ from, to }),
          reason: `${name} opens an enumeration whose second member is missing`
        })
      )
    }
  }
}

/** How many paragraphs on the second member may stand: each member may have paragraphs of its own. */
const REACH = 60

function loneFirsts(firsts: readonly RegExpMatchArray[], following: string): { from: number; to: number; name: string }[] {
  return firsts.flatMap((found) => {
    const name = found[1] as string
    const key = name.replace('(', '（').replace(')', '）')
    const from = found.index as number
    const behind = following.slice(from)
    // 两条：一是…，一是… is a pair.
    const isPaired = following.slice(0, from).includes(name) || SECOND[key]?.test(behind.slice(name.length))
    return isPaired ? [] : [{ from, to: from + name.length, name }]
  })
}
