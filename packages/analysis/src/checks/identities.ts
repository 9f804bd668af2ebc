import { type Finding, shown } from '@rodtrad/core'
import { type Checked, ofRow } from './place.ts'

/** The check digit of an organisationsnummer: every other digit doubled, its digits added (modulus 10). */
const hasCheckDigit = (digits: string): boolean => {
  const sum = Array.from(digits).reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

/** RT126: an organisationsnummer that is none, or whose check digit is wrong. A century before it is let by. O(organisations). */
export const orgNumbers = (checked: Checked): readonly Finding[] =>
  checked.model.organisations.flatMap(({ orgNumber, name }, row): readonly Finding[] => {
    if (orgNumber === undefined) return []
    const [, digits] = /^(?:16)?(\d{10})$/.exec(orgNumber.replace(/[\s-]/g, '')) ?? []
    if (digits !== undefined && hasCheckDigit(digits)) return []
    const words = {
      value: shown(orgNumber),
      organisation: shown(name),
      ...(digits === undefined ? { case: 'form' } : {}),
    }
    return [ofRow(checked, 'RT126', 'organisations', row, 'orgNumber', { words })]
  })

/** Four digits; among the outcomes a group of kommuner may stand, too (Kolada: `G35845`). */
const CODE = /^(?:\d{4}|G\d+)$/

/** RT127: a kommunkod that is not four digits, in the plan or among the outcomes; each once. O(outcomes). */
export const municipalityCodes = (checked: Checked): readonly Finding[] => {
  const { plan, outcomes } = checked.model
  const isOdd = (code: string | undefined): code is string => code !== undefined && !CODE.test(code.trim())
  const told = new Set<string>()
  return [
    ...(isOdd(plan.code)
      ? [ofRow(checked, 'RT127', 'plan', 0, 'code', { words: { value: shown(plan.code) } })]
      : []),
    ...outcomes.flatMap(({ municipality }, row): readonly Finding[] => {
      if (!isOdd(municipality) || told.has(municipality)) return []
      told.add(municipality)
      return [
        ofRow(checked, 'RT127', 'outcomes', row, 'municipality', { words: { value: shown(municipality) } }),
      ]
    }),
  ]
}
