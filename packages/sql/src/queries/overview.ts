import type { Status } from '@rodtrad/core'
import { boolean, count, day, integer, number, orNull, text, word } from '../column.ts'
import { query } from '../query.ts'

/** What the first page shows. */
export const overview = {
  'overview-data': query([day], {
    indicators: count,
    current: count,
    lagged: count,
    missing: count,
    retrieved: orNull(day),
  }),
  'overview-events': query([day], {
    id: text,
    kind: text,
    date: day,
    organisation: orNull(text),
    organisationName: orNull(text),
    late: boolean,
    illustrative: boolean,
  }),
  'overview-expiry': query([day], {
    day,
    kind: word<'riktningsmal' | 'omvarldsfaktor'>(),
    amount: count,
    along: count,
    hanging: count,
  }),
  'overview-notable': query([], { goal: text }),
  'overview-questions': query([], { questions: count, urgent: count }),
  'overview-reporting': query([], {
    organisation: text,
    name: text,
    measuresDone: integer,
    measuresOf: integer,
    assessmentsDone: integer,
    assessmentsOf: integer,
    wordsDone: integer,
    wordsOf: integer,
    factorsDone: integer,
    factorsOf: integer,
    descriptionDone: integer,
    descriptionOf: integer,
    dialoguesDone: integer,
    dialoguesOf: integer,
    reportedDone: integer,
    reportedOf: integer,
    /** NULL where nothing is asked. */
    complete: orNull(boolean),
  }),
  'overview-thread-edges': query([text], { from: text, to: text }),
  'overview-thread-nodes': query([text], {
    id: text,
    kind: text,
    title: text,
    number: orNull(text),
    ownerName: orNull(text),
    value: orNull(number),
    status: orNull(word<Status>()),
    illustrative: boolean,
  }),
} as const
