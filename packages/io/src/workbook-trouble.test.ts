import { describe as say, type Finding } from '@rodtrad/core'
import { describe, expect, it } from 'vitest'
import { openWorkbooks } from './open-workbooks.ts'
import { readModel } from './read-model.ts'
import { GOALS, ORGANS, partsOf, PLAN, workbookOf, zipOf } from './workbook.fixture.ts'

const sound = partsOf([PLAN, ORGANS, GOALS])
const whole = zipOf(sound)
const findingsOf = async (bytes: Uint8Array, name = 'plan.xlsx'): Promise<readonly Finding[]> =>
  readModel(await openWorkbooks([{ name, bytes }])).findings
const utf16 = (text: string): readonly number[] =>
  Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat()
const ole = (entry: string): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array.from({ length: 512 }, () => 7), ...utf16(entry)])
/** Some bytes, one of them changed. */
const changed = (bytes: Uint8Array, at: number, to: number): Uint8Array => bytes.with(at, to)
const grown = (size: number, times = 1): Uint8Array =>
  zipOf({ ...sound, 'xl/media/a.bin': new Uint8Array(size * times) }, {})
/** The relationships of a part, one of them to something outside. */
const relationships = (type: string, target: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
   <Relationship Id="x" TargetMode='External' Target="${target}"
     Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}"/></Relationships>`

