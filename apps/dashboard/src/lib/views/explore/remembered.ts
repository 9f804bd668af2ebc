/** The questions that were asked before, as plain rows: the latest first, each once. */

/** One question that was asked or left. */
export interface Remembered {
  readonly sql: string
  /** The moment, as `Date.toISOString` has it. */
  readonly at: string
  /** How many rows it gave; null for what was never asked, or failed. */
  readonly rows: number | null
}

const most = 100

/**
 * The entries with one more. A question that is there already comes first; what it gave is kept where the new one says nothing.
 *
 * @example remembered([], { sql: 'SELECT 1', at: now, rows: 1 })
 */
export function remembered(entries: readonly Remembered[], entry: Remembered): readonly Remembered[] {
  if (entry.sql.trim() === '') return entries
  const before = entries.find(({ sql }) => sql === entry.sql)
  const others = entries.filter(({ sql }) => sql !== entry.sql)
  return [{ ...entry, rows: entry.rows ?? before?.rows ?? null }, ...others].slice(0, most)
}

/** What is kept may be cut, or of another version. */
export function entriesIn(text: string | null): readonly Remembered[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(kept) ? kept.filter(isRemembered) : []
  } catch {
    return []
  }
}

function isRemembered(value: unknown): value is Remembered {
  if (typeof value !== 'object' || value === null) return false
  const { sql, at, rows } = value as Partial<Remembered>
  return typeof sql === 'string' && typeof at === 'string' && (rows === null || typeof rows === 'number')
}
