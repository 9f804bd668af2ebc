import { expect, test } from 'vitest'
import { labelsOf, relabelled } from './labels.ts'

const words: Readonly<Record<string, string>> = { riktningsmal: 'riktningsmål', namndmal: 'nämndmål' }
const said = (text: string, ...labels: readonly string[]): string =>
  relabelled(text, labelsOf({ labels }), words)

test('a plan without labels says what the product says', () => {
  expect(said('Alla nio riktningsmål')).toBe('Alla nio riktningsmål')
})

test('the name of a kind becomes the name that the kommun has given', () => {
  expect(said('riktningsmål', 'riktningsmal=Inriktning')).toBe('inriktning')
  expect(said('Riktningsmål', 'riktningsmal=inriktning')).toBe('Inriktning')
})

test('a name that is inflected as the product’s stands inside sentences, too', () => {
  expect(said('Riktningsmålet är ett av nio riktningsmål.', 'riktningsmal=Fokusmål')).toBe(
    'Fokusmålet är ett av nio fokusmål.',
  )
})

test('another name would break the sentence, so the sentence stays', () => {
  expect(said('Riktningsmålet når ut.', 'riktningsmal=Strategiskt mål')).toBe('Riktningsmålet når ut.')
})

test('a name may hold an equals sign, spaces and capitals of its own', () => {
  expect(said('nämndmål', 'namndmal = A=B')).toBe('A=B')
  expect(said('Ett nämndmål', 'namndmal=FN-mål')).toBe('Ett nämndmål')
})

test('an empty name, and one for a kind that is none, change nothing', () => {
  expect(said('riktningsmål', 'riktningsmal= ', 'toString=X')).toBe('riktningsmål')
})
