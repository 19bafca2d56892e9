import { describe, expect, test } from 'vitest'
import { createFolder, PLAN, run } from './run.js'

const FILES = { 'a.txt': PLAN, '草稿/b.txt': PLAN, '草稿/定稿.txt': PLAN, 'x/草稿/c.txt': PLAN }

/** The paths of the inputs that are checked. */
async function checked(args: readonly string[], cwd: string): Promise<string[]> {
  const { stdout } = await run(['validate', ...args, '--format', 'json'], { cwd })
  return JSON.parse(stdout).files.map(({ path }: { path: string }) => path)
}

describe('ignored inputs', () => {
  test('are those of .yaodianignore in the working folder, as git reads it', async () => {
    const cwd = createFolder({ ...FILES, '.yaodianignore': '\ufeff# 草稿\r\n/草稿/*\r\n!定稿.txt\r\n' })
    expect(await checked(['.'], cwd)).toEqual(['a.txt', 'x/草稿/c.txt', '草稿/定稿.txt'])
    expect(await checked([`${cwd}/草稿`], cwd)).toEqual([`${cwd}/草稿/定稿.txt`])
    expect(await checked(['.'], `${cwd}/草稿`)).toHaveLength(2)
  })

  test('are those of --ignore-path, whose patterns start at its folder', async () => {
    const cwd = createFolder({ ...FILES, 'x/patterns': '/草稿\n/a.txt\n', '.yaodianignore': 'a.txt' })
    expect(await checked(['.', '--ignore-path', 'x/patterns'], cwd)).toEqual(['a.txt', '草稿/b.txt', '草稿/定稿.txt'])
    expect(await checked(['../a.txt', '..', '--ignore-path', 'patterns'], `${cwd}/x`)).toHaveLength(3)
  })

  test('are those of the config, whose patterns start at its folder', async () => {
    const cwd = createFolder({ ...FILES, 'x/.yaodianrc.json': '{"ignore":["草稿"]}' })
    expect(await checked(['.'], cwd)).toEqual(['a.txt', '草稿/b.txt', '草稿/定稿.txt'])
    expect(await checked(['.', '--no-config'], cwd)).toHaveLength(4)
  })

  test('tell A from a', async () => {
    expect(await checked(['.'], createFolder({ 'a.txt': PLAN, 'B.txt': PLAN, '.yaodianignore': 'A.txt\nB.txt\n' }))).toEqual(['a.txt'])
  })

  test('are not passed by in silence where they are named', async () => {
    const cwd = createFolder({ ...FILES, '.yaodianignore': '草稿/\n' })
    const { code, stderr } = await run(['validate', 'a.txt', '草稿/b.txt'], { cwd })
    expect([code, stderr]).toEqual([0, '草稿/b.txt: warning not checked: .yaodianignore ignores it (草稿/)\n'])
    expect((await run(['validate', '.'], { cwd })).stderr).toBe('')
  })

  test.each([[['草稿/b.txt']], [['草稿']], [['-', '--file-path', '草稿/new.txt']]])('%s: where nothing is left, it is 2', async (args) => {
    const { code, stdout, stderr } = await run(['validate', ...args], { cwd: createFolder({ ...FILES, '.yaodianignore': '草稿/\n' }) })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('error: nothing is left to check: every input is ignored\n')
  })

  test('need a file that can be read, where one is named', async () => {
    const { code, stderr } = await run(['validate', 'a.txt', '--ignore-path', 'none'], { cwd: createFolder(FILES) })
    expect([code, stderr]).toEqual([2, 'error: --ignore-path none: no such file or folder\n'])
  })
})
