/** The goals as they hang together: which contribute to which, and in what groups they are shown. */
import type { Goal } from './rows.ts'

export type GroupName = 'riktningsmal' | 'financial' | 'operational' | 'budgetmal' | 'apart' | 'vision'

export interface Group {
  readonly name: GroupName
  readonly goals: readonly Goal[]
}

const groupNames: readonly GroupName[] = [
  'riktningsmal',
  'financial',
  'operational',
  'budgetmal',
  'apart',
  'vision',
]

const above = new Set(['vision', 'vardegrund', 'vardeord'])

export class GoalTree {
  readonly byId: ReadonlyMap<string, Goal>
  readonly #children: ReadonlyMap<string, readonly Goal[]>

  constructor(goals: readonly Goal[]) {
    this.byId = new Map(goals.map((goal) => [goal.goal, goal]))
    const children = new Map<string, Goal[]>()
    for (const goal of goals)
      for (const upper of goal.above) children.set(upper, [...(children.get(upper) ?? []), goal])
    this.#children = children
  }

  titleOf(id: string): string {
    return this.byId.get(id)?.title ?? id
  }

  /** The goals that contribute to it, one link down; none for what stands over the riktningsmål. */
  childrenOf(goal: Goal): readonly Goal[] {
    return above.has(goal.kind) ? [] : (this.#children.get(goal.goal) ?? [])
  }

  /** The goal and all below it, once each. */
  threadOf(id: string): ReadonlySet<string> {
    const found = new Set([id])
    for (const each of found) for (const { goal } of this.#children.get(each) ?? []) found.add(goal)
    return found
  }

  /** The groups of the list, without the empty ones. What hangs on nothing in them is `apart`. */
  groups(): readonly Group[] {
    const roots = [...this.byId.values()].filter((goal) => this.#isRoot(goal))
    const reached = new Set(roots.flatMap(({ goal }) => [...this.threadOf(goal)]))
    // What stands on a loop has no root: its first goal is shown as one.
    for (const goal of this.byId.values()) {
      if (reached.has(goal.goal)) continue
      roots.push(goal)
      for (const id of this.threadOf(goal.goal)) reached.add(id)
    }
    const groups = Map.groupBy(roots, groupOf)
    return groupNames.flatMap((name) => {
      const goals = groups.get(name)
      return goals === undefined ? [] : [{ name, goals }]
    })
  }

  /** The way from a root of the groups down to a goal, by the first link up of each; empty for an unknown goal. */
  pathTo(id: string): readonly string[] {
    const path: string[] = []
    let goal = this.byId.get(id)
    while (goal !== undefined && !path.includes(goal.goal)) {
      path.unshift(goal.goal)
      if (this.#isRoot(goal)) return path
      goal = this.#uppers(goal)[0]
    }
    return path
  }

  #uppers(goal: Goal): Goal[] {
    return goal.above.flatMap((id) => {
      const upper = this.byId.get(id)
      return upper === undefined || above.has(upper.kind) ? [] : [upper]
    })
  }

  #isRoot(goal: Goal): boolean {
    return (
      goal.kind === 'riktningsmal' ||
      goal.kind === 'budgetmal' ||
      above.has(goal.kind) ||
      this.#uppers(goal).length === 0
    )
  }
}

function groupOf({ kind, husbandry }: Goal): GroupName {
  if (kind === 'riktningsmal') return 'riktningsmal'
  if (kind === 'budgetmal') return husbandry ?? 'budgetmal'
  return above.has(kind) ? 'vision' : 'apart'
}
