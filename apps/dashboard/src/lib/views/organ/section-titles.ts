/** What each section of a sheet has found, as its heading. */
import type { Words } from '../../i18n/words.ts'
import { deviationText, moneyText } from './money-text.ts'
import type {
  CellRow,
  DescriptionRow,
  DialogueRow,
  GoalRow,
  IndicatorRow,
  MissionRow,
  MoneyRow,
  OperationRow,
  PrincipleRow,
} from './rows.ts'

/** Of the missions: how many are late, or that none is. */
export function missionsTitle(w: Words, rows: readonly MissionRow[]): string {
  const late = rows.filter((row) => row.late).length
  const abstract = rows.filter((row) => row.abstract).length
  const part = late > 0 ? 'late' : abstract > 0 ? 'abstract' : 'clear'
  if (rows.length === 0) return w.t('organ.missions.none')
  return w.t(`organ.missions.${part}`, shareOf(w, part === 'late' ? late : abstract, rows.length))
}

/** Of the organ's own goals: how many are attained. */
export function goalsTitle(w: Words, rows: readonly GoalRow[]): string {
  if (rows.length === 0) return w.t('organ.goals.none')
  const attained = rows.filter(({ status }) => status === 'attained').length
  return attained === 0
    ? w.t('organ.goals.noneAttained', shareOf(w, rows.length, rows.length))
    : w.t('organ.goals.attained', shareOf(w, attained, rows.length))
}

interface Sum {
  readonly year: number
  readonly amount: number | null
}

/** Unknown where a part is. */
const sumOf = (parts: readonly (number | null)[]): number | null =>
  parts.reduce((sum, part) => (sum === null || part === null ? null : sum + part), 0)

/** Of the driftsram: the forecast of the latest year, else the outcome. */
export function budgetTitle(w: Words, rows: readonly MoneyRow[]): string {
  const frames = rows.filter(({ kind, period }) => kind === 'driftsram' && period === null)
  const years = [...Map.groupBy(frames, ({ year }) => year)]
  const latest = (of: (row: MoneyRow) => number | null): Sum | undefined =>
    years.map(([year, own]) => ({ year, amount: sumOf(own.map(of)) })).find(({ amount }) => amount !== null)
  const ahead = latest(({ forecastDeviation }) => forecastDeviation)
  const row = ahead ?? latest(({ deviation }) => deviation)
  const kind = ahead === undefined ? 'outcome' : 'forecast'
  const amount = row?.amount ?? null
  if (row === undefined || amount === null)
    return w.t(rows.length === 0 ? 'organ.budget.none' : 'organ.budget.unknown')
  const way = amount > 0 ? 'over' : amount < 0 ? 'under' : 'even'
  return w.t(`organ.budget.${kind}.${way}`, {
    year: String(row.year),
    amount: moneyText(w, Math.abs(amount)),
  })
}

/** How a row of money went, where it is known: outcome before forecast. */
export function moneyResult(w: Words, row: MoneyRow): string {
  return deviationText(w, row.deviation ?? row.forecastDeviation)
}

/** Of the riktningsmål: how many the organ carries, and how many have no answer. */
export function coverageTitle(w: Words, rows: readonly CellRow[]): string {
  if (rows.length === 0) return w.t('organ.coverage.none')
  const carried = rows.filter(({ level }) => level >= 2).length
  const silent = rows.filter(({ level, answered }) => level === 0 || !answered).length
  const title = w.t('organ.coverage.carries', shareOf(w, carried, rows.length))
  return silent === 0
    ? title
    : w.t('organ.coverage.silent', { title, silent: w.amount('amount.silent', silent) })
}

/** An outcome that was to be expected and is not here. */
export function isLacking({ state }: IndicatorRow): boolean {
  return state === 'late' || state === 'missing' || state === 'never' || state === 'lagged'
}

/** Of the indicators: how many lack their outcome of the period. */
export function indicatorsTitle(w: Words, rows: readonly IndicatorRow[], period: string): string {
  const lacking = rows.filter(isLacking).length
  if (rows.length === 0) return w.t('organ.indicators.none')
  return lacking === 0
    ? w.t('organ.indicators.all', { period })
    : w.t('organ.indicators.lacking', { ...shareOf(w, lacking, rows.length, 'common'), period })
}

/** The parts of a nulägesbeskrivning that are empty. */
export function emptyParts({ operations, environment, common, analysis }: DescriptionRow): readonly Part[] {
  const texts: Readonly<Record<Part, string | null>> = {
    operations,
    environment: environment ?? common,
    analysis,
  }
  return (Object.keys(texts) as Part[]).filter((part) => texts[part] === null)
}

export type Part = 'operations' | 'environment' | 'analysis'

/** Of the nulägesbeskrivning: whole, or what it lacks. */
export function descriptionTitle(w: Words, row: DescriptionRow | undefined, year: string): string {
  if (row === undefined) return w.t('organ.description.none', { year })
  const empty = emptyParts(row)
  if (empty.length === 0) return w.t('organ.description.whole', { year })
  return w.t('organ.description.lacks', {
    year,
    parts: w.list(empty.map((part) => w.t(`organ.part.${part}`))),
  })
}

/** Of the year's tillitsdialoger: how many were held, and how many are missing. */
export function dialoguesTitle(w: Words, rows: readonly DialogueRow[], breaks: number): string {
  const [missing, held] = (['missing', 'held'] as const).map(
    (state) => rows.filter((row) => row.state === state).length,
  ) as [number, number]
  const year = String(rows[0]?.year ?? '')
  const said =
    rows.length === 0
      ? w.t('organ.dialogues.none')
      : missing > 0
        ? w.t('organ.dialogues.missing', { missing: w.amount('amount.unheld', missing), year })
        : w.t('organ.dialogues.held', { n: held, some: w.count(held, 'common'), year })
  return breaks === 0
    ? said
    : w.t('organ.dialogues.breaks', { said, n: breaks, some: w.count(breaks, 'common') })
}

/** Of the verksamheter: how many carry nothing. */
export function operationsTitle(w: Words, rows: readonly OperationRow[]): string {
  const idle = rows.filter((row) => row.carriesNothing).length
  if (rows.length === 0) return w.t('organ.operations.none')
  return idle === 0
    ? w.t('organ.operations.all', shareOf(w, rows.length, rows.length, 'common'))
    : w.t('organ.operations.idle', shareOf(w, idle, rows.length, 'common'))
}

/** Of the seven principles: how many any goal or dialogue bears. */
export function principlesTitle(w: Words, rows: readonly PrincipleRow[]): string {
  const borne = rows.filter(({ goals, dialogues }) => goals + dialogues > 0).length
  return w.t(
    borne === 0 ? 'organ.principles.none' : 'organ.principles.some',
    shareOf(w, borne, rows.length, 'common'),
  )
}

function shareOf(
  w: Words,
  n: number,
  all: number,
  gender: 'neuter' | 'common' = 'neuter',
): { readonly n: number; readonly some: string; readonly all: string } {
  return { n, some: w.count(n, gender), all: w.count(all, gender) }
}

/** Of a bolag's decisions: whether the year is tried by KL 6:9, as the questions (RT108) say. */
export function decisionsTitle(
  w: Words,
  rows: readonly unknown[],
  questions: readonly { readonly code: string; readonly message: string }[],
): string {
  const untried = questions.find(({ code }) => code === 'RT108')
  return untried?.message ?? w.t(rows.length === 0 ? 'organ.decisions.none' : 'organ.decisions.some')
}
