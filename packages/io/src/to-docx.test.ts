import type { Day } from '@rodtrad/core'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Block } from './document.ts'
import { widthsOf } from './docx-table.ts'
import { type Imprint, toDocx } from './to-docx.ts'

const imprint: Imprint = { title: 'Täckning', language: 'sv', asOf: '2025-12-31' as Day }

/** The parts of a document by their names. */
const partsOf = async (
  blocks: readonly Block[],
  more: Partial<Imprint> = {},
): Promise<Readonly<Record<string, string>>> => {
  const bytes = await toDocx(blocks, { ...imprint, ...more })
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]))
}

const documentOf = async (blocks: readonly Block[]): Promise<string> =>
  (await partsOf(blocks))['word/document.xml'] ?? ''

const table: Block = {
  kind: 'table',
  columns: [{ head: 'mål' }, { head: 'värde', align: 'right' }],
  rows: [['Trygg uppväxt', '66 %'], { section: 'nämndmål' }, ['Kort', '5 %']],
}

test('headings are Word’s own styles, level by level', async () => {
  const document = await documentOf([
    { kind: 'title', text: 'Ett' },
    { kind: 'heading', text: 'Två' },
    { kind: 'heading', text: 'Tre', level: 3 },
  ])
  expect(document.match(/w:pStyle w:val="Heading\d"/g)).toEqual(
    [1, 2, 3].map((level) => `w:pStyle w:val="Heading${level}"`),
  )
})

test('a table marks its head, repeats it, and is named by the heading before it', async () => {
  const document = await documentOf([{ kind: 'heading', text: 'Mål & mått' }, table])
  expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1)
  expect(document).toContain('<w:tblCaption w:val="Mål &amp; mått"/>')
  expect(document).toContain('<w:gridSpan w:val="2"/>')
  expect(await documentOf([{ ...table, caption: 'Egen' }])).toContain('<w:tblCaption w:val="Egen"/>')
})

test('numbered lists begin anew, each at one', async () => {
  const list: Block = { kind: 'list', items: ['a', 'b'], numbered: true }
  const document = await documentOf([list, list])
  const numbers = Array.from(document.matchAll(/<w:numId w:val="(\d+)"\/>/g), ([, id]) => id)
  expect(numbers[0]).toBe(numbers[1])
  expect(new Set(numbers).size).toBe(2)
})

test('the language, the title and the day are set, and nobody is named', async () => {
  const parts = await partsOf([{ kind: 'title', text: 'Täckning' }], { language: 'en' })
  expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-GB"/>')
  const core = parts['docProps/core.xml'] ?? ''
  expect(core).toContain('<dc:title>Täckning</dc:title>')
  expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2025-12-31T00:00:00Z')
  expect(core.match(/<(?:dc:creator|cp:lastModifiedBy)>[^<]*/g)).toEqual([
    '<dc:creator>Röda tråden',
    '<cp:lastModifiedBy>Röda tråden',
  ])
})

test('the same answer is the same bytes', async () => {
  const [one, other] = [await toDocx([table], imprint), await toDocx([table], imprint)]
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
})

test('a page lies down for a wide table', async () => {
  const columns = Array.from({ length: 9 }, (_, at) => ({ head: `organ ${at}` }))
  expect(await documentOf([{ kind: 'table', columns, rows: [] }])).toContain('w:orient="landscape"')
  expect(await documentOf([table])).toContain('w:orient="portrait"')
})

test('a hostile text is text: no tag, no control character, nothing that XML forbids', async () => {
  const hostile = `<script>&"'\u0000\u001b[2J\u202e\ufffe\ud800 ${'x'.repeat(10_000)}`
  const parts = await partsOf(
    [
      { kind: 'title', text: hostile },
      { ...table, rows: [[hostile, hostile]], caption: hostile },
    ],
    { title: hostile },
  )
  for (const part of Object.values(parts)) {
    // eslint-disable-next-line no-control-regex
    expect(part).not.toMatch(/<script|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202e\ufffe\uffff]/)
  }
  expect((parts['docProps/core.xml'] ?? '').length).toBeLessThan(1500)
})

test('columns share the room by what stands in them, each with room for its longest word', () => {
  const columns = [{ head: 'nr' }, { head: 'fråga' }]
  const widths = widthsOf(
    columns,
    [['1', 'Hur ser vägen dit ut, och vad behöver ni för att komma dit?']],
    9000,
  )
  expect(widths[0]).toBeLessThan(1000)
  expect(widths[0]! + widths[1]!).toBeGreaterThan(8900)
  expect(widthsOf(columns, [['1', 'x'.repeat(500)]], 300).every((width) => width > 0)).toBe(true)
})
