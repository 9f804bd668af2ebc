import type { ExpiryRow } from '@rodtrad/analysis'
import { boolean, day, integer, orNull, text, texts, word } from '../column.ts'
import { defineTable } from '../table.ts'

/**
 * What runs out by the end of the mandate period (else of the year) of the as-of date, and the goals that already have
 * and that nothing has replaced. Always of that default day: another is asked about by `rodtrad expiry --at`.
 */
export const expiry = defineTable('expiry', {
  what: word<ExpiryRow['what']>(),
  table: word<ExpiryRow['table']>(),
  /** Of a link, the lower end; `to` is the upper one. */
  id: text,
  to: orNull(text),
  kind: orNull(text),
  title: text,
  owner: texts,
  validTo: day,
  successor: texts,
  successorStatus: orNull(word<'adopted' | 'draft'>()),
  /** Null for organs and links, which have no successors. */
  notReplaced: orNull(boolean),
  belowCount: orNull(integer),
  /** The goals that still take part the day after, but stand on nothing. */
  hanging: texts,
  hangingCount: orNull(integer),
  illustrative: boolean,
})

/** Every riktningsmål × organ on the as-of date and the day after what `expiry` asks about; null where there is no cell. */
export const expiryCoverage = defineTable('expiry_coverage', {
  goal: text,
  title: text,
  organisation: text,
  before: orNull(integer),
  after: orNull(integer),
  afterWithDrafts: orNull(integer),
})
