import { describe, expect, test } from 'vitest'
import { findQuantities } from '../../src/index.js'
import { distribute } from '../../src/targets/attributes/distribute.js'

const objects = (text: string) => findQuantities(text).map(({ text: number, object }) => [number, object])

describe('values given in turn', () => {
  test.each([
    ['港口吞吐量、集装箱量分别增长6%、8%。', ['6%', '港口吞吐量'], ['8%', '集装箱量']],
    ['县城和乡镇污水处理率分别达到95%和85%左右。', ['95%', '县城污水处理率'], ['85%', '乡镇污水处理率']],
    ['分别完成水稻、油菜种植面积27万亩以上、3.5万亩以上。', ['27万亩', '水稻种植面积'], ['3.5万亩', '油菜种植面积']]
  ])('each have the thing that they belong to: %s', (text, ...expected) => {
    expect(objects(text)).toEqual(expected)
  })

  test.each(['港口吞吐量、集装箱量、客运量分别增长6%、8%。', '港口吞吐量、集装箱量增长6%。'])(
    'keep the whole list where the numbers are fewer, or where nothing says that they are in turn: %s',
    (text) => {
      const named = text.replace(/分别.*|增长.*/, '')
      expect(objects(text).map(([, object]) => object)).toEqual(objects(text).map(() => named))
    }
  )

  test('take what a member lacks from the end of the list', () => {
    expect(distribute('城镇和农村居民收入', 2)).toEqual(['城镇居民收入', '农村居民收入'])
    expect(distribute('城市公园、口袋公园', 2)).toEqual(['城市公园', '口袋公园'])
    expect(distribute('粮食、蔬菜分别稳定播种', 2)).toEqual(['粮食', '蔬菜'])
    expect(distribute('粮食产量、油料产量', 2)).toEqual(['粮食产量', '油料产量'])
    expect(distribute('城镇、农村自来水普及率', 2)).toEqual(['城镇自来水普及率', '农村自来水普及率'])
    expect(distribute('乘用车、商用车碳排放强度', 2)).toEqual(['乘用车碳排放强度', '商用车碳排放强度'])
    expect(distribute('住宿业和餐饮业营业额', 2)).toEqual(['住宿业营业额', '餐饮业营业额'])
    expect(distribute('高新技术企业、科技型中小企业', 2)).toEqual(['高新技术企业', '科技型中小企业'])
    expect(distribute('在职、退休职工支付限额', 2)).toEqual(['在职职工支付限额', '退休职工支付限额'])
    expect(distribute('粮食、油料、蔬菜', 2)).toBeUndefined()
  })
})
