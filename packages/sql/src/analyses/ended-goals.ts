import type { Husbandry } from '@rodtrad/analysis'
import type { GoalKind } from '@rodtrad/core'
import { boolean, day, orNull, text, texts, word } from '../column.ts'
import { defineTable } from '../table.ts'

/** The goals that held in the period and have ended by the as-of date: they are in no figure of that day. */
export const endedGoals = defineTable('ended_goals', {
  goal: text,
  goalTitle: text,
  kind: word<GoalKind>(),
  owner: texts,
  husbandry: orNull(word<Husbandry>()),
  /** Its last day. */
  ended: day,
  illustrative: boolean,
})
