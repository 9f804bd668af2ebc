import { expect, test } from 'vitest'
import { sqlError } from './sql-fault.ts'
import { toFault } from './to-fault.ts'

const report = (type: string, message: string, position?: number): string =>
  JSON.stringify({ exception_type: type, exception_message: message, position: position?.toString() })

test('the parser counts code points', () => {
  const fault = toFault(new Error(`Parser Error: ${report('Parser', 'no', 14)}`), "SELECT 'åäö😀',, x")
  expect(fault).toEqual({ kind: 'syntax', message: 'no', position: { offset: 15, line: 1, column: 16 } })
})

test('the binder counts bytes', () => {
  const fault = toFault(new Error(report('Binder', 'no', 21)), "SELECT 'åäö😀', nope")
  expect(fault.position).toEqual({ offset: 16, line: 1, column: 17 })
})

test('a report in a report is unwrapped', () => {
  const error = new Error(report('Parser', report('Parser', 'no', 2)))
  expect(toFault(error, '\n\nx')).toEqual({
    kind: 'syntax',
    message: 'no',
    position: { offset: 2, line: 3, column: 1 },
  })
})

test.each([
  ['memory access out of bounds', 'crashed'],
  ['table index is out of bounds', 'crashed'],
  [report('FATAL', 'database has been invalidated'), 'crashed'],
  [report('INTERRUPT', 'Interrupted!'), 'cancelled'],
  [report('Out of Memory', 'Allocation failure'), 'memory'],
  [report('Extension Autoloading', 'icu'), 'name'],
  [report('Something New', 'x'), 'other'],
  ['{"exception_type" but no JSON', 'other'],
] as const)('%s is %s', (message, kind) => {
  expect(toFault(new Error(message), '').kind).toBe(kind)
})

test('a fault that is known stays what it is', () => {
  expect(toFault(sqlError('timeout', 'late'), 'x')).toEqual({ kind: 'timeout', message: 'late' })
})
