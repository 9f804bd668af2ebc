import { suspect } from '@rodtrad/analysis'
import type { Command } from '../command.ts'
import { sayCount } from '../messages.ts'
import { titleText } from '../naming.ts'
import { leadText, rowsAnswer } from '../rows-command.ts'

/** `rodtrad suspect SOURCE`: which links to confirm. */
export const suspectCommand: Command = (asking) => {
  const { suspect: m } = asking.messages
  const rows = suspect(asking.question)
  return rowsAnswer(asking, {
    title: m.title,
    rows,
    keys: ['from', 'fromTitle', 'to', 'toTitle', 'changed', 'confirmed', 'basis', 'illustrative'],
    lead: [leadText(rows.length === 0 ? m.none : sayCount(m.some, rows.length))],
    section: (row) => titleText(asking, row.to),
    columns: [
      { head: m.columns.from, flexible: true, cell: (row) => titleText(asking, row.from) },
      { head: m.columns.confirmed, cell: (row) => row.confirmed },
      { head: m.columns.basis, cell: (row) => m.basis[row.basis] },
      { head: m.columns.changed, cell: (row) => row.changed },
    ],
  })
}
