/** What the overview knows: the findings that matter, out of the rows of its queries. */
import type { QueryRow } from '@rodtrad/sql'
import { useSession, type Session } from '../../session/session.svelte.ts'
import { useRows } from '../../session/use-rows.svelte.ts'
import { differencesOf, type Difference } from './differences.ts'
import { toGoalRows, type GoalRow } from './goal-rows.ts'

type Built = {
  readonly goal: string
  readonly goals: readonly QueryRow<'coverage-goals'>[]
  readonly cells: readonly QueryRow<'coverage-matrix'>[]
  readonly attainment: readonly QueryRow<'attainment-goals'>[]
  readonly judgements: readonly QueryRow<'goal-judgements'>[]
  readonly expiry: readonly QueryRow<'overview-expiry'>[]
  readonly reporting: readonly QueryRow<'overview-reporting'>[]
  readonly events: readonly QueryRow<'overview-events'>[]
  readonly figures: readonly QueryRow<'overview-data'>[]
  readonly questions: readonly QueryRow<'overview-questions'>[]
  readonly nodes: readonly QueryRow<'overview-thread-nodes'>[]
  readonly edges: readonly QueryRow<'overview-thread-edges'>[]
}

/** How the attainment of goals has moved since the year before. */
export interface Trends {
  readonly improving: number
  readonly unchanged: number
  readonly worsening: number
}

export class Overview {
  readonly session: Session
  readonly goals
  readonly cells
  readonly attainment
  readonly judgements
  readonly expiry
  readonly reporting
  readonly events
  readonly figures
  readonly questions

  constructor(data: () => Built) {
    const session = useSession()
    this.session = session
    this.goals = useRows(() => ({ query: 'coverage-goals', params: [], built: data().goals }))
    this.cells = useRows(() => ({ query: 'coverage-matrix', params: [], built: data().cells }))
    this.attainment = useRows(() => ({ query: 'attainment-goals', params: [], built: data().attainment }))
    this.judgements = useRows(() => ({
      query: 'goal-judgements',
      params: [session.period],
      built: data().judgements,
    }))
    this.expiry = useRows(() => ({ query: 'overview-expiry', params: [session.asOf], built: data().expiry }))
    this.reporting = useRows(() => ({ query: 'overview-reporting', params: [], built: data().reporting }))
    this.events = useRows(() => ({ query: 'overview-events', params: [session.asOf], built: data().events }))
    this.figures = useRows(() => ({ query: 'overview-data', params: [session.asOf], built: data().figures }))
    this.questions = useRows(() => ({ query: 'overview-questions', params: [], built: data().questions }))
  }

  /** Why nothing can be shown. */
  readonly fault = $derived.by(() => this.goals.fault ?? this.cells.fault ?? this.attainment.fault)

  /** The riktningsmål with their cells, figures and judgements; undefined until all have come. */
  readonly rows = $derived.by<readonly GoalRow[] | undefined>(() => {
    const [goals, cells, attainment] = [this.goals.rows, this.cells.rows, this.attainment.rows]
    const judgements = this.judgements.rows
    return goals && cells && attainment && judgements && toGoalRows(goals, cells, attainment, judgements)
  })

  readonly organs = $derived.by(() => {
    const names = new Map(this.cells.rows?.map((cell) => [cell.organisation, cell.organisationName]))
    return [...names].map(([id, name]) => ({ id, name }))
  })

  readonly uncovered = $derived.by(() => this.rows?.filter(({ goal }) => goal.uncovered) ?? [])

  readonly differences = $derived.by<readonly Difference[]>(() =>
    differencesOf(this.attainment.rows ?? [], this.judgements.rows ?? []),
  )

  readonly trends = $derived.by<Trends>(() => {
    const count = (trend: string): number =>
      this.attainment.rows?.filter((row) => row.shown && row.trend === trend).length ?? 0
    return { improving: count('improving'), unchanged: count('unchanged'), worsening: count('worsening') }
  })

  /** Asks again for all that failed. */
  retry(): void {
    for (const rows of [this.goals, this.cells, this.attainment, this.judgements]) rows.retry()
  }

  /** What runs out first. */
  readonly ending = $derived.by(() => {
    const [first] = this.expiry.rows ?? []
    const sameDay = this.expiry.rows?.filter(({ day }) => day === first?.day) ?? []
    const of = (kind: string) => sameDay.find((row) => row.kind === kind)
    return (
      first && {
        day: first.day,
        days: daysBetween(this.session.asOf, first.day),
        riktningsmal: of('riktningsmal')?.amount ?? 0,
        factors: of('omvarldsfaktor')?.amount ?? 0,
        along: of('riktningsmal')?.along ?? 0,
        hanging: of('riktningsmal')?.hanging ?? 0,
      }
    )
  })
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
