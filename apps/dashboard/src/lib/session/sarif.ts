/** The findings of a question as a log of SARIF. Runs in the worker. */
import { type Question, siftedCheck } from '@rodtrad/analysis'
import { type Finding, labelsOf, type Place, TABLES, type TableKey } from '@rodtrad/core'
import { type SarifLocation, toSarif } from '@rodtrad/io'
import packageFile from '../../../package.json' with { type: 'json' }
import type { Words } from '../i18n/words.ts'

const isTable = (name: string): name is TableKey => Object.hasOwn(TABLES, name)

/** The file, and the row as the file shows it: of bytes that lie with the reader there are no lines to count. */
function locationOf({ table, file, row }: Place): SarifLocation {
  const name = isTable(table) ? TABLES[table].name : table
  return {
    physicalLocation: { artifactLocation: { uri: encodeURI(file ?? name) } },
    logicalLocations: [{ fullyQualifiedName: row === undefined ? name : `${name}!${row}`, kind: 'element' }],
  }
}

/** All that was found, what the plan has exempted marked as such. */
export function sarifOf(question: Question, earlier: readonly Finding[], w: Words): unknown {
  return toSarif({
    ...siftedCheck(question, earlier),
    locationOf,
    language: w.lang,
    labels: labelsOf(question.graph.columns.model?.plan ?? {}),
    version: packageFile.version,
    heads: { example: w.t('findings.example'), basis: w.t('findings.basis') },
  })
}
