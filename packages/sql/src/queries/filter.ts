import type { GoalKind } from '@rodtrad/core'
import { count, orNull, text, texts, word } from '../column.ts'
import { query } from '../query.ts'

/** What a reader can filter by, on every page. */
export const filter = {
  'filter-goals': query([], {
    goal: text,
    owners: texts,
    status: orNull(text),
    kind: word<GoalKind>(),
    choices: texts,
  }),
  'filter-options': query([], {
    what: word<'organ' | 'goal' | 'status' | 'kind'>(),
    value: text,
    label: text,
    amount: count,
  }),
  'filter-organs': query([], { organisation: text, choices: texts }),
} as const
