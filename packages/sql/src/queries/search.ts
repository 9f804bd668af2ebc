import { integer, orNull, text, texts } from '../column.ts'
import { query } from '../query.ts'

/** What can be gone to by name. */
export const search = {
  'search-places': query([text], {
    id: text,
    kind: text,
    title: text,
    number: orNull(text),
    owners: texts,
    /** 0 organs, 1 goals, 2 indicators, 3 missions, 4 findings (one row for each code). */
    table: integer,
    rank: integer,
  }),
} as const
