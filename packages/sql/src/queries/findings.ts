import type { Severity } from '@rodtrad/core'
import { count, text, word } from '../column.ts'
import { query } from '../query.ts'

/** What was found in the source. */
export const findings = {
  'findings-by-severity': query([], { severity: word<Severity>(), code: text, amount: count }),
} as const
