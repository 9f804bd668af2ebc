/** What the view of the coverage knows: the rows, what is filtered, and which cell is open. */
import type { CoverageMark } from '@rodtrad/charts'
import type { QueryRow } from '@rodtrad/sql'
import { useSession, type Session } from '../../session/session.svelte.ts'
import { useRows } from '../../session/use-rows.svelte.ts'
import { matrixOf, type Cell, type Matrix, type Order } from './matrix.ts'

/** What the page is built with. */
export interface Built {
  readonly goals: readonly QueryRow<'coverage-goals'>[]
  readonly cells: readonly QueryRow<'coverage-matrix'>[]
  readonly exempt: readonly QueryRow<'coverage-exempt'>[]
  readonly loose: readonly QueryRow<'coverage-loose'>[]
  readonly suspect: readonly QueryRow<'coverage-suspect'>[]
  readonly factors: readonly QueryRow<'coverage-factors'>[]
  readonly history: readonly QueryRow<'coverage-history'>[]
}

export class CoverageView {
  readonly session: Session
  readonly #goals
  readonly #cells
  readonly #exempt
  readonly #loose
  readonly #suspect
  readonly #factors
  readonly #history
  /** The cell that the keys are at, by goal and organ. */
  at = $state.raw<{ readonly goal: string; readonly organisation: string } | undefined>()

  constructor(data: () => Built) {
    const session = useSession()
    this.session = session
    this.#goals = useRows(() => ({ query: 'coverage-goals', params: [], built: data().goals }))
    this.#cells = useRows(() => ({ query: 'coverage-matrix', params: [], built: data().cells }))
    this.#exempt = useRows(() => ({ query: 'coverage-exempt', params: [session.asOf], built: data().exempt }))
    this.#loose = useRows(() => ({ query: 'coverage-loose', params: [session.asOf], built: data().loose }))
    this.#suspect = useRows(() => ({
      query: 'coverage-suspect',
      params: [],
      built: data().suspect,
    }))
    this.#factors = useRows(() => ({ query: 'coverage-factors', params: [], built: data().factors }))
    this.#history = useRows(() => ({ query: 'coverage-history', params: [], built: data().history }))
  }

  readonly factors = $derived.by(() => this.#factors.rows ?? [])
  readonly history = $derived.by(() => this.#history.rows ?? [])
  readonly fault = $derived.by(() => this.#goals.fault ?? this.#cells.fault)
  readonly goals = $derived.by(() => (this.#cells.rows === undefined ? undefined : this.#goals.rows))
  readonly cells = $derived.by(() => this.#cells.rows ?? [])
  readonly exempt = $derived.by(() => this.#exempt.rows ?? [])
  readonly suspect = $derived.by(() => this.#suspect.rows ?? [])
  readonly orphans = $derived.by(() => this.#loose.rows?.filter(({ mandated }) => !mandated) ?? [])
  readonly mandated = $derived.by(() => this.#loose.rows?.filter(({ mandated }) => mandated) ?? [])
  readonly illustrative = $derived.by(() => this.goals?.some((goal) => goal.illustrative) ?? false)

  readonly order = $derived.by<Order>(() => (this.session.url.get('sort') === 'plan' ? 'plan' : 'gaps'))
  /** The levels that are asked for; all when empty. */
  readonly levels = $derived.by<ReadonlySet<number>>(
    () => levelsIn(this.session.url.get('niva')),
  )

  /** What is shown: the riktningsmål that have a cell of a chosen level. */
  readonly matrix = $derived.by<Matrix>(() => {
    const { organs, rows } = matrixOf(this.goals ?? [], this.cells, this.order)
    if (this.levels.size === 0) return { organs, rows }
    return { organs, rows: rows.filter(({ cells }) => cells.some((cell) => cell && this.isShown(cell))) }
  })

  /** The cell whose panel is open. */
  readonly open = $derived.by<Cell | undefined>(() => {
    const { url } = this.session
    const [goal, organ] = [url.get('id'), url.get('ruta')]
    return this.cells.find((cell) => cell.goal === goal && cell.organisation === organ)
  })

  retry(): void {
    for (const rows of [this.#goals, this.#cells, this.#exempt, this.#loose, this.#suspect]) rows.retry()
  }

  /** The riktningsmål that the address points to, without an organ. */
  readonly marked = $derived.by(() => (this.open ? null : this.session.url.get('id')))

  isShown(cell: Cell): boolean {
    return this.levels.size === 0 || this.levels.has(cell.level)
  }

  isOpen({ goal, organisation }: Cell): boolean {
    return this.open?.goal === goal && this.open.organisation === organisation
  }

  /** How many cells have each level. */
  countOf(level: number): number {
    return this.cells.filter((cell) => cell.level === level).length
  }

  toggle(cell: Cell): void {
    this.at = cell
    void this.session.url.set(
      this.isOpen(cell) ? { id: null, ruta: null } : { id: cell.goal, ruta: cell.organisation },
    )
  }

  close = (): void => {
    void this.session.url.set({ id: null, ruta: null })
  }

  toggleLevel(level: number): void {
    void this.session.url.set((coming) => {
      const levels = toggled(levelsIn(coming('niva')), level).toSorted((a, b) => a - b)
      return { niva: levels.join('.') || null }
    })
  }

  clear = (): void => {
    void this.session.url.set({ niva: null })
  }

  sortBy(order: Order): void {
    void this.session.url.set({ sort: order === 'plan' ? 'plan' : null })
  }
}

/** The levels as they stand in the address, with a point between. */
const levelsIn = (text: string | null): ReadonlySet<number> =>
  new Set((text ?? '').split('.').filter(Boolean).map(Number))

function toggled<T>(set: ReadonlySet<T>, value: T): T[] {
  return set.has(value) ? [...set].filter((other) => other !== value) : [...set, value]
}

/** A cell as the charts take it. */
export function markOf({ level, stance, answered, single }: Cell): CoverageMark {
  return { level: level as CoverageMark['level'], stance, answered, single }
}
