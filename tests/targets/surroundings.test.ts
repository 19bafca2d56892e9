import { describe, expect, test } from 'vitest'
import { surroundingsOf } from '../../src/targets/attributes/surroundings.js'
import { Passage } from '../../src/targets/passage.js'

/** What stands before and behind each number of a text, as far as it may be that number's. */
function around(text: string): string[] {
  const passage = new Passage(text)
  return passage.quantities.map((_, index) => {
    const { before, after } = surroundingsOf(passage, index)
    return `${before}|${after}`
  })
}

describe('the words between two numbers belong to', () => {
  test.each<readonly [string, string, ...string[]]>([
    ['the one before them, where a list goes on', '新建12座公厕、3座泵站', '新建|公厕', '|泵站'],
    ['the one behind them, where it goes on at once', '新建公厕12座、泵站3座', '新建公厕|', '泵站|'],
    ['the one behind 和', '新建公厕12座和泵站3座', '新建公厕|', '泵站|'],
    ['the one before 以及', '新建12座公厕以及3座泵站', '新建|公厕', '|泵站'],
    ['each, where the list’s mark stands between them', '每12个班级、每所学校配备教室1间', '每|班级', '每所学校配备教室|'],
    ['both, where a verb stands before the mark', '每12个班级配备音乐、美术教室1间', '每|班级配备音乐', '班级配备音乐、美术教室|'],
    ['the one behind, where only a name stands before the mark', '每12个培训班级、美术教室1间', '每|培训班级', '美术教室|'],
    ['both, where there is no mark', '每12个班级配备教室1间', '每|班级配备教室', '班级配备教室|'],
    [
      'neither, where the mark stands inside a name',
      '每12个“音乐、美术”班配备教室1间',
      '每|“音乐、美术”班配备教室',
      '“音乐、美术”班配备教室|'
    ]
  ])('%s: %s', (_, text, ...expected) => {
    expect(around(text)).toEqual(expected)
  })
})

describe('a number’s clause', () => {
  const told = (text: string, index = 0) => surroundingsOf(new Passage(text), index)

  test('is told with the sentence before and behind it', () => {
    expect(told('为方便群众，新建12座公厕、3座泵站，年底验收。另建停车场。')).toMatchObject({
      before: '新建',
      after: '公厕',
      tail: '公厕、3座泵站',
      earlier: '为方便群众，',
      later: '公厕、3座泵站，年底验收',
      head: undefined
    })
  })

  test('has a head where another number stands before it', () => {
    expect(told('为方便群众，新建公厕12座、泵站3座。', 1)).toMatchObject({ before: '泵站', head: '新建公厕', earlier: '为方便群众，' })
    expect(told('新建公厕12座，泵站3座。', 1).head).toBeUndefined()
  })

  test('is told without its dates', () => {
    expect(told('到2027年底，各镇在2026年6月底前新建公厕12座。')).toMatchObject({ before: '各镇新建公厕' })
  })

  test('is told without the word that bounds the number from a distance, nor what that refers to', () => {
    expect(told('参训人数不少于应训人数的90%').before).toBe('参训人数')
    expect(told('参训率不低于应训人数90%').before).toBe('参训率')
    expect(told('至少开展演练1次').before).toBe('开展演练')
    expect(told('至少覆盖行政村90%').before).toBe('覆盖行政村')
    expect(told('不少于骨干教师30名').before).toBe('骨干教师')
    expect(told('参训教师不少于应训人数的三十名').before).toBe('参训教师')
  })

  test('is told whole where that word binds the number before it', () => {
    expect(told('至少提供咨询1次、讲座2场', 1).before).toBe('讲座')
  })
})
