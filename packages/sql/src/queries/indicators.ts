import type { Polarity } from '@rodtrad/core'
import { boolean, integer, number, orNull, text, word } from '../column.ts'
import { query } from '../query.ts'

/** What the figures say. */
export const indicators = {
  'indicator-series': query([text], {
    period: text,
    year: integer,
    month: integer,
    value: orNull(number),
    organisation: orNull(text),
    own: boolean,
    municipality: orNull(text),
    gender: word<'T' | 'K' | 'M'>(),
    status: word<'ok' | 'preliminary' | 'forecast' | 'missing' | 'suppressed'>(),
    illustrative: boolean,
  }),
  'own-outcomes': query([], {
    indicator: text,
    title: text,
    unit: orNull(text),
    polarity: word<Polarity>(),
    organisation: orNull(text),
    period: orNull(text),
    value: orNull(number),
    status: orNull(text),
  }),
} as const
