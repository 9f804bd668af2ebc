import type { ResilienceRow } from '@rodtrad/analysis'
import { boolean, orNull, text, texts, word } from '../column.ts'
import { defineTable } from '../table.ts'

/** What each riktningsmål rests on, would fall with, and could be covered by. */
export const resilience = defineTable('resilience', {
  what: word<ResilienceRow['what']>(),
  goal: text,
  goalTitle: text,
  subject: orNull(text),
  subjectTitle: orNull(text),
  subjectKind: orNull(word<NonNullable<ResilienceRow['subjectKind']>>()),
  /** What the riktningsmål loses if the subject is dropped: `covered` says that a gap opens. */
  lost: orNull(word<NonNullable<ResilienceRow['lost']>>()),
  /** The organs that are linked to the riktningsmål, or more. */
  carriers: texts,
  /** The riktningsmål whose gaps the link closes. */
  closes: texts,
  illustrative: boolean,
})
