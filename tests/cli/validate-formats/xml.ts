import { readFileSync } from 'node:fs'
import { validateXML } from 'xmllint-wasm'

/** Why the XML is not well-formed or, where a schema is named, not as that file of `tests/schemas` wants it. */
export async function findXmlErrors(xml: string, schema?: string): Promise<string[]> {
  const input = { fileName: 'report.xml', contents: xml }
  // Without a schema it must be asked for its own output instead.
  const { errors } = await validateXML(schema ? { xml: input, schema: readSchema(schema) } : { xml: input, normalization: 'c14n' })
  return errors.map(({ message }) => message)
}

function readSchema(name: string): string {
  return readFileSync(new URL(`../../schemas/${name}`, import.meta.url), 'utf8')
}
