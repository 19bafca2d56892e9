import { describe, expect, test } from 'vitest'
import { findQuantities } from '../../src/index.js'

/** Each number of a sentence as `core action object per`, `-` for none; a number that is no target with its role. */
function read(text: string): string[] {
  return findQuantities(text, { year: 2025 }).map(({ text: core, role, action, object, per }) =>
    role === 'target' ? [core, action ?? '-', object ?? '-', ...(per ? [`每${per}`] : [])].join(' ') : `${core} (${role})`
  )
}

type Row = readonly [text: string, ...expected: string[]]

describe('what a list’s members share', () => {
  test.each<Row>([
    ['新建公厕12座，改造公厕8座。', '12座 新建 公厕', '8座 改造 公厕'],
    ['每学期开展演练2次、讲座3场。', '2次 开展 演练 每学期', '3场 开展 讲座 每学期'],
    ['每学期开展演练2次，教师人数不少于200人。', '2次 开展 演练 每学期', '200人 - 教师人数'],
    ['新建公厕12座。垃圾中转站3座。', '12座 新建 公厕', '3座 (description)'],
    ['建成投产项目50个，开工30个。', '50个 建成投产 项目', '30个 开工 项目'],
    ['培训教师300名，其中骨干教师30名。', '300名 培训 教师', '30名 培训 骨干教师'],
    ['新建公厕12座、改造老旧小区8个、打通断头路3条。', '12座 新建 公厕', '8个 改造 老旧小区', '3条 打通 断头路'],
    ['地区生产总值增长6%，规模以上工业增加值增长8%。', '6% 增长 地区生产总值', '8% 增长 规模以上工业增加值'],
    ['研发投入增长10%，达到30亿元。', '10% 增长 研发投入', '30亿元 达到 研发投入'],
    ['出栏生猪20万头、肉牛3万头、肉羊5万只。', '20万头 出栏 生猪', '3万头 出栏 肉牛', '5万只 出栏 肉羊'],
    ['新增学位500个，培训教师30名，年内再新增200个。', '500个 新增 学位', '30名 培训 教师', '200个 新增 学位'],
    ['新建12座公厕、3座垃圾中转站和2个停车场。', '12座 新建 公厕', '3座 新建 垃圾中转站', '2个 新建 停车场']
  ])('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('the same figure in another unit', () => {
  test.each<Row>([
    ['实践课程占总课时的9%（857课时）。', '9% (existing)', '857课时 (description)'],
    ['完成培训6个学分（相当于108课时）。', '6个学分 完成 培训', '108课时 完成 培训'],
    ['新增绿地30公顷（约450亩）。', '30公顷 新增 绿地', '450亩 新增 绿地'],
    ['新增绿地30公顷（其中公园10公顷）。', '30公顷 新增 绿地', '10公顷 新增 公园']
  ])('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('values given in turn', () => {
  test.each<Row>([
    ['城镇、农村居民收入分别增长6%和7%。', '6% 增长 城镇居民收入', '7% 增长 农村居民收入'],
    ['粮食、油料产量分别达到50万吨、3万吨。', '50万吨 达到 粮食产量', '3万吨 达到 油料产量'],
    ['城镇、农村居民收入增长6%和7%。', '6% 增长 城镇、农村居民收入', '7% 增长 城镇、农村居民收入']
  ])('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('what stands round a number', () => {
  test.each<Row>([
    ['到2027年底，新建公厕12座以上。', '2027年底 (year)', '12座 新建 公厕'],
    ['9月底前新建公厕12座。', '9月底 (year)', '12座 新建 公厕'],
    ['参训人数不少于应训人数的90%。', '90% - 参训人数'],
    ['至少提供12次咨询服务。', '12次 提供 咨询服务'],
    ['培训不少于300名骨干教师。', '300名 培训 骨干教师'],
    ['每12个班级配备音乐、美术教室1间。', '12个 (description)', '1间 配备 音乐、美术教室'],
    ['每12个班级配备音乐教室1间。', '12个 (description)', '1间 配备 音乐教室'],
    ['新建12个停车场，3,500个泊位。', '12个 新建 停车场', '3,500个 新建 泊位']
  ])('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('how a share, a value and a sum are read', () => {
  test.each<Row>([
    ['推动100%的村卫生室完成标准化建设。', '100% 完成 村卫生室'],
    ['确保80%以上的社区建成养老服务站。', '80% 建成 社区'],
    ['零售额年均增长8%左右。', '8% 增长 零售额'],
    ['市财政安排300万元用于改造农贸市场。', '300万元 安排 农贸市场'],
    ['推进列入省级计划的15个实训室建设。', '15个 推进 实训室建设'],
    ['累计新增注册企业300家。', '300家 新增 注册企业'],
    ['7日内完成考核。', '7日 完成 考核']
  ])('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected)
  })
})

test('a change by a share to a value is two commitments: the share, and the value', () => {
  expect(read('税收收入由90亿元增加40%至126亿元。').slice(1)).toEqual(['40% 增加 税收收入', '126亿元 增加至 税收收入'])
})
