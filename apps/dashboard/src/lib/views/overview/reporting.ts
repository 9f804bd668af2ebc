import type { QueryRow } from '@rodtrad/sql'

/** Whether an organ has handed in all that the period asks of it. */
export function isComplete(row: QueryRow<'overview-reporting'>): boolean {
  return (
    row.figures === row.indicators &&
    row.judged === row.goals &&
    row.answered === row.riktningsmal &&
    row.description &&
    row.dialogues > 0
  )
}
