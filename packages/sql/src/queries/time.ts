import type { ExpiryRow, WheelKind, WheelRow } from '@rodtrad/analysis'
import { boolean, count, day, integer, orNull, text, texts, word } from '../column.ts'
import { query } from '../query.ts'

/** What holds when, and what falls when. */
export const time = {
  'time-spans': query([day], {
    kind: text,
    /** Null for rows that are told together. */
    id: orNull(text),
    title: text,
    from: orNull(day),
    to: orNull(day),
    draft: boolean,
    reviewed: orNull(day),
    review: boolean,
    amount: count,
    illustrative: boolean,
  }),
  'time-turns': query([], { day, begins: count, ended: count }),
  'time-expiry': query([], {
    table: word<ExpiryRow['table']>(),
    id: text,
    kind: orNull(text),
    title: text,
    validTo: day,
    successors: texts,
    successorStatus: orNull(word<'adopted' | 'draft'>()),
    notReplaced: boolean,
    below: orNull(integer),
    hanging: orNull(integer),
    illustrative: boolean,
  }),
  'time-expiry-coverage': query([], {
    goal: text,
    title: text,
    organsBefore: count,
    before: count,
    organsAfter: count,
    after: count,
    organsWithDrafts: count,
    withDrafts: count,
  }),
  'time-wheel': query([], {
    kind: word<WheelKind>(),
    date: orNull(day),
    done: orNull(day),
    organisationName: orNull(text),
    state: word<WheelRow['state']>(),
    days: orNull(integer),
    illustrative: boolean,
  }),
} as const
