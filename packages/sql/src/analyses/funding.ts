import type { GoalKind } from '@rodtrad/core'
import { boolean, text, texts, word } from '../column.ts'
import { defineTable } from '../table.ts'

/** Which goals of kommunfullmäktige a budget row reaches, and through which goals and missions. */
export const funding = defineTable('funding', {
  goal: text,
  goalTitle: text,
  kind: word<GoalKind>(),
  funded: boolean,
  via: texts,
  illustrative: boolean,
})