describe('a workbook that may not be opened', () => {
  it('is sound to begin with', async () => {
    expect(await findingsOf(whole)).toEqual([])
  })

  it.each([
    ['holds Visual Basic', 'workbookMacros', zipOf({ ...sound, 'xl/vbaProject.bin': 'Attribute VB_Name' })],
    ['holds old macro sheets', 'workbookMacros', zipOf({ ...sound, 'xl/macrosheets/sheet1.xml': '<x/>' })],
    [
      'takes values from another workbook',
      'workbookLinks',
      zipOf({ ...sound, 'xl/externalLinks/externalLink1.xml': '<externalLink/>' }),
    ],
    [
      'has a picture that is fetched',
      'workbookLinks',
      zipOf({
        ...sound,
        'xl/drawings/_rels/drawing1.xml.rels': relationships('image', 'http://example.org/a.png'),
      }),
    ],
    [
      'has a sheet that stands elsewhere',
      'workbookLinks',
      zipOf({
        ...sound,
        'xl/_rels/other.xml.rels': relationships('worksheet', 'file:///etc/passwd'),
      }),
    ],
    ['is of the old format', 'workbookOld', ole('Workbook')],
    ['has a password', 'workbookLocked', ole('EncryptedPackage')],
    ['is of the binary format', 'workbookOther', zipOf({ ...sound, 'xl/workbook.bin': 'x' })],
    ['is OpenDocument’s', 'workbookOther', zipOf({ mimetype: 'x', 'content.xml': '<x/>' })],
    ['is a web page', 'notWorkbook', new TextEncoder().encode('<html><table>')],
    ['is some other archive', 'notWorkbook', zipOf({ 'a.txt': 'x' })],
    [
      'is a document',
      'workbookBroken',
      zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<x/>' }),
    ],
    ['is cut off', 'workbookBroken', whole.subarray(0, whole.length - 300)],
    ['is no more than its beginning', 'workbookBroken', whole.subarray(0, 10)],
    ['has a byte changed', 'workbookBroken', changed(whole, 75, 0xff)],
    ['holds no sheet', 'empty', workbookOf({ name: 'Blad1', rows: [] })],
    ['is empty', 'empty', new Uint8Array(0)],
    ['says that its parts are larger than may be', 'workbookInflates', zipOf(sound, { size: 100_000_000 })],
    ['says that its parts are nothing', 'workbookBroken', zipOf(sound, { size: 0 })],
    ['says that its parts are smaller than they are', 'workbookBroken', zipOf(sound, { size: 9 })],
    ['says that its parts are beyond 32 bits', 'workbookBroken', zipOf(sound, { size: 0xffff_ffff })],
    ['grows a thousand times', 'workbookBomb', grown(1_000_000, 30)],
    ['has more parts than any workbook', 'workbookBomb', zipOf(sound, { empties: 10_001 })],
  ])('since it %s (%s)', async (_, reason, bytes) => {
    const [first, ...others] = await findingsOf(bytes)
    expect(others).toEqual([])
    expect(first).toMatchObject({ code: 'RT001', severity: 'error', words: { case: reason } })
    for (const language of ['sv', 'en'] as const)
      expect(say(first!, language).message + say(first!, language).advice).not.toMatch(/\{\w+\}/)
  })

  it('by its name alone', async () => {
    expect(await findingsOf(whole, 'plan.xlsm')).toMatchObject([{ words: { case: 'workbookMacros' } }])
  })

  it('of 200 MB, with the limit named, unread', async () => {
    const [first] = await findingsOf(new Uint8Array(200_000_000))
    expect(say(first!, 'sv').message).toBe(
      'plan.xlsx är på 200 MB, mer än de 100 MB som en arbetsbok får ha.',
    )
  })

  it('since one long text stands in very many cells', async () => {
    const strings = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>${'a;'.repeat(500_000)}</t></si></sst>`
    const cell = { xml: '<v>0</v>', attributes: 't="s"' }
    const parts = partsOf([{ name: 'mål', rows: [['id'], ...Array.from({ length: 300 }, () => [cell])] }])
    const rels = String(parts['xl/_rels/workbook.xml.rels']).replace(
      '</Relationships>',
      '<Relationship Id="z" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="strings.xml"/></Relationships>',
    )
    const bytes = zipOf({ ...parts, 'xl/_rels/workbook.xml.rels': rels, 'xl/strings.xml': strings })
    expect(await findingsOf(bytes)).toMatchObject([
      { words: { case: 'workbookInflates', size: '300', most: '250' } },
    ])
  })

  it('since a cell stands in the farthest corner', async () => {
    const far = { ...GOALS, rows: [['id', 'typ', 'titel']] }
    const parts = partsOf([PLAN, far])
    const sheet = String(parts['xl/worksheets/1.xml']).replace(
      '</sheetData>',
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
    )
    expect(await findingsOf(zipOf({ ...parts, 'xl/worksheets/1.xml': sheet }))).toMatchObject([
      { words: { case: 'workbookBroken' } },
    ])
  })
})

describe('a workbook that is no danger', () => {
  it('may have links for a reader to follow', async () => {
    const rels = relationships('hyperlink', 'http://example.org/')
    const bytes = zipOf({ ...sound, 'xl/worksheets/_rels/1.xml.rels': rels })
    expect(await findingsOf(bytes)).toEqual([])
  })

  it('may declare entities: they stand for nothing', async () => {
    const doctype =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>'
    const sheet = String(sound['xl/worksheets/2.xml']).replace('Trygg uppväxt', '&b;&f;')
    const bytes = zipOf({ ...sound, 'xl/worksheets/2.xml': `<?xml version="1.0"?>${doctype}${sheet}` })
    const { model } = readModel(await openWorkbooks([{ name: 'plan.xlsx', bytes }]))
    expect(model?.goals[0]?.title).toBe('&b;&f;')
  })

  it('may have a million blank rows', async () => {
    const rows = Array.from({ length: 1_000_000 }, (_, nth) => `<row r="${nth + 3}" ht="15"/>`).join('')
    const sheet = String(sound['xl/worksheets/2.xml']).replace('</sheetData>', `${rows}</sheetData>`)
    const bytes = zipOf({ ...sound, 'xl/worksheets/2.xml': sheet })
    expect(readModel(await openWorkbooks([{ name: 'plan.xlsx', bytes }])).model?.goals).toHaveLength(1)
  })

  it('never makes the reader throw, whichever byte is changed', async () => {
    for (let at = 0; at < whole.length; at += 7) {
      const { model, findings } = readModel(
        await openWorkbooks([{ name: 'plan.xlsx', bytes: changed(whole, at, whole[at]! ^ 0xff) }]),
      )
      expect(model !== undefined || findings.length > 0).toBe(true)
    }
  })
})
