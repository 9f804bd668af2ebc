import type { GoalKind, Status } from '@rodtrad/core'
import { boolean, integer, number, orNull, text, word } from '../column.ts'
import { query } from '../query.ts'
import { measured, said } from './shapes.ts'

/** What stands behind one cell of the coverage matrix: a riktningsmål, an organ. */
export const coverageCell = {
  'coverage-cell-goals': query([text, text], {
    goal: text,
    title: text,
    kind: word<GoalKind>(),
    number: orNull(text),
    status: word<Status>(),
    value: orNull(number),
    low: orNull(number),
    high: orNull(number),
    evidence: number,
    depth: integer,
    illustrative: boolean,
  }),
  'coverage-cell-indicators': query([text, text, text], { ...measured, illustrative: boolean }),
  'coverage-cell-words': query([text, text, text], { goal: text, goalTitle: orNull(text), ...said }),
} as const
