import { type AnalysisKey, analysisTables } from './analysis-tables.ts'
import { ANALYSES_OF_VIEWS } from './filter.ts'
import type { QueryName } from './queries.ts'
import { QUERY_TEXTS } from './query-texts.ts'

const KEYS = Object.keys(analysisTables) as readonly AnalysisKey[]
const KEY_OF = new Map<string, AnalysisKey>(KEYS.map((key) => [analysisTables[key].name, key]))
const VIEWS = Object.keys(ANALYSES_OF_VIEWS) as readonly (keyof typeof ANALYSES_OF_VIEWS)[]

/** What is read through the views of the filter that a text names. */
const throughViews = (text: string): readonly AnalysisKey[] =>
  VIEWS.filter((view) => text.includes(view)).flatMap((view) => ANALYSES_OF_VIEWS[view])

/**
 * The tables of the analyses that a reader's statement may read: those that it names anywhere, or all where it builds
 * names itself.
 *
 * @example analysesNamedIn('FROM coverage') // ['coverage']
 */
export const analysesNamedIn = (sql: string): readonly AnalysisKey[] => {
  const text = sql.toLowerCase()
  if (text.includes('query')) return KEYS
  const named = KEYS.filter((key) => text.includes(analysisTables[key].name))
  return [...new Set([...named, ...throughViews(text)])]
}

/**
 * The tables of the analyses that a shipped query reads: those that follow a FROM or a JOIN in it.
 *
 * @example analysesOf('overview-reporting') // ['reporting']
 */
export const analysesOf = (name: QueryName): readonly AnalysisKey[] => {
  const text = QUERY_TEXTS[name]
  const named = [...text.matchAll(/\b(?:FROM|JOIN)\s+"(\w+)"/g)].flatMap(
    ([, table = '']) => KEY_OF.get(table) ?? [],
  )
  return [...new Set([...named, ...throughViews(text)])]
}
