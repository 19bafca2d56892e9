// Valid in JSON, but a terminal may take them for commands.
const RAW_CONTROLS = /[\x7f-\x9f]/g

/** A document as JSON with a line feed at its end: over many lines or on one. */
export function formatJson(document: unknown, pretty: boolean): string {
  return `${escapeControls(JSON.stringify(document, null, pretty ? 2 : undefined))}\n`
}

/** JSON with nothing in it that a terminal may take for a command. */
export function escapeControls(json: string): string {
  return json.replace(RAW_CONTROLS, (control) => `\\u00${control.charCodeAt(0).toString(16)}`)
}
