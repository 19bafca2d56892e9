import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { createFolder, PLAN, run } from './run.js'

function listFiles(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  return names
    .filter((one) => one.isFile())
    .map((one) => path.relative(folder, path.join(one.parentPath, one.name)))
    .sort()
}

describe('--out', () => {
  test('mirrors the tree below the common folder of the inputs', async () => {
    const cwd = createFolder({ 'in/a/b.txt': PLAN, 'in/c.txt': PLAN })
    const { code, stdout } = await run(['parse', 'in/a/b.txt', 'in/c.txt', '--out', 'x/y'], { cwd })
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(listFiles(path.join(cwd, 'x/y'))).toEqual(['a/b.json', 'c.json'])
    expect(JSON.parse(readFileSync(path.join(cwd, 'x/y/a/b.json'), 'utf8')).source.path).toBe('in/a/b.txt')
  })

  test('a folder is its own root, however deep its files lie', async () => {
    const cwd = createFolder({ 'in/a/b/c.txt': PLAN })
    await run(['parse', 'in', '--out', 'folder'], { cwd })
    await run(['parse', 'in/**/*.txt', '--out', 'pattern'], { cwd })
    expect(listFiles(path.join(cwd, 'folder'))).toEqual(['a/b/c.json'])
    expect(listFiles(path.join(cwd, 'pattern'))).toEqual(['a/b/c.json'])
  })

  test('inputs that would share a name are kept apart', async () => {
    const cwd = createFolder({ 'a.txt': PLAN, 'a.md': PLAN, 'a.txt.txt': PLAN, 'b.txt': PLAN })
    await run(['parse', '.', '--out', 'out'], { cwd })
    expect(listFiles(path.join(cwd, 'out'))).toEqual(['a.md.json', 'a.txt.json', 'a.txt.txt.json', 'b.json'])
  })

  test('a name for standard input does not lead out of the folder', async () => {
    const cwd = createFolder()
    expect((await run(['parse', '--file-path', '../../up.txt', '--out', 'in/out'], { cwd, stdin: PLAN })).code).toBe(0)
    expect(listFiles(cwd)).toEqual(['in/out/up.json'])
  })

  test('a link in the folder is not followed out of it', async () => {
    const cwd = createFolder({ 'in/sub/a.txt': PLAN, 'in/b.txt': PLAN })
    mkdirSync(path.join(cwd, 'elsewhere'))
    mkdirSync(path.join(cwd, 'out'))
    symlinkSync(path.join(cwd, 'elsewhere'), path.join(cwd, 'out/sub'))
    const { code, stderr } = await run(['parse', 'in', '--out', 'out'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('in/sub/a.txt: error cannot write sub/a.json: it leads out of the output folder\n')
    expect(listFiles(path.join(cwd, 'elsewhere'))).toEqual([])
    expect(existsSync(path.join(cwd, 'out/b.json'))).toBe(true)
  })

  test('an input is not overwritten', async () => {
    const cwd = createFolder({ 'a.json': PLAN })
    const { code } = await run(['parse', 'a.json', '--out', '.'], { cwd })
    expect(code).toBe(2)
    expect(readFileSync(path.join(cwd, 'a.json'), 'utf8')).toBe(PLAN)
  })

  test('no temporary file stays behind, also where the place is taken', async () => {
    const cwd = createFolder({ 'a.txt': PLAN, 'out/a.json/file': '' })
    const { code, stderr } = await run(['parse', 'a.txt', '--out', 'out', '--quiet'], { cwd })
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'a.txt: error cannot write a.json: a folder stands in its place\n' })
    expect(listFiles(path.join(cwd, 'out'))).toEqual(['a.json/file'])
  })

  test('a file in the place of the folder is misuse', async () => {
    const cwd = createFolder({ 'a.txt': PLAN, out: '' })
    const { code, stderr } = await run(['parse', 'a.txt', '--out', 'out'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toMatch(/^error: cannot make the folder out/)
  })
})
