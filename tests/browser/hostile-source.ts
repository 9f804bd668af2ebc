/** A source whose every text is an attack or a nuisance: the tiny one, with each text column filled anew. */
import { TABLE_KEYS, TABLES, type Field } from '@rodtrad/core'
import { readModel, writeJson } from '@rodtrad/io'
import { root } from '@rodtrad/setup/places'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What texts hold. A script that ran would set `hacked` in the page; a style or an address would ask port 9. */
const payloads = [
  '<script>window.hacked = 1</script><img src=x onerror="window.hacked = 2"><svg onload="window.hacked = 3">',
  '\u202egnalkab llit marf\u202c \u2066av\u200eslutas aldrig',
  'Oändligt'.repeat(1250),
  `${'👩‍👩‍👧‍👦'.repeat(40)}🇸🇪🏳️‍🌈`,
  '=HYPERLINK("http://127.0.0.1:9/";"klicka")',
  'tom\u0000tecken\u0007 och \u001b[31mfärg\u001b[0m',
  '"); background: url(http://127.0.0.1:9/x); } * { display: none } /*',
  'javascript:window.hacked=4',
  '{@html "<b onclick=window.hacked=5>"} {{7*7}} ${window.hacked=6} {n} *fet* [länk](javascript:window.hacked=7)',
  '\'; DROP TABLE "goals"; --',
  'data:text/html,<script>window.hacked=8</script>',
  'Z̷̢̛a̸̡͝l̵̨͠g̶̢̕o̷̧̕'.repeat(30),
] as const

/** What would make the whole source unreadable, and so show nothing. */
const kept: Readonly<Record<string, readonly string[]>> = { plan: ['code', 'language'] }

/** The source as one JSON file. */
export function hostileSource(): {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
} {
  const folder = join(root, 'data/tiny')
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'))
  const { model } = readModel(names.map((name) => ({ name, bytes: readFileSync(join(folder, name)) })))
  if (model === undefined) throw new Error('data/tiny cannot be read')
  const [json] = writeJson(model).files
  const source = JSON.parse(json?.text ?? '') as Record<
    string,
    Record<string, unknown> | Record<string, unknown>[]
  >
  let next = 0
  for (const table of TABLE_KEYS) {
    const fields = Object.entries<Field>(TABLES[table].fields).filter(
      ([name, { cell }]) => ['text', 'texts'].includes(cell.holds) && kept[table]?.includes(name) !== true,
    )
    for (const row of [source[table] ?? []].flat()) {
      // The number keeps titles apart, and is found on the page.
      for (const [name] of fields) row[name] = `${payloads[next % payloads.length]} ${next++}`
    }
  }
  return { name: 'fientlig.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(source)) }
}
