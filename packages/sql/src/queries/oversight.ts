import type { DialogueRow, ProposalState } from '@rodtrad/analysis'
import type { Proposal, Severity } from '@rodtrad/core'
import { boolean, count, day, integer, orNull, text, texts, word } from '../column.ts'
import { query } from '../query.ts'

/** What the kommunstyrelse should ask, and whom. */
export const oversight = {
  'oversight-questions': query([], {
    key: text,
    organisation: orNull(text),
    organisationName: orNull(text),
    board: boolean,
    manager: orNull(text),
    code: text,
    severity: word<Severity>(),
    question: text,
    ground: text,
    findings: count,
    since: orNull(day),
    days: orNull(integer),
    illustrative: boolean,
    rank: count,
  }),
  'oversight-question': query([text], { code: text, messages: texts, advice: texts, ids: texts }),
  'oversight-dialogues': query([], {
    year: integer,
    organisation: orNull(text),
    organisationName: text,
    kind: word<DialogueRow['kind']>(),
    state: word<DialogueRow['state']>(),
    date: orNull(day),
    due: orNull(day),
    daysLate: orNull(integer),
    result: orNull(text),
    reported: orNull(day),
    daysUnreported: orNull(integer),
    illustrative: boolean,
  }),
  'oversight-proposals': query([], {
    proposal: text,
    title: text,
    organisation: orNull(text),
    organisationName: orNull(text),
    to: orNull(text),
    proposed: orNull(day),
    state: orNull(word<ProposalState>()),
    outcome: orNull(word<NonNullable<Proposal['outcome']>>()),
    decided: orNull(day),
    days: orNull(integer),
    overdue: boolean,
    ledTo: texts,
    illustrative: boolean,
  }),
  'oversight-late': query([], {
    organisation: orNull(text),
    organisationName: orNull(text),
    code: text,
    message: text,
    id: orNull(text),
    since: orNull(day),
    days: orNull(integer),
    illustrative: boolean,
  }),
  'oversight-earlier': query([], {
    organisation: text,
    organisationName: text,
    dialogue: text,
    date: day,
    result: orNull(text),
    reported: orNull(day),
    illustrative: boolean,
  }),
  'things-named': query([texts], {
    id: text,
    title: orNull(text),
    table: word<
      | 'goals'
      | 'organisations'
      | 'indicators'
      | 'missions'
      | 'factors'
      | 'proposals'
      | 'dialogues'
      | 'analyses'
    >(),
    kind: orNull(text),
  }),
} as const
