import { describe, expect, test } from 'vitest'
import { findChains } from '../../src/targets/attributes/phrases.js'
import type { Reader } from '../../src/targets/attributes/reader.js'
import * as counts from '../../src/targets/attributes/readers/counts.js'
import * as lists from '../../src/targets/attributes/readers/lists.js'
import * as measures from '../../src/targets/attributes/readers/measures.js'
import * as money from '../../src/targets/attributes/readers/money.js'
import { surroundingsOf } from '../../src/targets/attributes/surroundings.js'
import { Passage } from '../../src/targets/passage.js'

/** How a reader reads the last number of a clause: `action object`, with `…` where a list may go on; null where it leaves it to others. */
function readBy({ read }: Reader, text: string): string | null {
  const passage = new Passage(text)
  const around = surroundingsOf(passage, passage.quantities.length - 1)
  const found = read(around, findChains(around.before))
  return found ? `${found.action ?? '-'} ${found.object ?? '-'}${found.inherits ? ' …' : ''}` : null
}

type Row = readonly [text: string, expected: string | null]

const rows: readonly (readonly [Reader, readonly Row[]])[] = [
  [
    measures.toValue,
    [
      ['税收由90亿元增加40%至126亿元', '增加至 - …'],
      ['税收由90亿元增加到126亿元', null],
      ['税收增加40%至少126亿元', null],
      ['新建公厕12座至15座', null],
      ['增加至126亿元', null]
    ]
  ],
  [
    measures.measuredOfBase,
    [
      ['骨干教师比例达到专任教师总数的60%', '达到 骨干教师比例'],
      ['投资额控制在总投资的30%', '控制 投资额'],
      ['达到专任教师总数的60%', null],
      ['骨干教师比例达到60%', null],
      ['骨干教师比例达到市、区、镇，专任教师总数的60%', null]
    ]
  ],
  [
    measures.shareOfChange,
    [
      ['零售额10%以上增长', '增长 零售额'],
      ['零售额10%增幅', '增长 零售额'],
      ['零售额10%左右的增速', '增长 零售额'],
      ['零售额10%的下降', '下降 零售额'],
      ['10%以上增长', null],
      ['零售额10亿元增长', null],
      ['零售额10%的企业增长', null]
    ]
  ],
  [
    measures.measured,
    [
      ['森林覆盖率达到60%', '达到 森林覆盖率'],
      ['零售额同比增长6%', '增长 零售额'],
      ['零售额增长大幅均6%', '增长 零售额'],
      ['达到60%', '达到 - …'],
      ['达到60家企业', null],
      ['占60%的企业', null],
      ['新建公厕12座', null]
    ]
  ],
  [
    measures.shareOf,
    [
      ['100%的中小学建成辅导室', '建成 中小学'],
      ['80%以上的社区能建成服务站', '建成 社区'],
      ['80%社区均可建成服务站', '建成 社区'],
      ['中小学100%建成辅导室', '建成 中小学'],
      ['中小学100%进行检查', '检查 中小学'],
      ['推动100%的中小学建成辅导室', '建成 中小学'],
      ['行政村100%覆盖', null],
      ['中小学100%', null],
      ['100所中小学建成辅导室', null],
      ['按照教师总数的3%配备校医', '配备 校医']
    ]
  ],
  [
    measures.rate,
    [
      ['城镇调查失业率5%', '- 城镇调查失业率'],
      ['实现再生水利用率30%', '实现 再生水利用率'],
      ['力争再生水利用率30%', '力争 再生水利用率'],
      ['研发投入强度突破3%', '突破 研发投入强度'],
      ['入学人数30名', null],
      ['企业30%', null]
    ]
  ],
  [
    money.moneyFor,
    [
      ['预留3000万元，支持妇女创业', '预留 妇女创业'],
      ['市财政安排300万元用于改造农贸市场', '安排 农贸市场'],
      ['安排300万元', '安排 - …'],
      ['市财政安排300万元', '安排 - …'],
      ['改造项目安排300万元', '安排 改造项目'],
      ['安排300万元专项资金', null],
      ['安排300个岗位', null],
      ['奖励300万元', null],
      ['安排300万元，比上年增长', '安排 - …'],
      ['安排300万元，各镇结合本地实际情况改造农贸市场', '安排 - …']
    ]
  ],
  [
    money.gives,
    [
      ['对获奖企业奖励50万元', '奖励 获奖企业'],
      ['为困难老人补贴300元', '补贴 困难老人'],
      ['给予补贴300元', '给予 补贴'],
      ['对养殖户，给予补贴300元', '给予 养殖户'],
      ['对养殖户，每头补贴300元', '补贴 养殖户'],
      ['奖励50万元', '奖励 - …'],
      ['市财政奖励50万元', '奖励 - …'],
      ['给予50万元奖励', '奖励 奖励'],
      ['给予50万元资金', '给予 资金'],
      ['安排奖励50万元', null],
      ['奖励50家企业', null],
      ['安排50万元', null]
    ]
  ],
  [
    lists.listEnd,
    [
      ['推进北门泵站等4个项目竣工投用', '竣工投用 项目'],
      ['推进北门泵站等4个项目', '推进 项目'],
      ['北门泵站等4个项目', '- 项目 …'],
      ['力争北门泵站等共4个项目', '力争 项目'],
      ['北门泵站等4个项目建设', '- 项目建设 …'],
      ['推进北门泵站等4个', null],
      ['推进4个项目', null]
    ]
  ],
  [
    lists.coverb,
    [
      ['对12所中小学开展巡查', '巡查 中小学'],
      ['对10所科技馆的评估考核', '评估考核 科技馆'],
      ['在16个镇街实施总量控制', '控制 镇街'],
      ['对12%的中小学开展巡查', null],
      ['对12所', null],
      ['应对12次灾害', null],
      ['开展12次巡查', null]
    ]
  ],
  [
    lists.deadline,
    [
      ['7日内完成考核', '完成 考核'],
      ['材料7日内完成', '完成 材料'],
      ['7日内的考核', null],
      ['7日完成考核', null],
      ['7家以内完成考核', null],
      ['7日以上完成考核', null]
    ]
  ],
  [
    counts.partOfTotal,
    [
      ['项目120个，其中新建项目45个', '- 新建项目 …'],
      ['项目120个，其中完成改造45个', null],
      ['项目120个，其中45个', null],
      ['项目120个，其中占比达到45%', null],
      ['项目120个，其中45个新建项目', null],
      ['项目120个，新建项目45个', null]
    ]
  ],
  [
    counts.verbNumberObject,
    [
      ['创建2所示范园', '创建 示范园'],
      ['培育新增2家企业', '培育新增 企业'],
      ['创建示范园2所', null],
      ['创建2所', null],
      ['创建2所全覆盖', null]
    ]
  ],
  [
    counts.verbClauseNumberObject,
    [
      ['推动列入计划的15个实训室建设', '推动 实训室建设'],
      ['列入计划的15个', null],
      ['计划的15个实训室', null],
      ['推动15个实训室建设', null]
    ]
  ],
  [
    counts.objectAroundVerb,
    [
      ['城镇新增就业5万人', '新增 城镇新增就业'],
      ['新增就业5万人', null],
      ['城镇扩大就业5万人', null]
    ]
  ],
  [
    counts.verbObjectNumber,
    [
      ['打造优质学校5所', '打造 优质学校'],
      ['安排教师2名专项培训', '安排 专项培训'],
      ['优质学校5所', null],
      ['打造5所', null]
    ]
  ],
  [
    counts.objectVerbNumber,
    [
      ['艺术课程开设2门', '开设 艺术课程'],
      ['建成投产50个', '建成投产 - …'],
      ['固定资产投资50亿元', null],
      ['计划投资50亿元', '投资 - …'],
      ['艺术课程2门', null],
      ['机构培训2个', null]
    ]
  ],
  [
    counts.objectNumber,
    [
      ['市绿色学校2所', '- 市绿色学校 …'],
      ['家庭教育讲座不少于150场', '- 家庭教育讲座'],
      ['家庭教育讲座突破150场', '突破 家庭教育讲座'],
      ['力争家庭教育讲座150场', '力争 家庭教育讲座'],
      ['森林覆盖率150', '- 森林覆盖率'],
      ['其中讲座不少于150场', '- 讲座 …'],
      ['150场', null]
    ]
  ],
  [
    counts.numberObject,
    [
      ['60个村', '- 村 …'],
      ['60个行政村完成试点', '完成 行政村'],
      ['创建示范园5所、60个行政村完成试点', '- 行政村 …'],
      ['60个监测站点', '- 监测站点 …'],
      ['60个', null]
    ]
  ]
]

for (const [reader, table] of rows)
  describe(`the reader ${reader.name} reads`, () => {
    test.each(table)('%s as %s', (text, expected) => {
      expect(readBy(reader, text)).toBe(expected)
    })
  })
