import type { SuggestRow } from '@rodtrad/analysis'
import { boolean, integer, number, text, texts, word } from '../column.ts'
import { defineTable } from '../table.ts'

/** What organs may link to riktningsmål, by its words: at most three for each cell. Nothing of it is linked. */
export const suggest = defineTable('suggest', {
  goal: text,
  goalTitle: text,
  organisation: text,
  why: word<SuggestRow['why']>(),
  /** From 1, for the organ and riktningsmål. */
  rank: integer,
  candidate: text,
  candidateTitle: text,
  candidateKind: word<SuggestRow['candidateKind']>(),
  /** 0–1. */
  score: number,
  words: texts,
  through: texts,
  illustrative: boolean,
})
