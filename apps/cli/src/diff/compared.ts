import type { CellValue, Diff } from '@rodtrad/analysis'
import type { Asking } from '../command.ts'
import type { Block, Text } from '@rodtrad/io/document'
import { say } from '../messages.ts'
import { namedOf } from '../naming.ts'
import { numberText } from '../numbers.ts'
import { signedTitle } from '../signed-title.ts'
import type { Sides } from './sides.ts'

/** What the text of a comparison is made of. */
export interface Compared {
  readonly asking: Asking
  readonly sides: Sides
  readonly diff: Diff
}

/** The most items of a kind that people see; the other forms have them all. */
const MOST = 100

/** The side that knows an id: the later or, where it is gone, the earlier one. */
const sideOf = ({ sides }: Compared, id: string): Pick<Asking, 'columns' | 'model'> | undefined => {
  for (const { question } of [sides.after, sides.before]) {
    const { columns } = question.graph
    const side = columns.model && { columns, model: columns.model }
    if (side && namedOf(side, id) !== undefined) return side
  }
  return undefined
}

/** An id in words: as the later side calls it or, where it is gone, the earlier one. */
export const titleIn = (compared: Compared, id: string): string => {
  const side = sideOf(compared, id)
  return side === undefined ? id : signedTitle(side, id)
}

/** Whether the title of an id has the sign of what is made up for show. */
export const isIllustrative = (compared: Compared, id: string): boolean => {
  const side = sideOf(compared, id)
  return side !== undefined && namedOf(side, id)?.illustrative === true
}

/** A value of a cell in words. */
export const valueText = ({ asking }: Compared, value: CellValue): Text => {
  const { diff: m } = asking.messages
  if (value === null) return [{ text: m.empty, style: 'dim' }]
  if (typeof value === 'number') return numberText(value, asking.language)
  if (typeof value === 'boolean') return value ? m.yes : m.no
  return typeof value === 'string' ? value : value.join('; ')
}

/** A heading with the number of its items and what is made of the first of them; nothing where there are none. */
export const some = <T>(
  { asking }: Compared,
  head: string,
  items: readonly T[],
  made: (shown: readonly T[]) => Block,
): readonly Block[] => {
  if (items.length === 0) return []
  const left = items.length - MOST
  const cut = { kind: 'paragraph', text: say(asking.messages.cut, { count: left }) } as const
  return [
    { kind: 'heading', text: `${head} (${items.length})` },
    made(items.slice(0, MOST)),
    ...(left > 0 ? [cut] : []),
  ]
}
