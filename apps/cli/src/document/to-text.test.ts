import { describe, expect, test } from 'vitest'
import type { Block } from '@rodtrad/io/document'
import { toMarkdown } from './to-markdown.ts'
import { toText } from './to-text.ts'
import { widthOf } from './width.ts'

const table: Block = {
  kind: 'table',
  columns: [
    { head: 'mål', flexible: true },
    { head: 'värde', align: 'right' },
  ],
  rows: [{ section: 'nämndmål' }, ['En trygg uppväxt för alla barn', '66 %'], ['Kort', '5 %']],
}

const outline: Block = {
  kind: 'outline',
  items: [
    { depth: 0, line: 'vision' },
    { depth: 1, line: 'ett', about: ['om ett'] },
    { depth: 2, line: 'under ett' },
    { depth: 1, line: 'två', about: ['om två'] },
  ],
}

const lines = (block: Block, width: number): readonly string[] =>
  toText([block], { width, colour: false }).trimEnd().split('\n')

describe('text', () => {
  test('a column that bends gives way', () => {
    expect(lines(table, 24)).toEqual([
      'mål                värde',
      '─────────────────  ─────',
      '',
      'nämndmål',
      'En trygg uppväxt    66 %',
      'för alla barn',
      'Kort                 5 %',
    ])
  })

  test('a table too wide becomes records, of what is said alone', () => {
    const wide: Block = {
      kind: 'table',
      columns: [{ head: 'första' }, { head: 'andra' }],
      rows: [
        ['1234567890', '1234567890'],
        ['1', '2'],
        ['3', ''],
        [[], '4'],
      ],
    }
    expect(lines(wide, 20)).toEqual([
      'första  1234567890',
      'andra   1234567890',
      '',
      'första  1',
      'andra   2',
      '',
      'första  3',
      '',
      'andra   4',
    ])
  })

  test('an outline has its lines drawn, also past what is said about a step', () => {
    expect(lines(outline, 40)).toEqual([
      'vision',
      '├─ ett',
      '│  │  om ett',
      '│  └─ under ett',
      '└─ två',
      '      om två',
    ])
  })
})

const written: readonly Block[] = [
  { kind: 'heading', text: 'Uppdrag', level: 3 },
  { kind: 'quote', text: '2024 stod det: en längre text' },
  { kind: 'list', items: ['ett', 'två, som går över en rad'], numbered: true },
  { kind: 'paragraph', text: ['Sagt. ', { text: '[Skriv här: *mer*]', style: 'gap' }] },
]

test('a quotation stands in, a numbered list hangs under its numbers', () => {
  expect(toText(written, { width: 24, colour: false }).trimEnd().split('\n')).toEqual([
    'Uppdrag',
    '  │ 2024 stod det: en',
    '  │ längre text',
    '',
    '  1. ett',
    '  2. två, som går över',
    '     en rad',
    '',
    'Sagt. [Skriv här: *mer*]',
  ])
})

test('Markdown: a place to write in is told apart, its signs escaped', () => {
  expect(toMarkdown(written)).toBe(
    [
      '### Uppdrag',
      '',
      '> 2024 stod det: en längre text',
      '',
      '1. ett',
      '2. två, som går över en rad',
      '',
      'Sagt. *\\[Skriv här: \\*mer\\*\\]*',
      '',
    ].join('\n'),
  )
})

test('Markdown: a table has as many cells in every row, an outline is a nested list', () => {
  expect(toMarkdown([table, outline])).toBe(
    [
      '| mål | värde |',
      '| --- | --: |',
      '| **nämndmål** |  |',
      '| En trygg uppväxt för alla barn | 66 % |',
      '| Kort | 5 % |',
      '',
      '- vision',
      '  - ett',
      '    om ett  ',
      '    - under ett',
      '  - två',
      '    om två  ',
      '',
    ].join('\n'),
  )
})

test('every line of a list keeps within the width, the ones that hang too', () => {
  const item = 'ett två tre fyra fem sex sju åtta nio tio elva tolv'
  for (let width = 12; width < 40; width++) {
    const lines = toText([{ kind: 'list', items: [item] }], { width, colour: false }).split('\n')
    expect(lines.filter((line) => widthOf(line) > width)).toEqual([])
    expect(
      lines
        .map((line) => line.trim())
        .join(' ')
        .trim(),
    ).toBe(item)
  }
})
