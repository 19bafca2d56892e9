// `[bookmark: _Hlk131512965]`, `[bookmark:_GoBack]`: what a Word file's bookmarks become in plain text; not `[书签]`, not a note mark `[3]`.

import { matchSpans } from './match-spans.js'
import type { RawNoisePattern } from './pattern.js'

const bookmarkTag = /\[ ?bookmark ?: {0,3}[^\][\r\n]{1,80}\]/gi

export const bookmark: RawNoisePattern = {
  kind: 'bookmark',
  samples: [
    { text: '[bookmark: _Hlk100000001]1.建好学校。', noise: ['[bookmark: _Hlk100000001]'] },
    { text: '二、任务[bookmark:_GoBack]', noise: ['[bookmark:_GoBack]'] }
  ],
  nearMisses: ['[书签]制作活动', '企业[3]45家', '[bookmark: ', '[bookmark]'],
  find: (text) => matchSpans(text, bookmarkTag)
}
