import type { GoalKind } from '@rodtrad/core'
import { number, orNull, text, texts, word } from '../column.ts'
import { query } from '../query.ts'

/** What can be tried otherwise. */
export const whatIf = {
  'what-if-goals': query([], {
    goal: text,
    kind: word<GoalKind>(),
    title: text,
    number: orNull(text),
    owner: texts,
    owners: text,
  }),
  'what-if-links': query([], { from: text, fromTitle: text, to: text, toTitle: text }),
  'what-if-targets': query([], {
    indicator: text,
    title: text,
    unit: orNull(text),
    period: text,
    goal: orNull(text),
    organisation: orNull(text),
    organisationName: orNull(text),
    value: number,
  }),
} as const
