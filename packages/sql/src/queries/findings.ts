import type { Severity } from '@rodtrad/core'
import { boolean, count, day, integer, orNull, text, texts, word } from '../column.ts'
import { query } from '../query.ts'

/** What was found in the source. */
export const findings = {
  'findings-by-severity': query([], { severity: word<Severity>(), code: text, amount: count }),
  'findings-groups': query([text, text], { code: text, severity: word<Severity>(), amount: count }),
  'findings-list': query([texts, text, text, text, integer], {
    place: count,
    code: text,
    severity: word<Severity>(),
    message: text,
    advice: text,
    basis: text,
    table: text,
    file: orNull(text),
    row: orNull(integer),
    column: orNull(text),
    value: orNull(text),
    id: orNull(text),
    ids: texts,
    organs: texts,
    thing: orNull(text),
    thingTitle: orNull(text),
    thingTable: orNull(text),
    /** Whether that thing is made up for show. */
    illustrative: boolean,
  }),
  'findings-suppressed': query([], {
    code: text,
    severity: word<Severity>(),
    message: text,
    file: orNull(text),
    row: orNull(integer),
    id: orNull(text),
    reason: text,
    until: orNull(day),
  }),
  'findings-tables': query([], { table: text, amount: count }),
} as const
