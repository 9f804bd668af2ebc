/**
 * The sample, read by Node at build. Kit's server code imports this file as it is (`src/lib/server/sample.ts`), so that
 * the packages and the engine of the database are found where they are installed.
 */
import { toColumns } from '@rodtrad/core'
import { readModel, writeJson } from '@rodtrad/io'
import {
  analysesOf,
  analysisRowsOf,
  ask,
  loadAnalyses,
  loadModel,
  type QueryName,
  type QueryParameters,
  type QueryRow,
} from '@rodtrad/sql'
import { openNode } from '@rodtrad/sql/node'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeSource } from '../src/lib/session/describe-source.ts'
import { questionOf } from '../src/lib/session/question.ts'

const folder = join(import.meta.dirname, '../../../data/ale')

export interface Passport {
  readonly asOf: string
  readonly period: string
  readonly sources: readonly {
    readonly name: string
    readonly licence: string
    readonly url?: string
    readonly tables: readonly string[]
  }[]
  readonly real: readonly string[]
  readonly illustrative: readonly string[]
}

function read() {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'))
  const { model, findings } = readModel(
    names.map((name) => ({ name, bytes: readFileSync(join(folder, name)) })),
  )
  if (model === undefined) throw new Error(`data/ale cannot be read; ${JSON.stringify(findings.slice(0, 3))}`)
  const passport = JSON.parse(readFileSync(join(folder, 'passport.json'), 'utf8')) as Passport
  const [json = { text: '' }] = writeJson(model).files
  const source = describeSource(model, { kind: 'sample', name: '', hash: '', asOf: passport.asOf })
  const hash = createHash('sha256').update(json.text).digest('hex').slice(0, 12)
  return { model, passport, source, json: json.text, hash }
}

let sample: ReturnType<typeof read> | undefined

/** The sample with all that the pages know of it. Read once. */
export function sampleAtBuild() {
  return (sample ??= read())
}

async function open() {
  const { model, source } = sampleAtBuild()
  const { columns, findings } = toColumns(model)
  const sql = await openNode()
  await loadModel(sql, model)
  const question = questionOf(columns, source)
  const load = async (name: QueryName): Promise<void> =>
    loadAnalyses(sql, analysisRowsOf(question, findings, 'sv', analysesOf(name)))
  return { sql, load }
}

let database: ReturnType<typeof open> | undefined

/** What the sample answers to a query for its own dates. */
export async function rowsAtBuild<N extends QueryName>(
  query: N,
  parameters: QueryParameters<N>,
): Promise<readonly QueryRow<N>[]> {
  const { sql, load } = await (database ??= open())
  await load(query)
  return ask(sql, query, parameters)
}
