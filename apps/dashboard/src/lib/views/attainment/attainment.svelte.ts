/** What the view knows: the goals with their figures, what is said of them, what is chosen and what is open. */
import { getContext, setContext } from 'svelte'
import { SvelteSet } from 'svelte/reactivity'
import type { Words } from '../../i18n/words.ts'
import { useSession, type Session } from '../../session/session.svelte.ts'
import { useRows } from '../../session/use-rows.svelte.ts'
import { figureTable, outcomesByIndicator, type FigureTable } from './figure-table.ts'
import { found, isSeeking, sorted, sorts, type Sort, type Sought } from './goal-filter.ts'
import { GoalTree, type Group } from './goal-tree.ts'
import { differencesOf, judgements, notJudged, type Judged } from './judgement.ts'
import { knownOf, type Known } from './known-share.ts'
import { rulesOf, type Assessment, type Differing, type Goal, type Outcome, type Part } from './rows.ts'
import type { QueryRow } from '@rodtrad/sql'

/** What the page is built with. */
export interface Built {
  readonly goals: readonly Goal[]
  readonly parts: readonly Part[]
  readonly assessments: readonly Assessment[]
  readonly outcomes: readonly Outcome[]
  readonly differing: readonly Differing[]
  readonly rules: readonly QueryRow<'attainment-rules'>[]
  readonly known: readonly QueryRow<'attainment-known'>[]
}

const unknown = { goals: 0, asked: 0, known: 0 }

/** So many goals are told in full at once; of more, those that are open. */
const most = 2000

/** How the ways down to the open goals are written. */
const keyOf = (path: readonly string[]): string => JSON.stringify(path)

export class Attainment {
  readonly session: Session
  readonly #words: () => Words
  readonly #goals
  readonly #parts
  readonly #assessments
  readonly #outcomes
  readonly #differing
  readonly #rules
  readonly #shares
  readonly #all
  readonly #open = new SvelteSet<string>()
  readonly #wanted = new SvelteSet<string>()
  /** The goal that the reader opened or closed by hand: it stands where it is looked at. */
  #toggled: string | null = null
  #sought = $state.raw<readonly string[]>([])

  /** Everything is open while the page is printed. */
  isPrinting = $state(false)

