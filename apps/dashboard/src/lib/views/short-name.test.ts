import { expect, test } from 'vitest'
import { shortName } from './short-name.ts'

test.each([
  ['Utbildningsnämnden', 'Utbildning'],
  ['Kultur- och fritidsnämnden', 'Kultur'],
  ['Arbetsmarknads- och vuxenutbildningsnämnden', 'Arbetsmarknad'],
  ['AB Alebyggen', 'Alebyggen'],
  ['Kommunstyrelsen', 'Kommunstyrelsen'],
  ['Nämnden', 'Nämnden'],
  ['', ''],
])('%s is %s in the head of a column', (name, short) => {
  expect(shortName(name)).toBe(short)
})
