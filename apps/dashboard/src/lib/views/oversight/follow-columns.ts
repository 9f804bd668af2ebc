/** How what the kommunstyrelse follows up is listed, on the page and in the files. */
import type { QueryRow } from '@rodtrad/sql'
import type { Column } from '../../components/columns.ts'
import type { Words } from '../../i18n/words.ts'

type ProposalRow = QueryRow<'oversight-proposals'>
type DialogueRow = QueryRow<'oversight-dialogues'>
type LateRow = QueryRow<'oversight-late'>
type EarlierRow = QueryRow<'oversight-earlier'>

const days = (w: Words, n: number | null): string => (n === null ? '' : w.t('overview.days', { n }))

/** The proposals that wait for an answer. */
export function waitingColumns(w: Words): readonly Column<ProposalRow>[] {
  return [
    { label: w.t('oversight.proposal'), text: ({ title }) => title, head: true },
    { label: w.t('oversight.from'), text: ({ organisationName }) => organisationName ?? '' },
    { label: w.t('oversight.to'), text: ({ to }) => to ?? '' },
    { label: w.t('oversight.proposed'), text: ({ proposed }) => proposed ?? '', whole: true },
    { label: w.t('oversight.waitedFor'), text: (row) => days(w, row.days), numeric: true },
    { label: w.t('oversight.state'), text: (row) => stateText(w, row) },
  ]
}

/** How a proposal stands: with a mark where it has waited too long. */
function stateText(w: Words, { state, overdue }: ProposalRow): string {
  const text = w.code('oversight.proposalState', state)
  return overdue ? w.t('oversight.overdue', { state: text }) : text
}

/** The proposals that have been answered, and how. */
export function answeredColumns(w: Words): readonly Column<ProposalRow>[] {
  return [
    { label: w.t('oversight.proposal'), text: ({ title }) => title, head: true },
    { label: w.t('oversight.from'), text: ({ organisationName }) => organisationName ?? '' },
    { label: w.t('oversight.answer'), text: ({ outcome }) => w.code('oversight.outcome', outcome) },
    { label: w.t('oversight.decided'), text: ({ decided }) => decided ?? '', whole: true },
    { label: w.t('oversight.tookDays'), text: (row) => days(w, row.days), numeric: true },
    { label: w.t('oversight.ledTo'), text: ({ ledTo }) => w.list(ledTo) },
  ]
}

/** What should have been done by now. */
export function lateColumns(w: Words): readonly Column<LateRow>[] {
  return [
    { label: w.t('oversight.what'), text: ({ message }) => message, head: true },
    {
      label: w.t('oversight.organ'),
      text: ({ organisationName }) => organisationName ?? w.t('oversight.own'),
    },
    { label: w.t('oversight.due'), text: ({ since }) => since ?? '', whole: true },
    { label: w.t('oversight.lateBy'), text: (row) => days(w, row.days), numeric: true },
  ]
}

/** The dialogues of the year. */
export function dialogueColumns(w: Words): readonly Column<DialogueRow>[] {
  return [
    { label: w.t('oversight.organ'), text: ({ organisationName }) => organisationName, head: true },
    { label: w.t('oversight.dialogue'), text: ({ kind }) => w.code('oversight.dialogueKind', kind) },
    { label: w.t('oversight.state'), text: (row) => dialogueState(w, row) },
    { label: w.t('oversight.date'), text: ({ date, due }) => date ?? due ?? '', whole: true },
    { label: w.t('oversight.reported'), text: (row) => reportedText(w, row) },
    { label: w.t('oversight.result'), text: ({ result }) => result ?? '' },
  ]
}

function dialogueState(w: Words, { state, daysLate }: DialogueRow): string {
  const text = w.code('oversight.dialogueState', state)
  return daysLate === null ? text : w.t('oversight.lateState', { state: text, days: days(w, daysLate) })
}

function reportedText(w: Words, { state, reported, daysUnreported }: DialogueRow): string {
  if (state !== 'held') return ''
  return reported ?? w.t('oversight.notReported', { days: days(w, daysUnreported) })
}

/** The dialogues of earlier years, and what came of them. */
export function earlierColumns(w: Words): readonly Column<EarlierRow>[] {
  return [
    { label: w.t('oversight.date'), text: ({ date }) => date, whole: true },
    { label: w.t('oversight.organ'), text: ({ organisationName }) => organisationName, head: true },
    { label: w.t('oversight.result'), text: ({ result }) => result ?? w.t('oversight.noResult') },
    { label: w.t('oversight.reported'), text: ({ reported }) => reported ?? w.t('oversight.unreported') },
  ]
}
