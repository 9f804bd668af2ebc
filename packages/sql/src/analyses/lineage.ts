import type { Fate, LineageRow } from '@rodtrad/analysis'
import type { GoalKind } from '@rodtrad/core'
import { boolean, day, integer, number, orNull, text, word } from '../column.ts'
import { defineTable } from '../table.ts'

/** What has become of goals, indicators, missions and factors over the mandate periods. */
export const lineage = defineTable('lineage', {
  table: word<LineageRow['table']>(),
  kind: orNull(word<GoalKind>()),
  fate: word<Fate>(),
  /** Null for what is new. */
  old: orNull(text),
  oldTitle: orNull(text),
  oldTo: orNull(day),
  /** `2023-01-01/2026-12-31`. */
  oldMandate: orNull(text),
  /** Null for what was dropped; `old` itself for what goes on into a later mandate period. */
  new: orNull(text),
  newTitle: orNull(text),
  newFrom: orNull(day),
  newMandate: orNull(text),
  /** The last known figures up to the period: of goals 0–1, of indicators in their unit. */
  oldValue: orNull(number),
  oldYear: orNull(integer),
  newValue: orNull(number),
  newYear: orNull(integer),
  illustrative: boolean,
})

/** The figures of every chain of goals by year, from one goal to the one that replaced it. */
export const lineageSeries = defineTable('lineage_series', {
  /** The goal of the chain that began first. */
  chain: text,
  goal: text,
  year: integer,
  value: orNull(number),
  low: number,
  high: number,
  evidence: number,
})

/** The outcomes of every chain of indicators by year, in their own units; they enter no figure. */
export const lineageOutcomes = defineTable('lineage_outcomes', {
  chain: text,
  indicator: text,
  year: integer,
  value: number,
})
