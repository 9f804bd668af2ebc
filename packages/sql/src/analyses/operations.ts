import { boolean, text, texts } from '../column.ts'
import { defineTable } from '../table.ts'

/** The verksamheter and what each carries. */
export const operations = defineTable('operations', {
  id: text,
  title: text,
  partOf: texts,
  goals: texts,
  activities: texts,
  /** The goals that it contributes to without a goal of its own. */
  serves: texts,
  missions: texts,
  carriesNothing: boolean,
  illustrative: boolean,
})
