import { whyNotWritten } from './write-errors.js'

/** 0: fine; 1: findings, where asked to fail on them; 2: misuse, or an input that cannot be read. */
export type ExitCode = 0 | 1 | 2

export type OutputStream = NodeJS.WritableStream & { isTTY?: boolean | undefined; columns?: number | undefined }

/** All that the command reads from and writes to; `process` is one. */
export interface Streams {
  stdin: AsyncIterable<Uint8Array | string> & { isTTY?: boolean | undefined; destroy?(): unknown }
  stdout: OutputStream
  stderr: OutputStream
  env: Readonly<Record<string, string | undefined>>
  /** Where signals arrive, if they do. */
  on?(signal: 'SIGHUP' | 'SIGINT' | 'SIGTERM', listener: () => void): unknown
  off?(signal: 'SIGHUP' | 'SIGINT' | 'SIGTERM', listener: () => void): unknown
}

/** The reader of standard output has gone (`| head`): nothing is left to do, and nothing is wrong. */
export class ClosedPipe extends Error {}

/** Standard output takes no more (a full disk): nothing that follows can be written either. Its message is one line for standard error. */
export class BrokenOutput extends Error {}

/** A call that makes no sense; its message is one line for standard error. */
export class Misuse extends Error {}

/** What ends a run: no input after this one would fare better. */
export function endsRun(error: unknown): boolean {
  return error instanceof ClosedPipe || error instanceof BrokenOutput
}

const CLOSED = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END'])

/** Writes and waits until it is written; throws ClosedPipe where nobody reads any more, and BrokenOutput where it cannot be written. */
export function write(stream: OutputStream, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error?: NodeJS.ErrnoException | null) => {
      if (!error) resolve()
      else
        reject(
          CLOSED.has(error.code ?? '') ? new ClosedPipe() : new BrokenOutput(`cannot write to standard output: ${whyNotWritten(error)}`)
        )
    })
  })
}

/**
 * The same streams, whose errors reach the caller of `write` alone; without a listener they would end the process too.
 *
 * Each is asked for where it is first used: Node makes them then, and most runs do without one or two.
 */
export function failingInWrite(streams: Streams): Streams {
  const { env } = streams
  return {
    env,
    get stdin() {
      return streams.stdin
    },
    get stdout() {
      return withListener(streams.stdout)
    },
    get stderr() {
      return withListener(streams.stderr)
    },
    on: (signal, listener) => streams.on?.(signal, listener),
    off: (signal, listener) => streams.off?.(signal, listener)
  }
}

function withListener(stream: OutputStream): OutputStream {
  if (stream.listenerCount('error') === 0) stream.on('error', () => {})
  return stream
}
