import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { openArchives } from './open-archives.ts'
import type { SourceFile } from './source-file.ts'

const text = (content: string): Uint8Array => new TextEncoder().encode(content)
const archive = (files: Readonly<Record<string, Uint8Array>>): SourceFile => ({
  name: 'plan.zip',
  bytes: zipSync(files),
})
const caseOf = async (file: SourceFile): Promise<string | undefined> => {
  const { files, findings } = await openArchives([file])
  expect(files).toEqual([])
  return findings[0]?.words['case']
}

test('the files of an archive come in its place, by their paths in it', async () => {
  const { files, findings } = await openArchives([
    archive({
      'prov/plan.csv': text('kommun\nProv\n'),
      'prov/mål.csv': text('id,typ\n'.repeat(500)),
      '__MACOSX/prov/._plan.csv': text('x'),
      'prov/bild.png': text('not looked at'),
    }),
    { name: 'organ.csv', text: 'id\n' },
  ])
  expect(findings).toEqual([])
  expect(files.map(({ name }) => name)).toEqual([
    'prov/plan.csv',
    'prov/mål.csv',
    'prov/bild.png',
    'organ.csv',
  ])
  expect(files.map((file) => ('bytes' in file ? file.bytes.length : -1))).toEqual([12, 3500, 0, -1])
})

test.each(['../mål.csv', 'prov/../../mål.csv', '/etc/mål.csv', 'C:\\mål.csv', '..\\mål.csv'])(
  'an archive with the path %s is not opened',
  async (path) => expect(await caseOf(archive({ [path]: text('id\n') }))).toBe('archivePaths'),
)

test('a bomb is seen before it goes off', async () => {
  const bomb = archive({ 'mål.csv': new Uint8Array(60_000_000) })
  expect(await caseOf(bomb)).toBe('archiveBomb')
})

test.each([
  ['cut off', (bytes: Uint8Array) => bytes.slice(0, -30)],
  ['empty', () => new Uint8Array(0)],
  ['no archive', () => text('id,typ\n')],
  ['damaged inside', (bytes: Uint8Array) => bytes.map((byte, at) => (at > 40 && at < 60 ? 0xff : byte))],
])('an archive that is %s is told, and nothing of it is read', async (_, change) => {
  const { bytes } = archive({ 'mål.csv': text('id,typ\n'.repeat(500)) }) as { readonly bytes: Uint8Array }
  expect(await caseOf({ name: 'plan.zip', bytes: change(bytes) })).toBe('archiveBroken')
})

test('without an archive nothing is done', async () => {
  const files = [{ name: 'mål.csv', text: 'id\n' }]
  expect(await openArchives(files)).toEqual({ files, findings: [] })
})
