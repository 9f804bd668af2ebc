import type { TrendRow } from '@rodtrad/analysis'
import { boolean, text, texts, word } from '../column.ts'
import { defineTable } from '../table.ts'

/** The trends of the omvärldsanalys, and the omvärldsfaktorer and goals that are based on each. */
export const trends = defineTable('factor_trends', {
  trend: text,
  trendTitle: text,
  kind: word<TrendRow['kind']>(),
  factors: texts,
  goals: texts,
  /** Feeds no omvärldsfaktor. */
  idle: boolean,
  illustrative: boolean,
})
