import { describe, expect, it } from 'vitest'
import { compoundsOf } from './compounds.ts'
import { stemOf } from './stem.ts'

/** The parts of the last of some words. */
const partsOfLast = (...words: readonly string[]): readonly string[] | undefined => compoundsOf(words).at(-1)

const stems = (...words: readonly string[]): readonly string[] => words.map(stemOf)

describe('a compound', () => {
  it('is split in two words of the source', () => {
    expect(partsOfLast('skola', 'resultat', 'skolresultat')).toEqual(stems('skola', 'resultat'))
    expect(partsOfLast('hem', 'tjänster', 'hemtjänsten')).toEqual(stems('hem', 'tjänst'))
  })

  it.each([
    ['trygghet', 'arbete', 'trygghetsarbete'],
    ['möten', 'platser', 'mötesplats'],
    ['hälsa', 'vården', 'hälsovård'],
    ['gata', 'kontor', 'gatukontoret'],
  ])('of %s and %s may be bound by a letter', (first, last, compound) => {
    expect(partsOfLast(first, last, compound)).toEqual(stems(first, last))
  })

  it('is split where its parts are most alike in length', () => {
    expect(partsOfLast('fri', 'fritid', 'tidsplan', 'plan', 'fritidsplan')).toEqual(['fritid', 'plan'])
  })

  it('has its first part alone where the last is no word of the source', () => {
    expect(partsOfLast('energi', 'energiförbrukning')).toEqual(['energi'])
  })

  it('has a first part that is no word, where many words begin with it', () => {
    expect(partsOfLast('klimatkrav', 'klimatavtryck', 'klimatpåverkan')).toEqual(stems('klimat'))
    expect(partsOfLast('klimatkrav', 'klimatpåverkan')).toEqual([])
  })

  it('has no small word as its part', () => {
    expect(partsOfLast('frågar', 'till', 'tillfrågar')).toEqual([])
    expect(partsOfLast('arbetare', 'med', 'medarbetare')).toEqual([])
  })

  it('is not seen in a short word, nor in a run of letters', () => {
    expect(partsOfLast('lek', 'aren', 'lekar')).toEqual([])
    expect(partsOfLast('skola', 'skola'.repeat(2000))).toEqual([])
  })
})
