import { check } from '@rodtrad/analysis'
import { classOf, componentsOf, describe, type Finding } from '@rodtrad/core'
import type { Asking } from './command.ts'
import { safeLine } from './document/escape.ts'
import type { Language } from './language.ts'
import { type Messages, sayCount } from './messages.ts'

/** The most findings that are shown to people; JSON has them all. */
export const MOST_SHOWN = 1000

/** Where a finding stands, for people: `utfall.csv rad 17, kolumn period`. */
export const placeText = ({ place }: Finding, { places }: Messages): string => {
  const { file, table, row, column, id } = place
  const parts = [
    file ?? (table === '' ? '' : table),
    row === undefined ? '' : `${places.row} ${row}`,
    column === undefined ? '' : `${places.column} ${column}`,
    row === undefined && id !== undefined ? id : '',
  ]
  return parts.filter((part) => part !== '').join(', ')
}

/**
 * Findings as lines for stderr: code, place, what is wrong and what to do; the first thousand, and how many more.
 */
export const findingLines = (
  findings: readonly Finding[],
  language: Language,
  messages: Messages,
): readonly string[] => {
  const graver = (finding: Finding): number => (classOf(finding) === 'content' ? 1 : 0)
  const faults = findings.filter((finding) => graver(finding) === 0)
  const lines = faults.slice(0, MOST_SHOWN).map((finding) => {
    const { message, advice } = describe(finding, language)
    const place = placeText(finding, messages)
    return safeLine(`${finding.code} ${place === '' ? '' : `${place}: `}${message} ${advice}`)
  })
  const more = faults.length - lines.length
  return [
    ...lines,
    ...(more > 0 ? [sayCount(messages.findings.more, more)] : []),
    sayCount(messages.findings.faults, faults.length),
  ]
}

/** The faults of structure of a source: rows that are left out, and loops. */
export const structureFindings = ({ findings, question }: Asking): readonly Finding[] => {
  const isStructure = (finding: Finding): boolean => classOf(finding) === 'structure'
  const { columns, components } = question.graph
  const loops = components.onLoop.includes(1) || componentsOf(columns.organisations.partOf).onLoop.includes(1)
  return loops ? check(question, findings).filter(isStructure) : findings.filter(isStructure)
}
