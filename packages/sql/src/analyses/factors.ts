import type { FactorRow } from '@rodtrad/analysis'
import type { Stance } from '@rodtrad/core'
import { boolean, orNull, text, texts, word } from '../column.ts'
import { defineTable } from '../table.ts'

/** What each organ has said of each omvärldsfaktor for the period. */
export const factors = defineTable('factor_matrix', {
  organisation: text,
  factor: text,
  factorTitle: text,
  state: word<FactorRow['state']>(),
  answered: boolean,
  /** Silence would be a gap. */
  asked: boolean,
  stance: orNull(word<Stance>()),
  risk: boolean,
  opportunity: boolean,
  handling: boolean,
  reasoning: boolean,
  /** Of risk, opportunity and handling what an answer leaves out. */
  missing: texts,
  analyses: texts,
  illustrative: boolean,
})