  readonly fault = $derived.by(() => this.#all.find(({ fault }) => fault !== undefined)?.fault)
  readonly isReady = $derived.by(() => this.#all.every(({ rows }) => rows !== undefined))
  readonly isBusy = $derived.by(() => this.#all.some(({ isBusy }) => isBusy))

  readonly goals = $derived.by<readonly Goal[]>(() => this.#goals.rows ?? [])
  readonly parts = $derived.by<readonly Part[]>(() => this.#parts.rows ?? [])
  readonly rules = $derived.by(() => rulesOf(this.#rules.rows?.[0]))
  readonly tree = $derived.by(() => new GoalTree(this.goals))
  /** Of goals and counts that belong together: as long as either is on its way, what was known before stays. */
  readonly known = $derived.by<Known>(() => {
    if (!this.#knownLast || !(this.#goals.isBusy || this.#shares.isBusy))
      this.#knownLast = knownOf(this.goals, this.#shares.rows?.[0] ?? unknown)
    return this.#knownLast
  })
  #knownLast: Known | undefined
  /** Whether what open goals are made of is on its way. */
  readonly isOpening = $derived.by(() => this.#parts.isBusy || this.#outcomes.isBusy)
  readonly differences = $derived.by(() =>
    differencesOf(this.#differing.rows ?? [], this.tree.byId, this.#judged),
  )
  readonly sought = $derived.by<Sought>(() => {
    const { url } = this.session
    return { text: url.get('sok') ?? '', differing: url.get('skiljer') !== null }
  })
  readonly sort = $derived.by<Sort>(
    () => sorts.find((name) => name === this.session.url.get('sort')) ?? 'plan',
  )
  /** Whether a part of the goals is shown, so that they stand in a list instead of a tree. */
  readonly isFiltered = $derived.by(() => this.session.isFiltered || isSeeking(this.sought))
  /** The goals that are sought, in one list. */
  readonly found = $derived.by(() => this.sorted(found(this.goals, this.sought, this.#differs)))
  readonly groups = $derived.by<readonly Group[]>(() =>
    this.tree.groups().map(({ name, goals }) => ({ name, goals: this.sorted(goals) })),
  )
  /** The goal whose derivation is shown. */
  readonly explained = $derived.by(() => this.tree.byId.get(this.session.url.get('forklara') ?? ''))

  readonly #differs = $derived.by(() => new Set(this.differences.map(({ goal }) => goal.goal)))
  readonly #judged = $derived.by(() => judgements(this.#assessments.rows ?? []))
  readonly #partsOf = $derived.by(() => Map.groupBy(this.parts, ({ goal }) => goal))
  readonly #assessmentsOf = $derived.by(() => Map.groupBy(this.#assessments.rows ?? [], ({ goal }) => goal))
  readonly #outcomesOf = $derived.by(() => outcomesByIndicator(this.#outcomes.rows ?? []))

  constructor(session: Session, words: () => Words, built: () => Built) {
    this.session = session
    this.#words = words
    const period = (): [string] => [session.period]
    this.#goals = useRows(() => ({ query: 'attainment-list', params: [], built: built().goals }))
    this.#shares = useRows(() => ({ query: 'attainment-known', params: [], built: built().known }))
    this.#parts = useRows(() => {
      const asked = this.#asked
      return (
        asked && { query: 'attainment-parts', params: [session.period, asked.goals], built: built().parts }
      )
    })
    this.#assessments = useRows(() => ({
      query: 'attainment-assessments',
      params: period(),
      built: built().assessments,
    }))
    this.#outcomes = useRows(() => {
      const asked = this.#asked
      return (
        asked && {
          query: 'attainment-outcomes',
          params: [session.period, asked.goals],
          built: built().outcomes,
        }
      )
    })
    this.#differing = useRows(() => ({ query: 'attainment-differs', params: [], built: built().differing }))
    this.#rules = useRows(() => ({ query: 'attainment-rules', params: [], built: built().rules }))
    this.#all = [
      this.#goals,
      this.#shares,
      this.#parts,
      this.#assessments,
      this.#outcomes,
      this.#differing,
      this.#rules,
    ] as const
    $effect(() => this.#openChosen())
  }

  /** The goals whose parts are asked for: null for all, unless they are more than a page can hold. */
  get #asked(): { readonly goals: readonly string[] | null } | undefined {
    const [shares] = this.#shares.rows ?? []
    return shares && { goals: shares.goals > most ? [...this.#wanted] : null }
  }

  /** What a goal is made of is to be shown: it is asked for, where it isn't here. */
  want(id: string): void {
    this.#wanted.add(id)
  }

  retry(): void {
    for (const rows of this.#all) if (rows.fault !== undefined) rows.retry()
  }

  sorted(goals: readonly Goal[]): readonly Goal[] {
    return sorted(goals, this.sort, this.#words())
  }

  /** What takes everything away that could hide a goal. */
  readonly cleared = { organ: null, mal: null, lage: null, slag: null, sok: null, skiljer: null } as const

  /** What the figure of a goal is made of. */
  partsOf(id: string): readonly Part[] {
    return this.#partsOf.get(id) ?? []
  }

  /** All that is said of a goal, the owner's words first. */
  assessmentsOf(id: string): readonly Assessment[] {
    return this.#assessmentsOf.get(id) ?? []
  }

  judgedOf(id: string): Judged {
    return this.#judged.get(id) ?? notJudged
  }

  figuresOf(id: string): FigureTable {
    return figureTable(this.partsOf(id), this.#outcomesOf, this.session.period)
  }

  isOpen(path: readonly string[]): boolean {
    return this.isPrinting || this.#open.has(keyOf(path))
  }

  /** Opens or closes a goal; the last one that was opened stands in the address. */
  toggle(path: readonly string[]): void {
    const key = keyOf(path)
    const id = path.at(-1) ?? null
    const { url } = this.session
    this.#toggled = id
    if (this.#open.delete(key)) {
      if (url.get('id') === id) void url.set({ id: null }, { replace: true })
    } else {
      this.#open.add(key)
      void url.set({ id }, { replace: true })
    }
  }

  /** In print a goal that serves several is told in full once. */
  isFirst(path: readonly string[]): boolean {
    return this.isFiltered || keyOf(this.tree.pathTo(path.at(-1) ?? '')) === keyOf(path)
  }

  /** Whether the address leads to this goal, so that it is to be seen. */
  isSought(path: readonly string[]): boolean {
    return keyOf(this.#sought) === keyOf(path)
  }

  /** The goal of a list under which the one that the address leads to is found. */
  get soughtRoot(): string | undefined {
    return this.#sought[0]
  }

  /** The goal of the address is open, and those that it hangs under. */
  #openChosen(): void {
    const id = this.session.url.get('id')
    if (id === null || id === this.#toggled || !this.tree.byId.has(id)) return
    const path = this.isFiltered ? [id] : this.tree.pathTo(id)
    path.forEach((_, at) => this.#open.add(keyOf(path.slice(0, at + 1))))
    this.#sought = path
  }
}

const place = Symbol('attainment')

/** Makes the state of the view. Call it while the page is set up. */
export function provideAttainment(words: () => Words, built: () => Built): Attainment {
  return setContext(place, new Attainment(useSession(), words, built))
}

/** The state of the view, for its components. */
export function useAttainment(): Attainment {
  return getContext<Attainment>(place)
}
