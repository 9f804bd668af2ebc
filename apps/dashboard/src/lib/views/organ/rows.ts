/** The rows of the queries that an organ's sheet is made of. */
import type { QueryRow } from '@rodtrad/sql'

export type OrganRow = QueryRow<'organ-list'>
export type MissionRow = QueryRow<'organ-missions'>
export type GoalRow = QueryRow<'organ-goals'>
export type MoneyRow = QueryRow<'organ-budget'>
export type CellRow = QueryRow<'organ-coverage'>
export type IndicatorRow = QueryRow<'organ-indicators'>
export type DescriptionRow = QueryRow<'organ-description'>
export type DialogueRow = QueryRow<'organ-dialogues'>
export type ProposalRow = QueryRow<'organ-proposals'>
export type PrincipleRow = QueryRow<'organ-principles'>
export type OperationRow = QueryRow<'organ-operations'>
export type QuestionRow = QueryRow<'organ-questions'>
