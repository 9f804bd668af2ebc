import type { LevelName } from '@rodtrad/analysis'
import { day, integer, text, word } from '../column.ts'
import { defineTable } from '../table.ts'

/** How many cells of the coverage had each level at the end of each year before the as-of date, and on it. */
export const coverageHistory = defineTable('coverage_history', {
  asOf: day,
  period: text,
  level: integer,
  name: word<LevelName>(),
  cells: integer,
  /** All cells of the day. */
  all: integer,
  goals: integer,
  uncovered: integer,
})
