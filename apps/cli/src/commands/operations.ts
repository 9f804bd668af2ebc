import { activities, type ActivityRow, type OperationRow, operations } from '@rodtrad/analysis'
import type { Asking, Command } from '../command.ts'
import type { Block, Text } from '@rodtrad/io/document'
import { say, sayCount } from '../messages.ts'
import { titleText } from '../naming.ts'
import { leadText, rowsAnswer, type RowsSpec } from '../rows-command.ts'
import { listedTitles, signedTitle } from '../signed-title.ts'

const KEYS = [
  'id',
  'title',
  'partOf',
  'goals',
  'activities',
  'serves',
  'missions',
  'carriesNothing',
  'illustrative',
] as const satisfies readonly (keyof OperationRow)[]

/** The keys that an aktivitet has beside a verksamhet's. */
const ACTIVITY_KEYS = [
  'kind',
  'owner',
  'phase',
  'due',
  'state',
  'daysLate',
  'still',
] as const satisfies readonly (keyof ActivityRow)[]

/** Both in one table, told apart by `what`: the aktiviteter, that the command first asks about, before the verksamheter. */
const csvOf = (
  rows: readonly OperationRow[],
  acts: readonly ActivityRow[],
): NonNullable<RowsSpec<OperationRow>['csv']> => ({
  keys: ['what', ...KEYS, ...ACTIVITY_KEYS],
  rows: [
    ...acts.map((row) => ({ what: 'activity', ...row })),
    ...rows.map((row) => ({ what: 'operation', ...row })),
  ],
})

const phaseText = ({ messages }: Asking, { phase }: ActivityRow): string =>
  phase === null ? messages.operations.noPhase : messages.codes.phases[phase]

/** What stands still, the latest first, owner by owner. */
const stillTable = (asking: Asking, still: readonly ActivityRow[]): Block => {
  const { columns, noOwner } = asking.messages.operations
  const byOwner = Map.groupBy(still, ({ owner }) => owner[0] ?? '')
  return {
    kind: 'table',
    columns: [
      { head: columns.activity, flexible: true },
      { head: columns.phase },
      { head: columns.due },
      { head: columns.days, align: 'right' },
    ],
    rows: [...byOwner].flatMap(([owner, rows]) => [
      { section: owner === '' ? noOwner : signedTitle(asking, owner) },
      ...rows.map((row): readonly Text[] => [
        titleText(asking, row.id),
        phaseText(asking, row),
        row.due ?? '–',
        row.daysLate === null ? '' : String(row.daysLate),
      ]),
    ]),
  }
}

const leadOf = (
  asking: Asking,
  rows: readonly OperationRow[],
  acts: readonly ActivityRow[],
): readonly Block[] => {
  const { operations: m } = asking.messages
  const idle = rows.filter(({ carriesNothing }) => carriesNothing)
  const still = acts.filter((row) => row.still)
  const idleBlocks: readonly Block[] =
    idle.length === 0
      ? [leadText(m.noneIdle)]
      : [
          leadText(sayCount(m.idle, idle.length, { all: rows.length })),
          {
            kind: 'paragraph',
            text: say(m.information, {
              names: listedTitles(
                asking,
                idle.map(({ id }) => id),
              ),
            }),
          },
        ]
  return [
    ...(acts.length === 0
      ? []
      : [leadText(still.length === 0 ? m.noneStill : sayCount(m.still, still.length, { all: acts.length }))]),
    ...(still.length === 0 ? [] : [stillTable(asking, still)]),
    ...(rows.length === 0 ? [leadText(m.none)] : idleBlocks),
  ]
}

const count = (ids: readonly string[]): string => (ids.length === 0 ? '·' : String(ids.length))

/** `rodtrad operations SOURCE`: which verksamhet carries nothing, and which aktivitet stands still. */
export const operationsCommand: Command = (asking) => {
  const { operations: m } = asking.messages
  const rows = operations(asking.question)
  const acts = activities(asking.question)
  const columns = m.carryColumns
  return rowsAnswer(asking, {
    title: m.title,
    rows,
    shown: [...Map.groupBy(rows, ({ partOf }) => partOf.join()).values()].flat(),
    keys: KEYS,
    lead: leadOf(asking, rows, acts),
    section: ({ partOf }) => partOf.map((id) => signedTitle(asking, id)).join(', '),
    columns: [
      { head: columns.operation, flexible: true, cell: ({ id }) => titleText(asking, id) },
      { head: columns.goals, align: 'right', cell: ({ goals }) => count(goals) },
      { head: columns.activities, align: 'right', cell: (row) => count(row.activities) },
      { head: columns.serves, align: 'right', cell: ({ serves }) => count(serves) },
      { head: columns.missions, align: 'right', cell: ({ missions }) => count(missions) },
    ],
    csv: csvOf(rows, acts),
    extra: { activities: acts },
  })
}
