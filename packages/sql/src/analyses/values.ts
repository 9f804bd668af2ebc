import type { GoalKind } from '@rodtrad/core'
import { boolean, text, texts, word } from '../column.ts'
import { defineTable } from '../table.ts'

/** Each värdegrund and värdeord with the goals that refer to it, and each riktningsmål with its values. */
export const values = defineTable('value_references', {
  id: text,
  title: text,
  kind: word<GoalKind>(),
  refers: texts,
  /** Without any reference. */
  alone: boolean,
  illustrative: boolean,
})
