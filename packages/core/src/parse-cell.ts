import { codeOf, RATINGS } from './codes.ts'
import { parseDay } from './day.ts'
import type { Cell } from './field.ts'
import type { FindingCode } from './catalogue.ts'
import { shown } from './finding.ts'
import { itemsOf } from './list-text.ts'
import { normalOf } from './normal.ts'
import { parseNumber } from './parse-number.ts'
import { parsePeriod } from './period.ts'

/** What the reading of a cell needs to know of its source. */
export interface CellContext {
  /** The words of the plan's declared scale as it writes them, by the normalised word. */
  readonly ratingWords: ReadonlyMap<string, string>
  readonly listSeparator: string
}

/** A value, or the code of the fault with what would have been read. */
export type CellResult =
  | { readonly value: unknown }
  | { readonly fault: Extract<FindingCode, 'RT005' | 'RT007'>; readonly expected: string }

const fault = (expected: string): CellResult => ({ fault: 'RT005', expected })
const given = (value: unknown, expected: string): CellResult =>
  value === undefined ? fault(expected) : { value }

const YES = new Set(['ja', 'yes', 'true', 'sant', '1', 'x'])
const NO = new Set(['nej', 'no', 'false', 'falskt', '0'])

const booleanOf = (text: string): boolean | undefined => {
  const normal = normalOf(text)
  return YES.has(normal) ? true : NO.has(normal) ? false : undefined
}

const yearOfText = (text: string): number | undefined => {
  const match = /^([1-9]\d{3})(?:[-/–](?:\d{2}|\d{4}))?$/.exec(text.trim())
  return match ? Number(match[1]) : undefined
}

const SPAN = /^(\S+)\s*\/\s*(\S+)$/
/** Whether a text is a time from one day to a later one: `2023-01-01/2026-12-31`. */
export const isSpan = (text: string): boolean => {
  const [, first, last] = SPAN.exec(text) ?? []
  const from = first === undefined ? undefined : parseDay(first, 'from')
  const to = last === undefined ? undefined : parseDay(last, 'to')
  return from !== undefined && to !== undefined && from <= to
}

const withinBounds = (cell: Extract<Cell, { holds: 'number' }>, value: number): CellResult => {
  if (cell.above !== undefined && !(value > cell.above))
    return { fault: 'RT007', expected: `> ${cell.above}` }
  if (cell.least !== undefined && value < cell.least) return { fault: 'RT007', expected: `≥ ${cell.least}` }
  if (cell.most !== undefined && value > cell.most) return { fault: 'RT007', expected: `≤ ${cell.most}` }
  return { value: Object.is(value, -0) ? 0 : value }
}

const listItemsOf = (raw: unknown, separator: string): readonly string[] | undefined => {
  if (!Array.isArray(raw)) {
    const text = textOf(raw)
    return text === undefined ? undefined : itemsOf(text, separator)
  }
  const items = raw.map((item: unknown) => (item === null ? '' : textOf(item)?.trim()))
  return items.some((item) => item === undefined)
    ? undefined
    : (items as string[]).filter((item) => item !== '')
}

const textOf = (raw: unknown): string | undefined =>
  typeof raw === 'string'
    ? raw
    : typeof raw === 'number' || typeof raw === 'boolean'
      ? String(raw)
      : undefined

const listOf = (
  raw: unknown,
  context: CellContext,
  read: (item: string) => string | undefined,
  expected: string,
): CellResult => {
  const items = listItemsOf(raw, context.listSeparator)?.map(read)
  return items === undefined || items.some((item) => item === undefined) ? fault(expected) : { value: items }
}

/**
 * Reads one cell that is not empty: text from CSV, or a JSON value. Returns its value, or the fault as a value.
 *
 * @example parseCell({ holds: 'day', end: 'to' }, '2025-02', context) // { value: '2025-02-28' }
 */
export const parseCell = (cell: Cell, raw: unknown, context: CellContext): CellResult => {
  switch (cell.holds) {
    case 'references':
    case 'texts':
      return listOf(raw, context, (item) => item, 'list')
    case 'codes':
      return listOf(raw, context, (item) => codeOf(cell.codes, item), Object.values(cell.codes).join(', '))
    case 'pairs':
      return listOf(raw, context, (item) => (/^[^=]+=.+$/.test(item) ? item : undefined), 'a=b')
    case 'spans':
      return listOf(raw, context, (item) => (isSpan(item) ? item : undefined), 'YYYY-MM-DD/YYYY-MM-DD')
    case 'number':
      return numberCell(cell, raw)
    case 'boolean':
      return typeof raw === 'boolean' ? { value: raw } : textCell(raw, booleanOf, 'ja, nej')
    case 'id':
    case 'reference':
      return textCell(raw, (text) => (text.trim() === '' ? undefined : text.trim()), 'id')
    case 'text':
      return textCell(raw, (text) => text, 'text')
    case 'code':
      return textCell(raw, (text) => codeOf(cell.codes, text), Object.values(cell.codes).join(', '))
    case 'rating':
      return ratingCell(raw, context)
    case 'day':
      return textCell(raw, (text) => parseDay(text, cell.end), 'YYYY-MM-DD')
    case 'period':
      return textCell(raw, parsePeriod, '2025, 2025-T1, 2025-Q1, 2025-01')
    case 'year':
      return textCell(raw, yearOfText, 'YYYY')
  }
}

const textCell = (raw: unknown, read: (text: string) => unknown, expected: string): CellResult => {
  const text = textOf(raw)
  return text === undefined ? fault(expected) : given(read(text), expected)
}

const numberCell = (cell: Extract<Cell, { holds: 'number' }>, raw: unknown): CellResult => {
  const value = typeof raw === 'number' ? raw : typeof raw === 'string' ? parseNumber(raw) : undefined
  return value === undefined || !Number.isFinite(value) ? fault('1234,5') : withinBounds(cell, value)
}

/** A word of the scale stays as the plan writes it; a code or its Swedish word becomes the code. */
const ratingOf = (text: string, context: CellContext): string | undefined =>
  context.ratingWords.has(normalOf(text)) ? text.trim() : codeOf(RATINGS, text)

/** How many words of a plan's scale are told where a rating can't be read. */
const MOST_WORDS = 12

/** A rating; one that can't be read might have been a word of the plan's own scale, where it has one. */
const ratingCell = (raw: unknown, context: CellContext): CellResult => {
  const text = textOf(raw)
  const value = text === undefined ? undefined : ratingOf(text, context)
  if (value !== undefined) return { value }
  const own = [...context.ratingWords.values()].slice(0, MOST_WORDS).map(shown)
  return fault((own.length > 0 ? own : Object.values(RATINGS)).join(', '))
}
