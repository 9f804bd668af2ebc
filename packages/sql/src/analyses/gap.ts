import type { GapRow } from '@rodtrad/analysis'
import { boolean, number, orNull, text, word } from '../column.ts'
import { defineTable } from '../table.ts'

/** Women's and men's outcomes side by side. `gap` is women − men, `relative` the same as a share of the men's. */
export const gap = defineTable('gap', {
  indicator: text,
  title: text,
  unit: orNull(text),
  organisation: orNull(text),
  period: text,
  women: orNull(number),
  men: orNull(number),
  total: orNull(number),
  gap: orNull(number),
  relative: orNull(number),
  /** Whose is the better one, where a direction is decided. */
  better: orNull(word<NonNullable<GapRow['better']>>()),
  gapBefore: orNull(number),
  change: orNull(word<NonNullable<GapRow['change']>>()),
  missing: orNull(word<NonNullable<GapRow['missing']>>()),
  illustrative: boolean,
})
