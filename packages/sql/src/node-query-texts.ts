import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'

const FOLDER = new URL('../queries/', import.meta.url)

/** Where the texts are kept for hosts that can't read files. */
export const QUERY_TEXTS_FILE = new URL('query-texts.ts', import.meta.url)

/** The module that holds the texts of `queries/*.sql`: `src/query-texts.ts` as it should be. */
export const queryTextsModule = (): string => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.sql'))
  const entries = files.toSorted().map((file) => {
    const text = readFileSync(new URL(file, FOLDER), 'utf8').trimEnd()
    return `  '${basename(file, '.sql')}':\n    '${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}',\n`
  })
  return (
    '// Written by `node packages/sql/src/node-query-texts.ts`, not by hand.\n\n' +
    '/** The texts of `queries/*.sql`. */\n' +
    `export const QUERY_TEXTS = {\n${entries.join('')}} as const\n`
  )
}

if (import.meta.main) writeFileSync(QUERY_TEXTS_FILE, queryTextsModule())
