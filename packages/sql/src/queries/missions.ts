import type { GoalKind, Phase, Status } from '@rodtrad/core'
import { boolean, count, day, integer, number, orNull, text, texts, word } from '../column.ts'
import { query } from '../query.ts'
import { missionState, money } from './shapes.ts'

const illustrative = boolean

/** The missions: what was asked, and is it done. */
export const missions = {
  'mission-list': query([day], {
    ...missionState,
    organisation: text,
    organisationName: text,
    given: orNull(day),
    lapsed: boolean,
    /** Has run out, and was reported: it is here for the sake of what was said. */
    ended: boolean,
    leadsNowhere: boolean,
    /** Tkr. */
    amount: orNull(number),
    by: texts,
    operations: count,
    /** Passes the filter of all views. */
    shown: boolean,
    illustrative,
  }),
  'mission-detail': query([text, day], {
    id: text,
    forWhom: orNull(text),
    need: orNull(text),
    validFrom: orNull(day),
    validTo: orNull(day),
    decision: orNull(text),
    body: orNull(text),
    decided: orNull(day),
    paragraph: orNull(text),
    caseNumber: orNull(text),
    url: orNull(text),
    proposal: orNull(text),
    proposer: orNull(text),
  }),
  'mission-follows': query([text], {
    what: word<'goal' | 'operation' | 'analysis'>(),
    id: text,
    title: text,
    owner: orNull(text),
    kind: orNull(word<GoalKind>()),
    status: orNull(word<Status>()),
    phase: orNull(word<Phase>()),
    due: orNull(day),
    daysLate: orNull(integer),
    alone: boolean,
    illustrative,
  }),
  'mission-money': query([text], { ...money, illustrative }),
} as const
