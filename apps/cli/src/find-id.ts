import { type IdTable, nodeOf, normalOf, rowIn, rowsOf, TABLES, tableOfNode } from '@rodtrad/core'
import type { Asking } from './command.ts'
import { Fault } from './fault.ts'
import { say } from './messages.ts'
import { type Named, namedOf } from './naming.ts'

/** How many ids a fault suggests. */
const SUGGESTED = 3
/** How many ids are looked through for one like it. */
const MOST_COMPARED = 200_000

/** How many letters must be changed, added or taken away; more than `most` counts as one more. */
const distance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    if (Math.min(...next) > most) return most + 1
    row = next
  }
  return row[b.length]!
}

const TITLED: readonly IdTable[] = ['goals', 'organisations', 'indicators', 'missions']

interface Titled {
  readonly id: string
  readonly title?: string
  readonly name?: string
}

const titledRows = ({ model }: Asking, tables: readonly IdTable[]): readonly Titled[] =>
  tables.flatMap((table) => rowsOf(model, table) as readonly Titled[])

const byTitle = (asking: Asking, text: string, tables: readonly IdTable[]): readonly string[] => {
  const wanted = normalOf(text)
  return titledRows(asking, tables).flatMap(({ id, title, name }) =>
    normalOf(title ?? name ?? '') === wanted ? [id] : [],
  )
}

/** Whether a row takes part in the question; what has no validity always does. */
const takesPart = ({ columns, question: { graph } }: Asking, id: string): boolean => {
  const node = nodeOf(columns, id)
  if (node === undefined) return false
  const { table, row } = tableOfNode(columns, node)
  const { goals, organisations, missions, factors } = graph
  const parts: Partial<Record<IdTable, Uint8Array>> = { goals, organisations, missions, factors }
  return parts[table]?.[row] !== 0
}

/** The ids that are spelt nearly so, and those whose title holds the text. */
const likeOnes = (asking: Asking, text: string, tables: readonly IdTable[]): readonly string[] => {
  const wanted = normalOf(text)
  const most = Math.max(2, Math.floor(wanted.length / 3))
  return titledRows(asking, tables)
    .slice(0, MOST_COMPARED)
    .map(({ id, title, name }) => {
      const [other, titled] = [normalOf(id), normalOf(title ?? name ?? '')]
      const holds = wanted.length >= 3 && (other.includes(wanted) || titled.includes(wanted))
      return { id, far: holds ? 1 : distance(wanted, other, most) }
    })
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far)
    .slice(0, SUGGESTED)
    .map(({ id }) => id)
}

/**
 * The row that an argument means: by its id, else by the title that it alone has, or alone of those that take part.
 *
 * @param tables where a title is looked for
 * @throws Fault where there is none, or several
 */
export const findId = (asking: Asking, text: string, tables: readonly IdTable[] = TITLED): Named => {
  const known = namedOf(asking, text)
  if (known !== undefined) return known
  const titled = byTitle(asking, text, tables)
  const taking = titled.filter((id) => takesPart(asking, id))
  const meant = taking.length === 1 ? taking : titled
  const [only] = meant
  if (meant.length === 1 && only !== undefined) return namedOf(asking, only)!
  if (meant.length > 1) throw new Fault('severalTitles', { text, ids: meant.slice(0, 5).join(', ') })
  const like = likeOnes(asking, text, tables)
  throw like.length === 0
    ? new Fault('unknownId', { text })
    : new Fault('unknownIdLike', { text, ids: like.join(', ') })
}

/**
 * The place in the goals' table of the goal that an argument means, where it takes part in the question.
 *
 * @throws Fault where it is no goal, or one that doesn't take part
 */
export const findGoal = (asking: Asking, text: string): number => {
  const { columns, question, model, messages } = asking
  const { id, table } = findId(asking, text)
  if (table !== 'goals')
    throw new Fault('notAGoal', { text, table: asking.language === 'sv' ? TABLES[table].name : table })
  const goal = rowIn(columns, 'goals', id)
  if (question.graph.goals[goal] === 1) return goal
  const row = model.goals[goal]!
  const { absence } = messages
  const why =
    row.status === 'repealed'
      ? absence.repealed
      : row.status === 'draft' && !question.graph.drafts
        ? absence.draft
        : say(absence.dates, { from: row.validFrom ?? '…', to: row.validTo ?? '…' })
  throw new Fault('absentGoal', { id, asOf: question.graph.asOf, why })
}

/**
 * The place in the organisations' table of the organ that an argument means, by id or name.
 *
 * @throws Fault where it is none; with ids that are spelt nearly so
 */
export const findOrgan = (asking: Asking, text: string): number => {
  const { id, table } = findId(asking, text, ['organisations'])
  if (table !== 'organisations')
    throw new Fault('notAnOrgan', { text, table: asking.language === 'sv' ? TABLES[table].name : table })
  return rowIn(asking.columns, 'organisations', id)
}
