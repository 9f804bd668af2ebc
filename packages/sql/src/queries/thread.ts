import type { Phase, Status } from '@rodtrad/core'
import { boolean, day, integer, number, orNull, text, texts, word } from '../column.ts'
import { query } from '../query.ts'
import { measured, said } from './shapes.ts'

const node = {
  id: text,
  kind: text,
  title: text,
  number: orNull(text),
  owners: texts,
  verksamheter: texts,
  status: orNull(word<Status>()),
  value: orNull(number),
  low: orNull(number),
  high: orNull(number),
  evidence: orNull(number),
  illustrative: boolean,
} as const

const link = { from: text, to: text, suspect: boolean } as const

/** The red thread as a whole, and what is known of one place on it. */
export const thread = {
  'thread-detail': query([text], {
    id: text,
    text: orNull(text),
    area: orNull(text),
    unit: orNull(text),
    source: orNull(text),
    validFrom: orNull(day),
    validTo: orNull(day),
    reviewed: orNull(day),
    changed: orNull(day),
    phase: orNull(word<Phase>()),
    due: orNull(day),
    decision: orNull(text),
    decided: orNull(day),
    paragraph: orNull(text),
    body: orNull(text),
    missions: texts,
  }),
  'thread-figures': query([text], { ...measured, lagged: boolean, illustrative: boolean }),
  'thread-links': query([day], link),
  'thread-nodes': query([day], node),
  'thread-overlay': query([text], {
    id: text,
    level: orNull(integer),
    until: orNull(day),
    succeeded: orNull(boolean),
    hangs: orNull(boolean),
    organ: orNull(text),
    organName: orNull(text),
  }),
  'thread-start-links': query([day], link),
  'thread-start-nodes': query([day], node),
  'thread-words': query([text, text], said),
} as const
