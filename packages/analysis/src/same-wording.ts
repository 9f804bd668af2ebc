import { type Columns, rowsOf, tableOfNode } from '@rodtrad/core'

interface Worded {
  readonly title?: string
  readonly description?: string
}

/** The words of a text in their order, without regard to case, punctuation and spaces. */
const wordingOf = (text = ''): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}%]+/gu, ' ')
    .trim()

const rowOf = (columns: Columns, node: number): Worded => {
  if (columns.model === undefined) return {}
  const { table, row } = tableOfNode(columns, node)
  return (rowsOf(columns.model, table)[row] ?? {}) as Worded
}

/**
 * Whether two rows say the same: title and description, word for word. Columns without rows have no wording to differ.
 *
 * @example sameWording(columns, older, newer)
 */
export const sameWording = (columns: Columns, one: number, other: number): boolean => {
  const [a, b] = [rowOf(columns, one), rowOf(columns, other)]
  return wordingOf(a.title) === wordingOf(b.title) && wordingOf(a.description) === wordingOf(b.description)
}
