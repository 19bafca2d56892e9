import { describe, expect, test } from 'vitest'
import { findRunInEnd } from '../../src/tree/run-ins.js'

/** The heading that ran into the text's first sentence; undefined where none did. */
function heading(text: string, lostLineEnd = false): string | undefined {
  const stop = text.search(/[。：]/)
  const end = findRunInEnd(text, { from: 0, to: text.length }, stop < 0 ? text.length : stop, lostLineEnd)
  return end === undefined ? undefined : text.slice(0, end)
}

describe('findRunInEnd parts a known heading from the body that ran into it', () => {
  test.each([
    ['the aim and its year', '工作目标到2026年底建成覆盖全域的便民服务网络。', '工作目标'],
    ['the guiding thought', '指导思想以习近平新时代中国特色社会主义思想为指导，立足实际抓好落实。', '指导思想'],
    ['who is told to act', '组织领导各级各部门要把便民服务摆上重要位置。', '组织领导'],
    ['principles', '基本原则坚持以群众需求为导向，统筹推进各项改革。', '基本原则'],
    ['a body that begins with the heading itself', '培训对象培训对象主要是各乡镇窗口人员和村级代办员。', '培训对象'],
    [
      'the whole of a heading that begins like another',
      '2026年工作总体部署2026年，全区将新建便民网点二十处，让群众就近办成更多的事。',
      '2026年工作总体部署'
    ],
    ['its first member', '工作措施一是窗口延时，二是材料精简，三是帮办代办。', '工作措施']
  ])('%s', (_, text, expected) => {
    expect(heading(text)).toBe(expected)
  })
})

describe('findRunInEnd leaves alone', () => {
  test.each([
    ['a heading line', '加强组织领导'],
    ['a short sentence', '组织领导各级到位。'],
    ['a sentence with no heading word in it', '新建一批便民服务驿站，让群众就近办事少跑路。'],
    ['a year inside a heading', '全面完成2026年度便民服务重点任务'],
    ['a heading that goes on with a comma', '明确主要任务，加强部门之间的协同配合与信息共享。'],
    ['a heading that goes on with a conjunction', '明确主要任务和到2026年的阶段安排，逐项抓好落实。'],
    ['a range of years', '推进2024年至2026年便民服务网点建设任务全部完成。'],
    ['a book title', '贯彻《2026年便民服务重点任务各部门分工表》的各项内容。']
  ])('%s', (_, text) => {
    expect(heading(text)).toBeUndefined()
  })
})

describe('findRunInEnd where the line end may be lost', () => {
  test.each([
    ['a stock heading in front of any long clause', '工作要求窗口单位务必提前谋划人员调配并在节前完成设备检修和应急演练。', '工作要求'],
    [
      'a stage closed by its time in brackets',
      '宣传发动阶段（2026年3月）通过广播和村组微信群让群众知晓办事渠道。',
      '宣传发动阶段（2026年3月）'
    ],
    ['a heading of any words before those told to act', '健全协同机制各有关单位要密切配合，及时共享办件数据。', '健全协同机制'],
    ['a heading of more words', '便民服务主要目标2026年全区窗口办件时限压缩三成以上。', '便民服务主要目标'],
    ['a law that the body goes by', '监督检查按照《政务服务条例》的规定，每季度开展一次抽查。', '监督检查'],
    ['a label in front of a few words', '活动主题温暖回家路携手再出发', '活动主题'],
    ['who may take part', '评选条件热爱本职工作且在窗口岗位连续服务满三年，群众评价良好并且没有违纪记录。', '评选条件'],
    ['the first of several', '保障措施一是加强领导。', '保障措施'],
    ['what an action consists of', '行动内容在各街道设立流动办事点，方便老人与残疾人就近申领各项补贴和证件。', '行动内容'],
    ['a heading of any words before the aim', '提升网办能力到2026年九成事项实现全程网上办理。', '提升网办能力']
  ])('parts %s', (_, text, expected) => {
    expect(heading(text, true)).toBe(expected)
    expect(heading(text, false)).toBeUndefined()
  })

  test.each([
    ['a verb and its object', '优化条件让窗口单位能够提前谋划人员调配，在节前完成设备检修和应急演练。'],
    ['a verb that wants its object', '督促指导各有关单位落实主体责任并按月报送进展情况。'],
    ['a bracket that is still open', '健全协同机制（各有关单位要互通信息）并形成长期坚持的制度。'],
    ['a range of years', '实施窗口改造行动自2024年至2026年分三批推进完成。'],
    ['a stage as its own subject', '工作任务阶段安排由各科室自行拟定并报局办公室汇总备案后执行落实。']
  ])('leaves alone %s', (_, text) => {
    expect(heading(text, true)).toBeUndefined()
  })
})

test('findRunInEnd counts from the span, not from the text', () => {
  const text = '（一）工作目标到2026年底建成覆盖全域的便民服务网络。'
  const end = findRunInEnd(text, { from: 3, to: text.length }, text.length - 1, false)
  expect(text.slice(3, end)).toBe('工作目标')
})
