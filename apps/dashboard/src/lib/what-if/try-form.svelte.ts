/** What the form of what-if can be filled with, and the step that it comes to. */
import type { QueryRow } from '@rodtrad/sql'
import type { Words } from '../i18n/words.ts'
import { useSession, type Session } from '../session/session.svelte.ts'
import { useRows } from '../session/use-rows.svelte.ts'
import type { Step } from './step.ts'

export type Goal = QueryRow<'what-if-goals'>
export type Link = QueryRow<'what-if-links'>
export type Target = QueryRow<'what-if-targets'>

export const stepKinds = ['link', 'unlink', 'addGoal', 'dropGoal', 'target'] as const

/** Kinds that an organ's own goals are of. */
const organs: readonly Goal['kind'][] = ['namndmal', 'bolagsmal']
/** Kinds that goals contribute to. */
const upper: readonly Goal['kind'][] = ['riktningsmal', 'budgetmal', 'namndmal', 'bolagsmal']

export class TryForm {
  readonly session: Session
  readonly #goals = useRows(() => ({ query: 'what-if-goals', params: [] }))
  readonly #links = useRows(() => ({ query: 'what-if-links', params: [] }))
  readonly #targets = useRows(() => ({ query: 'what-if-targets', params: [] }))
  /** What is filled in: ids, or places in a list. */
  from = $state('')
  to = $state('')
  title = $state('')
  owner = $state('')
  place = $state('')
  value = $state<number | null>(null)

  constructor(session: Session = useSession()) {
    this.session = session
    // What a link to this page was made for.
    $effect(() => {
      this.from = session.url.get('fran') ?? this.from
      this.to = session.url.get('till') ?? this.to
      this.owner = session.url.get('agare') ?? this.owner
    })
  }

  readonly fault = $derived.by(() => this.#goals.fault ?? this.#links.fault ?? this.#targets.fault)
  readonly isReady = $derived.by(
    () =>
      this.#goals.rows !== undefined && this.#links.rows !== undefined && this.#targets.rows !== undefined,
  )
  readonly kind = $derived.by(
    () => stepKinds.find((kind) => kind === this.session.url.get('prova')) ?? 'link',
  )
  readonly goals = $derived.by<readonly Goal[]>(() => this.#goals.rows ?? [])
  readonly links = $derived.by<readonly Link[]>(() => this.#links.rows ?? [])
  readonly targets = $derived.by<readonly Target[]>(() => this.#targets.rows ?? [])
  /** What can be linked upward: not what everything hangs under; of one organ where a link asked for it. */
  readonly lower = $derived.by(() =>
    this.goals.filter(
      ({ kind, owner }) =>
        !['riktningsmal', 'vision', 'vardegrund', 'vardeord'].includes(kind) &&
        (this.owner === '' || owner.includes(this.owner)),
    ),
  )
  readonly upper = $derived.by(() => this.goals.filter(({ kind }) => upper.includes(kind)))
  /** The organs that own goals of their own. */
  readonly owners = $derived.by(() => {
    const known = new Map<string, string>()
    for (const { kind, owner, owners } of this.goals) {
      const [only] = owner
      if (organs.includes(kind) && owner.length === 1 && only !== undefined) known.set(only, owners)
    }
    return [...known].map(([id, name]) => ({ id, name }))
  })
  readonly link = $derived.by(() => (this.place === '' ? undefined : this.links[Number(this.place)]))
  readonly target = $derived.by(() => (this.place === '' ? undefined : this.targets[Number(this.place)]))

  /** The step that is filled in; nothing while something lacks. */
  readonly step = $derived.by<Step | undefined>(() => {
    const [from, to] = [this.#named(this.from), this.#named(this.to)]
    switch (this.kind) {
      case 'link':
        return from && to && from !== to
          ? { kind: 'link', from: from.goal, fromTitle: from.title, to: to.goal, toTitle: to.title }
          : undefined
      case 'unlink':
        return this.link && { kind: 'unlink', ...this.link }
      case 'addGoal': {
        const owner = this.owners.find(({ id }) => id === this.owner)
        const title = this.title.trim()
        return owner && to && title !== '' ? addedGoal(title, owner, to) : undefined
      }
      case 'dropGoal':
        return from && { kind: 'dropGoal', id: from.goal, title: from.title }
      case 'target':
        return this.target && this.value !== null && Number.isFinite(this.value)
          ? { kind: 'target', ...this.target, value: this.value, isThere: true }
          : undefined
    }
  })

  retry(): void {
    for (const rows of [this.#goals, this.#links, this.#targets]) if (rows.fault !== undefined) rows.retry()
  }

  clear(): void {
    this.from = ''
    this.title = ''
    this.place = ''
    this.value = null
  }

  #named(id: string): Goal | undefined {
    return this.goals.find(({ goal }) => goal === id)
  }
}

function addedGoal(
  title: string,
  owner: { readonly id: string; readonly name: string },
  to: Goal,
): Extract<Step, { kind: 'addGoal' }> {
  return {
    kind: 'addGoal',
    id: `tank-om-${crypto.randomUUID().slice(0, 8)}`,
    title,
    goalKind: 'namndmal',
    owner: owner.id,
    ownerName: owner.name,
    to: to.goal,
    toTitle: to.title,
  }
}

/** A goal in a list to choose from. */
export const goalText = (w: Words, { number, title, kind, owners }: Goal): string =>
  [[number, title].filter(Boolean).join(' '), owners === '' ? w.code('kind', kind) : owners].join(' · ')

/** A target in a list to choose from. */
export const targetText = (w: Words, { title, unit, period, value, organisationName }: Target): string =>
  [title, period, `${w.number(value)} ${unit ?? ''}`.trim(), organisationName ?? '']
    .filter(Boolean)
    .join(' · ')
