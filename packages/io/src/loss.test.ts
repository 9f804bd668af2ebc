import { expect, it } from 'vitest'
import { countLosses, describeLoss } from './loss.ts'

it('counts losses by what and why, and says why', () => {
  const losses = countLosses()
  losses.add('mål', 'typedValue')
  losses.add('mål', 'typedValue')
  losses.add('utfall', 'typedValue')
  expect(losses.all()).toEqual([
    { what: 'mål', count: 2, why: 'typedValue' },
    { what: 'utfall', count: 1, why: 'typedValue' },
  ])
  for (const loss of losses.all())
    expect([describeLoss(loss, 'sv'), describeLoss(loss, 'en')]).toEqual([
      'Tal och sant/falskt i okända kolumner blir text.',
      'Numbers and booleans in unknown columns become text.',
    ])
})
