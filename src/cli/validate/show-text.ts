import { printableLines } from '../printable.js'
import { ClosedPipe, type OutputStream, write } from '../streams.js'

/** Writes text of a document to standard output: as it is to a program, with its control characters written out to a terminal. */
export async function showText(stdout: OutputStream, text: string, bytes: Uint8Array | string = text): Promise<void> {
  const shown = stdout.isTTY ? printableLines(text) : bytes
  if (shown.length === 0) return
  await write(stdout, shown).catch((error: unknown) => {
    // The verdict does not depend on who reads the text.
    if (!(error instanceof ClosedPipe)) throw error
  })
}
