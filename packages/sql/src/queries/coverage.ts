import type { LevelName } from '@rodtrad/analysis'
import type { Stance } from '@rodtrad/core'
import { boolean, count, integer, number, orNull, text, texts, word } from '../column.ts'
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
} as const
