import { describe, expect, it } from 'vitest'
import { guard, unguard } from './guard.ts'

describe('guard', () => {
  it.each([
    '=1+1',
    '+46 303',
    '-',
    '- en punkt',
    '@SUM(A1)',
    '\tflik',
    '\r',
    '\n=1',
    '＝1',
    "'=1",
    "''-x",
    '-1+1',
  ])('puts an apostrophe before %j, which unguard takes off', (text) => {
    expect(guard(text)).toBe(`'${text}`)
    expect(unguard(guard(text))).toBe(text)
  })

  it.each(['', 'text', '-5', '-3.25', '+7', '-1e-7', "'n Sve", "'", 'a=b', '1-2'])(
    'leaves %j alone',
    (text) => {
      expect(guard(text)).toBe(text)
      expect(unguard(text)).toBe(text)
    },
  )

  it('keeps an apostrophe that was there before a number', () => {
    expect(unguard(guard("'-5"))).toBe("'-5")
  })
})
