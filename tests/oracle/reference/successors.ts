import { isValid } from './dates.ts'
import type { Source } from './source.ts'

/** Who takes over from a row. */
export interface Successors {
  readonly ids: readonly string[]
  readonly status: 'adopted' | 'draft' | null
}

/** Whether a row may take over: on a day, where one is asked about, and as a draft, where drafts serve. */
const mayTakeOver = (source: Source, id: string, day: string | null, drafts: boolean): boolean => {
  const goal = (source.goals ?? []).find((each) => each.id === id)
  const row = goal ?? [...(source.missions ?? []), ...(source.factors ?? [])].find((each) => each.id === id)
  if (row === undefined || (day !== null && !isValid(row, day))) return false
  const status = goal?.status ?? 'adopted'
  return status === 'adopted' || (drafts && status === 'draft')
}

/** The nearest that may: one that may not is passed by, to those that replace it. No row replaces itself. */
const nearest = (
  source: Source,
  id: string,
  isReady: (id: string) => boolean,
  passed: readonly string[] = [id],
): readonly string[] => {
  const newer = (source.links ?? [])
    .filter(({ kind, from, to }) => kind === 'replaces' && to === id && !passed.includes(from))
    .flatMap(({ from }) => (isReady(from) ? [from] : nearest(source, from, isReady, [...passed, from])))
  return [...new Set(newer)]
}

/** Adopted ones or, where there is none, drafts; on a day or, with null, at any time. */
export const successorsOf = (source: Source, id: string, day: string | null): Successors => {
  const adopted = nearest(source, id, (each) => mayTakeOver(source, each, day, false))
  if (adopted.length > 0) return { ids: adopted, status: 'adopted' }
  const drafts = nearest(source, id, (each) => mayTakeOver(source, each, day, true))
  return { ids: drafts, status: drafts.length > 0 ? 'draft' : null }
}
