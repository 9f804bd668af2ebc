import { type IdTable, nodeOf, rowsOf, tableOfNode } from '@rodtrad/core'
import type { Asking } from './command.ts'
import type { Text } from '@rodtrad/io/document'

/** What follows a text that is made up for show. */
export const ILLUSTRATIVE_SIGN = '*'

/** A text with the sign of what is made up for show; never with two. */
export const signed = (text: string, illustrative: boolean): string =>
  illustrative && !text.endsWith(ILLUSTRATIVE_SIGN) ? text + ILLUSTRATIVE_SIGN : text

/** The row that an id stands for, and its table. */
export interface Named {
  readonly table: IdTable
  readonly id: string
  /** The title or name; the id where there is none. */
  readonly title: string
  /** The code of its kind, where its table has kinds. */
  readonly kind: string | undefined
  readonly illustrative: boolean
}

interface LooseRow {
  readonly id: string
  readonly title?: string
  readonly name?: string
  readonly kind?: string
  readonly illustrative?: boolean
}

/** What an id stands for; `undefined` for one that the source doesn't have. O(1). */
export const namedOf = (
  { columns, model }: Pick<Asking, 'columns' | 'model'>,
  id: string,
): Named | undefined => {
  const node = nodeOf(columns, id)
  if (node === undefined) return undefined
  const { table, row } = tableOfNode(columns, node)
  const found = rowsOf(model, table)[row] as LooseRow | undefined
  return {
    table,
    id,
    title: found?.title ?? found?.name ?? id,
    kind: found?.kind,
    illustrative: found?.illustrative === true,
  }
}

/** The title of an id. */
export const titleOf = (asking: Pick<Asking, 'columns' | 'model'>, id: string): string =>
  namedOf(asking, id)?.title ?? id

/** A title with its id and, where it is made up for show, the sign of that. */
export const titleText = (asking: Pick<Asking, 'columns' | 'model'>, id: string): Text => {
  const named = namedOf(asking, id)
  if (named === undefined) return id
  const sign = named.illustrative ? ILLUSTRATIVE_SIGN : ''
  return named.title === id ? `${id}${sign}` : [`${named.title}${sign} `, { text: `(${id})`, style: 'dim' }]
}

/** The word of a kind of goal or organ, in the reader's language or by the kommun's own label. */
export const kindWord = ({ messages }: Pick<Asking, 'messages'>, kind: string): string =>
  (messages.kinds as Readonly<Record<string, string>>)[kind] ?? kind
