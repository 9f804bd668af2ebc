import { describe, expect, test } from 'vitest'
import { words } from '../../i18n/both-languages.ts'
import { gapText, paceText, peersText } from './compared.ts'
import { gapOf, paceOf, peersOf } from './samples.ts'

const w = words.sv
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

describe('women and men', () => {
  test('the difference of shares is told in percentage points', () => {
    expect(plain(gapText(w, gapOf({ better: 'M', change: 'widening' }), '%'))).toBe(
      '45 % för kvinnor och 50 % för män (2025). Skillnaden, 5 procentenheter, har vuxit sedan året före. Det är bättre för män.',
    )
    expect(plain(gapText(w, gapOf({}), 'dagar'))).toContain('Skillnaden är 5 dagar.')
  })

  test('what is not shown is said, without a figure', () => {
    const text = gapText(w, gapOf({ men: null, gap: null, missing: 'M' }), '%')
    expect(text).toBe('Utfall för män finns inte att visa för 2025.')
  })
})

describe('other kommuner', () => {
  test('the place is from the best only where a direction is decided', () => {
    expect(plain(peersText(w, peersOf({}), '%'))).toBe(
      'Plats 4 av 13 från det bästa, 2025. Medianen är 27 %. Hälften ligger mellan 23 % och 41 %, alla mellan 7 % och 56 %.',
    )
    expect(peersText(w, peersOf({ rank: null }), '%')).toMatch(/^Plats 10 av 13 från det lägsta/)
    expect(peersText(w, peersOf({ rank: null, position: null, own: null }), '%')).toMatch(
      /^Eget utfall saknas/,
    )
  })
})

describe('the pace', () => {
  test('says where the outcome is against the line, and what it takes', () => {
    expect(plain(paceText(w, paceOf({}), '%'))).toBe(
      'Efter den räta linjen från 70 % (2022) till 90 % (2026): 80 % 2025, mot 85 % om takten varit jämn. Dit krävs +10 procentenheter om året.',
    )
    expect(plain(paceText(w, paceOf({ neededPerYear: -2 }), 'gram'))).toMatch(/−2 gram om året\.$/)
    expect(paceText(w, paceOf({ status: 'ahead', neededPerYear: 0 }), '%')).not.toContain('krävs')
  })

  test('says why it can’t be told', () => {
    expect(paceText(w, paceOf({ status: 'unknown', reason: 'no_baseline' }), '%')).toMatch(
      /^Kan inte avgöras/,
    )
  })
})
