import type { LevelName } from '@rodtrad/analysis'
import type { GoalKind, OrganisationKind, Stance } from '@rodtrad/core'
import { boolean, count, day, integer, number, orNull, text, texts, word } from '../column.ts'
import { query } from '../query.ts'

/** Who has taken up what. */
export const coverage = {
  'coverage-goals': query([], {
    goal: text,
    title: text,
    number: orNull(text),
    area: orNull(text),
    uncovered: boolean,
    deep: boolean,
    single: boolean,
    reach: orNull(number),
    unanswered: texts,
    organisations: count,
    carriers: count,
    followUp: orNull(word<'measurable' | 'directional'>()),
    illustrative: boolean,
  }),
  'coverage-matrix': query([], {
    goal: text,
    goalTitle: text,
    organisation: text,
    organisationName: text,
    level: integer,
    name: word<LevelName>(),
    answered: boolean,
    stance: orNull(word<Stance>()),
    single: boolean,
    via: texts,
  }),
  'coverage-exempt': query([day], {
    organisation: text,
    name: text,
    kind: word<OrganisationKind>(),
    reason: orNull(text),
    decision: orNull(text),
    decided: orNull(day),
    paragraph: orNull(text),
    illustrative: boolean,
  }),
  'coverage-loose': query([day], {
    goal: text,
    title: text,
    kind: word<GoalKind>(),
    number: orNull(text),
    owners: texts,
    mandated: boolean,
    missions: texts,
    illustrative: boolean,
  }),
  'coverage-suspect': query([day], {
    from: text,
    fromTitle: text,
    fromNumber: orNull(text),
    to: text,
    toTitle: text,
    changed: day,
    confirmed: day,
    illustrative: boolean,
  }),
} as const
