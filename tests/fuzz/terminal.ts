import { Readable, Writable } from 'node:stream'
import { main } from '../../src/cli/main.js'

class Screen extends Writable {
  readonly isTTY = true
  readonly columns = 100
  text = ''
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk
    done()
  }
}

/** What a terminal may take for a command: all control characters but line feeds. */
const RAW_CONTROL = /[\0-\x09\x0b-\x1f\x7f-\x9f]/

const CALLS = [
  ['parse'],
  ['parse', '--explain'],
  ['targets', '--others'],
  ['quantities'],
  ['validate', '--no-config'],
  ['validate', '--no-config', '--fix', '--dry-run']
] as const

/** What the command would do to the terminal that it prints a text on; `turn` says which command. */
export async function terminalFaults(text: string, turn: number): Promise<string[]> {
  const args = CALLS[turn % CALLS.length] ?? []
  const [stdout, stderr] = [new Screen(), new Screen()]
  const stdin = Object.assign(Readable.from([Buffer.from(text)]), { isTTY: false })
  await main(args, { stdin, stdout, stderr, env: { NO_COLOR: '1' } })
  const found = RAW_CONTROL.exec(stdout.text.replaceAll('\r\n', '\n')) ?? RAW_CONTROL.exec(stderr.text)
  const call = args.join(' ')
  return found ? [`terminal: ${call} prints a raw ${JSON.stringify(found[0])}`] : []
}
