import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'

/** Where the texts are kept for hosts that can't read files. */
export const QUERY_TEXTS_FILE = new URL('query-texts.ts', import.meta.url)

/** The module that holds the texts of `queries/*.sql` and `views/*.sql`: `src/query-texts.ts` as it should be. */
export const queryTextsModule = (): string =>
  '// Written by `node packages/sql/src/node-query-texts.ts`, not by hand.\n\n' +
  textsOf('QUERY_TEXTS', 'queries') +
  '\n' +
  textsOf('VIEW_TEXTS', 'views')

const textsOf = (name: string, folder: string): string => {
  const place = new URL(`../${folder}/`, import.meta.url)
  const files = readdirSync(place).filter((file) => file.endsWith('.sql'))
  const entries = files.toSorted().map((file) => {
    const text = readFileSync(new URL(file, place), 'utf8').trimEnd()
    return `  '${basename(file, '.sql')}':\n    '${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}',\n`
  })
  return `/** The texts of \`${folder}/*.sql\`. */\nexport const ${name} = {\n${entries.join('')}} as const\n`
}

if (import.meta.main) writeFileSync(QUERY_TEXTS_FILE, queryTextsModule())
