import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'

/** A unified diff as git writes it, for `git apply` and `patch -p1`. Lines end at line feeds, as git sees them. */
export function formatDiff(name: string, before: string, after: string): string {
  const path = name.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '')
  const diff = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY
  })
  // Where a name holds a blank, `patch` takes what stands behind it for a date unless a tab ends the name.
  return diff.replace(/^(?:---|\+\+\+) [^"\n]* [^\n]*$/gm, (line, at: number) => (at < diff.indexOf('\n@@') ? `${line}\t` : line))
}
