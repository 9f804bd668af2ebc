import type { MandateRow } from '@rodtrad/analysis'
import type { Phase } from '@rodtrad/core'
import { boolean, day, integer, number, orNull, text, texts, word } from '../column.ts'
import { defineTable } from '../table.ts'

/** The missions: how each stands, and what it leads to. */
export const mandate = defineTable('mandate', {
  id: text,
  title: text,
  organisation: text,
  source: word<MandateRow['source']>(),
  phase: orNull(word<Phase>()),
  due: orNull(day),
  reported: orNull(day),
  result: orNull(text),
  late: boolean,
  daysLate: orNull(integer),
  unreported: boolean,
  lapsed: boolean,
  concretisedBy: texts,
  operations: texts,
  analyses: texts,
  concrete: boolean,
  /** Under way, and nothing makes it concrete. */
  abstract: boolean,
  satsning: boolean,
  /** Tkr. */
  amount: orNull(number),
  leadsNowhere: boolean,
  illustrative: boolean,
})

/** The goals of nämnder and bolag that stand on a mission alone. */
export const mandatedGoals = defineTable('mandated_goals', {
  goal: text,
  goalTitle: text,
  organisations: texts,
  missions: texts,
  illustrative: boolean,
})
