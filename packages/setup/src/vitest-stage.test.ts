import { expect, test } from 'vitest'
import { countTests } from './vitest-stage.mjs'

const report = (...files: { status?: string; tests?: string[] }[]) =>
  JSON.stringify({
    testResults: files.map(({ status = 'passed', tests = [] }) => ({
      status,
      assertionResults: tests.map((each) => ({ status: each })),
    })),
  })

test('each test counts as one', () => {
  const json = report({ tests: ['passed', 'passed'] }, { status: 'failed', tests: ['passed', 'failed'] })
  expect(countTests(json, 1)).toEqual({ passed: 3, failed: 1 })
})

test('a file that could not be loaded counts as one failure', () => {
  expect(countTests(report({ tests: ['passed'] }, { status: 'failed' }), 1)).toEqual({ passed: 1, failed: 1 })
})

test('a failure of a hook counts as one, although each test passed', () => {
  expect(countTests(report({ status: 'failed', tests: ['passed'] }), 1)).toEqual({ passed: 1, failed: 1 })
})

test('tests left out are told, and are neither passed nor failed', () => {
  const json = report({ tests: ['passed', 'skipped', 'todo'] })
  expect(countTests(json, 0)).toEqual({ passed: 1, failed: 0, note: '2 left out' })
})

test('a bad ending without a failed test is a failure', () => {
  expect(countTests(report({ tests: ['passed'] }), 1)).toEqual({
    passed: 1,
    failed: 1,
    note: 'Vitest ended with code 1',
  })
})

test('no test at all is a failure', () => {
  expect(countTests(report(), 1)).toEqual({ passed: 0, failed: 1, note: 'no test ran' })
  expect(countTests(report(), 0)).toEqual({ passed: 0, failed: 1, note: 'no test ran' })
})
