/** A step of what-if: one thing that the reader wonders about, as changes of the source. */
import type { Changes } from '@rodtrad/io'

interface Link {
  readonly from: string
  readonly fromTitle: string
  readonly to: string
  readonly toTitle: string
}

/** What is tried, with the names that tell it. */
export type Step =
  | ({ readonly kind: 'link' } & Link)
  | ({ readonly kind: 'unlink' } & Link)
  | {
      readonly kind: 'addGoal'
      readonly id: string
      readonly title: string
      readonly goalKind: 'namndmal' | 'bolagsmal'
      readonly owner: string
      readonly ownerName: string
      readonly to: string
      readonly toTitle: string
    }
  | { readonly kind: 'dropGoal'; readonly id: string; readonly title: string }
  | {
      readonly kind: 'target'
      readonly indicator: string
      readonly title: string
      readonly period: string
      readonly goal: string | null
      readonly organisation: string | null
      readonly value: number
      /** Whether there is such a target to change; else it is a new one. */
      readonly isThere: boolean
    }

const changesOfStep = (step: Step): Changes => {
  switch (step.kind) {
    case 'link':
      return { add: { links: [{ from: step.from, to: step.to, kind: 'contributes' }] } }
    case 'unlink':
      return { drop: { links: [{ from: step.from, to: step.to, kind: 'contributes' }] } }
    case 'addGoal':
      return {
        add: {
          goals: [{ id: step.id, kind: step.goalKind, title: step.title, owner: [step.owner] }],
          links: [{ from: step.id, to: step.to, kind: 'contributes' }],
        },
      }
    case 'dropGoal':
      return { drop: { goals: [step.id] } }
    case 'target': {
      const { indicator, period, goal, organisation, value } = step
      return step.isThere
        ? { change: { targets: [{ where: { indicator, period, goal, organisation }, value }] } }
        : { add: { targets: [{ indicator, period, value }] } }
    }
  }
}

type Part = Readonly<Record<string, readonly unknown[]>>

const joined = (parts: readonly (Part | undefined)[]): Part => {
  const tables = new Set(parts.flatMap((part) => Object.keys(part ?? {})))
  return Object.fromEntries([...tables].map((table) => [table, parts.flatMap((part) => part?.[table] ?? [])]))
}

/**
 * All steps as one file of changes, such as `rodtrad --with` takes.
 *
 * @example changesOf([{ kind: 'dropGoal', id: 'n1', title: 'Trygg skola' }]).drop // { goals: ['n1'] }
 */
export function changesOf(steps: readonly Step[]): Changes {
  const all = steps.map(changesOfStep)
  const parts = (['drop', 'change', 'add'] as const).map(
    (part) => [part, joined(all.map((changes) => changes[part] as Part | undefined))] as const,
  )
  return Object.fromEntries(parts.filter(([, part]) => Object.keys(part).length > 0))
}

/** What a step is about a goal that an earlier one has added: it goes with it. */
const isAbout = (step: Step, id: string): boolean =>
  (step.kind === 'addGoal' && step.id === id) ||
  ((step.kind === 'link' || step.kind === 'unlink') && (step.from === id || step.to === id))

const isLinkOf = (step: Step, { from, to }: Link): boolean =>
  (step.kind === 'link' && step.from === from && step.to === to) ||
  (step.kind === 'addGoal' && step.id === from && step.to === to)

/**
 * The steps with one more. What takes back an earlier one takes it away; the same target is tried once.
 *
 * @example withStep([{ kind: 'link', …a }], { kind: 'unlink', …a }) // []
 */
export function withStep(steps: readonly Step[], step: Step): readonly Step[] {
  if (step.kind === 'unlink' && steps.some((each) => isLinkOf(each, step)))
    return steps.filter((each) => !isLinkOf(each, step))
  if (step.kind === 'link') {
    const others = steps.filter(
      (each) => !(each.kind === 'unlink' && each.from === step.from && each.to === step.to),
    )
    if (others.length < steps.length || steps.some((each) => isLinkOf(each, step))) return others
  }
  if (step.kind === 'dropGoal' && steps.some((each) => each.kind === 'addGoal' && each.id === step.id))
    return steps.filter((each) => !isAbout(each, step.id))
  if (step.kind === 'target') {
    const isSame = (each: Step): boolean =>
      each.kind === 'target' &&
      each.indicator === step.indicator &&
      each.period === step.period &&
      each.goal === step.goal &&
      each.organisation === step.organisation
    return [...steps.filter((each) => !isSame(each)), step]
  }
  return [...steps, step]
}
