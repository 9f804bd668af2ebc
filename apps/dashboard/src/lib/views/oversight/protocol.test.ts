import { plainOf } from '@rodtrad/io/document'
import { expect, test } from 'vitest'
import { words } from '../../i18n/both-languages.ts'
import { question } from './oversight.fixture.ts'
import { protocolBlocks, protocolText } from './protocol.ts'

const head = { municipality: 'Provköping', asOf: '2026-11-23', period: '2025' }
const rows = [
  question('a'),
  question('b', { organisation: null, organisationName: null, board: true, illustrative: true }),
  question('c'),
  question('d'),
]

test('the text has the questions in their order, numbered, with whom, who answers and the ground', () => {
  const text = protocolText(words.sv, rows, head)
  expect(text).toContain(
    '1. Hur går det med a?\n   Barnnämnden · Skolchef · Grund: Styrmodellen: Riktningsmål\n\n2. Hur går det med b?',
  )
  expect(text).toContain('Kommunens egna frågor · Kommunstyrelsen')
  expect(text).toContain('per 2026-11-23')
  expect(text.trimEnd().split('\n').at(-1)).toMatch(/^Fråga 2 bygger på .*påhittade/)
})

test('the document has a table for each run of questions to one organ, numbered through the whole', () => {
  const blocks = protocolBlocks(words.sv, rows, head)
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
  expect(headings).toEqual(['Barnnämnden', 'Kommunens egna frågor', 'Barnnämnden'])
  const numbers = blocks.flatMap((block) =>
    block.kind === 'table' ? [block.rows.map((row) => ('section' in row ? '' : plainOf(row[0] ?? '')))] : [],
  )
  expect(numbers).toEqual([['1'], ['2'], ['3', '4']])
})
