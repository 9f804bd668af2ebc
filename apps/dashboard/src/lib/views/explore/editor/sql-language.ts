/** SQL as DuckDB speaks it, and what may be written next: the tables and columns that are there, with their meaning. */
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import { keywordCompletionSource, PostgreSQL, SQLDialect } from '@codemirror/lang-sql'
import { LanguageSupport } from '@codemirror/language'
import { sqlName, type SchemaTable } from '../schema.ts'

const dialect = SQLDialect.define({
  ...PostgreSQL.spec,
  caseInsensitiveIdentifiers: true,
  keywords: `${PostgreSQL.spec.keywords ?? ''} qualify pivot unpivot semi anti asof exclude summarize describe`,
})

/** Those that one meets first; the engine knows many more. */
const functions = [
  'count',
  'sum',
  'avg',
  'median',
  'min',
  'max',
  'arg_max',
  'round',
  'coalesce',
  'lower',
  'length',
  'list_contains',
  'len',
  'unnest',
  'array_to_string',
  'string_agg',
  'date_diff',
  'strftime',
  'year',
] as const

/**
 * The language with its completion.
 *
 * @example EditorState.create({ extensions: [sqlOf(schemaOf('sv'))] })
 */
export function sqlOf(schema: readonly SchemaTable[]): LanguageSupport {
  return new LanguageSupport(dialect.language, [
    dialect.language.data.of({ autocomplete: keywordCompletionSource(dialect, true) }),
    dialect.language.data.of({
      autocomplete: (context: CompletionContext) => completionsAt(context, schema),
    }),
  ])
}

/** After `name.` the columns of that table; else tables, functions, and the columns of the tables that are named. */
export function completionsAt(
  context: CompletionContext,
  schema: readonly SchemaTable[],
): CompletionResult | null {
  const word = context.matchBefore(/[\w."]*/)
  if (word === null || (word.text === '' && !context.explicit)) return null
  const text = context.state.doc.toString()
  const [, owner] = /^"?(\w+)"?\./.exec(word.text) ?? []
  const from = word.from + word.text.lastIndexOf('.') + 1
  if (owner !== undefined) {
    const table = schema.find(({ name }) => name === tableBehind(owner, text))
    return table === undefined ? null : { from, options: columnsOf([table]), validFor: /^["\w]*$/ }
  }
  const named = schema.filter(({ name }) => new RegExp(`\\b${name}\\b`, 'i').test(text))
  return { from, options: [...columnsOf(named), ...tablesOf(schema), ...functionsOf()], validFor: /^["\w]*$/ }
}

/** `g` of `FROM goals AS g`, or the table's own name. */
function tableBehind(alias: string, text: string): string {
  const said = new RegExp(`\\b(?:from|join|,)\\s+"?(\\w+)"?\\s+(?:as\\s+)?"?${alias}"?\\b`, 'i').exec(text)
  return said?.[1] ?? alias
}

function columnsOf(tables: readonly SchemaTable[]): Completion[] {
  return tables.flatMap((table) =>
    table.columns.map(({ name, type, means }) => ({
      label: name,
      apply: sqlName(name),
      type: 'property',
      detail: type,
      info: `${table.name}.${name}: ${means}`,
      boost: 2,
    })),
  )
}

function tablesOf(schema: readonly SchemaTable[]): Completion[] {
  return schema.map(({ name, means }) => ({
    label: name,
    apply: sqlName(name),
    type: 'class',
    detail: means,
    boost: 1,
  }))
}

function functionsOf(): Completion[] {
  return functions.map((name) => ({ label: name, apply: `${name}(`, type: 'function' }))
}
