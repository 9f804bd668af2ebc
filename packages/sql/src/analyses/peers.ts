import type { PeersRow } from '@rodtrad/analysis'
import { boolean, integer, number, orNull, text, texts, word } from '../column.ts'
import { defineTable } from '../table.ts'

/** An indicator's outcome among those of other kommuner, all of one period; quartiles of type 7. */
export const peers = defineTable('peers', {
  indicator: text,
  title: text,
  unit: orNull(text),
  period: text,
  own: orNull(number),
  /** How many kommuner have a value, the own one too. */
  count: integer,
  median: number,
  q1: number,
  q3: number,
  min: number,
  max: number,
  /** From the best; null where no direction is decided. */
  rank: orNull(integer),
  /** From the lowest. */
  position: orNull(integer),
  better: orNull(word<NonNullable<PeersRow['better']>>()),
  sources: texts,
  illustrative: boolean,
})
