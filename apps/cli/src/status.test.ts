import { statusText } from '@rodtrad/charts'
import { expect, test } from 'vitest'
import { STATUS_ORDER, STATUS_SIGNS } from './status.ts'

test('a status has the same sign as in the charts', () => {
  expect(STATUS_ORDER.map((status) => STATUS_SIGNS[status])).toEqual(
    STATUS_ORDER.map((status) => statusText(status)),
  )
})
