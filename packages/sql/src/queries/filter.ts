import { count, text, word } from '../column.ts'
import { query } from '../query.ts'

/** What a reader can filter by, on every page. */
export const filter = {
  'filter-options': query([], {
    what: word<'organ' | 'goal' | 'status' | 'kind'>(),
    value: text,
    label: text,
    amount: count,
  }),
} as const
