import { describe, expect, it } from 'vitest'
import { stemOf } from './stem.ts'

describe('a stem', () => {
  it.each([
    ['skola', 'skolan', 'skolans', 'skolor', 'skolorna'],
    ['elev', 'elever', 'eleverna', 'elevens'],
    ['trygg', 'trygga', 'trygghet', 'tryggheten'],
    ['arbete', 'arbetet', 'arbetets', 'arbeten'],
    ['påverka', 'påverkar', 'påverkan'],
    ['bibliotek', 'biblioteket', 'biblioteken'],
    ['mål', 'målet', 'målen'],
    ['kvalitet', 'kvaliteten'],
    ['organ', 'organet', 'organen'],
    ['plats', 'platser', 'platsen'],
    ['hållbar', 'hållbara', 'hållbarhet'],
    ['klimat', 'klimatet', 'klimats'],
  ])('is the same for the forms of %s', (...forms) => {
    expect(new Set(forms.map(stemOf)).size).toBe(1)
  })

  it.each([
    ['skola', 'skog'],
    ['plan', 'plats'],
    ['hus', 'hushåll'],
    ['kvalitet', 'kvalster'],
    ['paket', 'pakt'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other))
  })

  it('of a run of letters that is no word is the run itself', () => {
    const run = 'skolan'.repeat(2000)
    expect(stemOf(run)).toBe(run)
  })
})
