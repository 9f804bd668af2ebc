import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { chosenTable } from './filter.ts'
import { identifier } from './quote.ts'

/** Where the texts are kept for hosts that can't read files. */
export const QUERY_TEXTS_FILE = new URL('query-texts.ts', import.meta.url)

/** Where it is kept which of them follow the filter, for a page that doesn't have the texts. */
export const FILTERED_QUERIES_FILE = new URL('filtered-queries.ts', import.meta.url)

const NOTE = '// Written by `node packages/sql/src/node-query-texts.ts`, not by hand.\n\n'

/** The module that holds the texts of `queries/*.sql` and `views/*.sql`: `src/query-texts.ts` as it should be. */
export const queryTextsModule = (): string =>
  NOTE + textsOf('QUERY_TEXTS', 'queries') + '\n' + textsOf('VIEW_TEXTS', 'views')

/** The module that names the queries which read the filter or a view of it: `src/filtered-queries.ts` as it should be. */
export const filteredQueriesModule = (): string => {
  const views = filesOf('views').map(([name]) => identifier(name.replaceAll('-', '_')))
  const read = [identifier(chosenTable.name), ...views]
  const names = filesOf('queries').flatMap(([name, text]) =>
    read.some((table) => text.includes(table)) ? [`  '${name}',\n`] : [],
  )
  return `${NOTE}/** The queries whose answers follow the filter; those of all others are the same whatever is chosen. */\nexport const FILTERED_QUERIES: ReadonlySet<string> = new Set([\n${names.join('')}])\n`
}

/** The files of a folder by name, with their texts. */
const filesOf = (folder: string): readonly (readonly [name: string, text: string])[] => {
  const place = new URL(`../${folder}/`, import.meta.url)
  const files = readdirSync(place).filter((file) => file.endsWith('.sql'))
  return files
    .toSorted()
    .map((file) => [basename(file, '.sql'), readFileSync(new URL(file, place), 'utf8').trimEnd()])
}

const textsOf = (name: string, folder: string): string => {
  const entries = filesOf(folder).map(([file, text]) => {
    return `  '${file}':\n    '${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}',\n`
  })
  return `/** The texts of \`${folder}/*.sql\`. */\nexport const ${name} = {\n${entries.join('')}} as const\n`
}

if (import.meta.main) {
  writeFileSync(QUERY_TEXTS_FILE, queryTextsModule())
  writeFileSync(FILTERED_QUERIES_FILE, filteredQueriesModule())
}
