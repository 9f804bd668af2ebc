import type { DialogueChainRow } from '@rodtrad/analysis'
import { boolean, day, integer, orNull, text, texts, word } from '../column.ts'
import { defineTable } from '../table.ts'

/** The chain nulägesbeskrivning → dialogue → proposal → decision → goal or mission; `state` tells of a proposal's answer. */
export const dialogueChain = defineTable('dialogue_chain', {
  via: word<DialogueChainRow['via']>(),
  analyses: texts,
  dialogue: orNull(text),
  proposal: orNull(text),
  proposalTitle: orNull(text),
  kind: orNull(word<NonNullable<DialogueChainRow['kind']>>()),
  organisation: orNull(text),
  to: orNull(text),
  proposed: orNull(day),
  state: orNull(word<NonNullable<DialogueChainRow['state']>>()),
  outcome: orNull(word<NonNullable<DialogueChainRow['outcome']>>()),
  decision: orNull(text),
  decided: orNull(day),
  ledTo: orNull(text),
  ledToTitle: orNull(text),
  /** From the proposal to its answer or, without one, to the as-of date. */
  days: orNull(integer),
  /** Has waited more than half a year for an answer. */
  overdue: boolean,
  illustrative: boolean,
})
