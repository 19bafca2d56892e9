import type { Rule } from '../rule.js'

/** A file of blank lines; not a heading by itself. */
export const emptyText: Rule = {
  name: 'empty-text',
  group: 'text',
  level: 'error',
  grade: 'practice',
  clauses: [],
  summary: 'a text without anything to check',
  description:
    'Nothing is left of the text once blanks, characters that show nothing, markup and what a page prints round a plan are out: an export that failed, ' +
    'the wrong file. The finding stands at the beginning and is empty. A text of one word is let pass.',
  faulty: [
    { text: '', finds: [''] },
    { text: '\uFEFF\r\n\u3000\u3000\r\n\u00A0\t\r\n', finds: [''] },
    { text: '<div class="content">\n<p>&nbsp;</p>\n</div>\n', finds: [''] }
  ],
  clean: ['\uFEFF2025年工作要点\n', '\u3000\u3000一、\n', '<p>略</p>\n'],
  check: ({ view }) =>
    /\S/.test(view.text) ? [] : [{ span: { from: 0, to: 0 }, reason: 'there is no text to check: the plan is missing from the file' }]
}
