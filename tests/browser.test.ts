import { builtinModules } from 'node:module'
import { fileURLToPath } from 'node:url'
import vm from 'node:vm'
import { type BuildResult, build, type Metafile } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PLAN = '某縣2030年工作要點\n一、總體要求\n堅持穩中求進。\n二、重點任務\n（一）修好鄉村道路\n（二）辦好社區食堂\n'

interface Bundle {
  readonly code: string
  readonly metafile: Metafile
}

async function bundle(): Promise<Bundle> {
  const result: BuildResult<{ write: false; metafile: true }> = await build({
    entryPoints: ['src/index.ts'],
    absWorkingDir: ROOT,
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'yaodian',
    target: 'es2022',
    logLevel: 'silent',
    write: false,
    metafile: true
  })
  return { code: result.outputFiles[0]?.text ?? '', metafile: result.metafile }
}

/** Every import that the bundle leaves to its surroundings, and every shim of a builtin that came into it. */
function foreignImports({ inputs, outputs }: Metafile): string[] {
  const left = Object.values(outputs).flatMap(({ imports }) => imports.map((one) => one.path))
  const asked = Object.entries(inputs).flatMap(([file, { imports }]) =>
    imports.filter((one) => isBuiltin(one.original ?? one.path)).map((one) => `${file} imports ${one.original ?? one.path}`)
  )
  return [...left, ...asked]
}

function isBuiltin(specifier: string): boolean {
  return specifier.startsWith('node:') || builtinModules.includes(specifier)
}

describe('the library in a browser', () => {
  let made: Bundle
  beforeAll(async () => {
    made = await bundle()
  })

  /** Runs an expression beside the bundle with what a browser has, and nothing of Node. */
  function evaluate(expression: string, values: Record<string, unknown> = {}): unknown {
    const context = vm.createContext({ TextEncoder, TextDecoder, ...values })
    vm.runInContext(made.code, context)
    return JSON.parse(vm.runInContext(`JSON.stringify(${expression})`, context) as string)
  }

  it('leaves no builtin of Node in the bundle', () => {
    expect(foreignImports(made.metafile)).toEqual([])
  })

  it('runs where there is nothing of Node', () => {
    expect(evaluate('[typeof process, typeof require, typeof Buffer, typeof module]')).toEqual(Array(4).fill('undefined'))
  })

  it('parses a traditional text', () => {
    const document = evaluate('yaodian.parse(text)', { text: PLAN })
    expect(document).toMatchObject({
      source: { encoding: 'utf-8', script: 'traditional', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      plan: { title: '某县2030年工作要点', year: 2030 },
      sections: [{ id: '2', title: '重点任务' }],
      tasks: [
        { id: '1', title: '总体要求' },
        { id: '2.1', title: '修好乡村道路' },
        { id: '2.2', title: '办好社区食堂' }
      ]
    })
  })

  it('decodes bytes', () => {
    // 一、总体要求 in GB18030.
    const bytes = [0xd2, 0xbb, 0xa1, 0xa2, 0xd7, 0xdc, 0xcc, 0xe5, 0xd2, 0xaa, 0xc7, 0xf3]
    expect(evaluate('yaodian.decodeText(new Uint8Array(bytes))', { bytes })).toEqual({
      text: '一、总体要求',
      encoding: 'gb18030',
      replaced: 0
    })
  })

  it('explains a reading', () => {
    expect(evaluate('yaodian.explain(text)[1]', { text: PLAN })).toMatchObject({ line: 2, style: 'han-comma', id: '1', role: 'task' })
  })
})
