// What the sentences of the made plans are put together from.

export const VERBS = ['推进', '完善', '加强', '落实', '深化', '优化', '健全', '提升', '建成', '新建']
export const THINGS = [
  '城乡道路建设',
  '义务教育布局',
  '基层医疗服务',
  '养老服务体系',
  '数字政务平台',
  '生态环境治理',
  '产业园区配套',
  '公共文化设施',
  '农田水利工程',
  '职业技能培训'
]

export const pick = (list, at) => list[at % list.length]
