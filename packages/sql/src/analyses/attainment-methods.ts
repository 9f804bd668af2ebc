import type { Method, Status } from '@rodtrad/core'
import { boolean, number, orNull, text, word } from '../column.ts'
import { defineTable } from '../table.ts'

/** Every measurable goal by each of the three methods. */
export const attainmentMethods = defineTable('attainment_methods', {
  goal: text,
  method: word<Method>(),
  /** Whether it is the plan's, that all other figures are made by. */
  chosen: boolean,
  value: orNull(number),
  low: orNull(number),
  high: orNull(number),
  status: word<Status>(),
})
