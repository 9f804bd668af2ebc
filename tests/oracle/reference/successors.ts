import { isValid } from './dates.ts'
import type { Scene } from './takes-part.ts'

/** Who stands ready to take over from a row. */
export interface Successors {
  readonly ids: readonly string[]
  readonly status: 'adopted' | 'draft' | null
}

const isDraft = ({ goals }: Scene, id: string): boolean =>
  goals.some((goal) => goal.id === id && goal.status === 'draft')

const stands = ({ source, goals, asOf }: Scene, id: string): boolean =>
  goals.some((goal) => goal.id === id) ||
  [...(source.missions ?? []), ...(source.factors ?? [])].some((row) => row.id === id && isValid(row, asOf))

/** The nearest that stand: a successor that has itself been replaced is passed by. No row replaces itself. */
const nearest = (scene: Scene, id: string, isReady: (id: string) => boolean): readonly string[] => {
  const newer = (scene.source.links ?? [])
    .filter(({ kind, to }) => kind === 'replaces' && to === id)
    .flatMap(({ from }) => (isReady(from) ? [from] : nearest(scene, from, isReady)))
  return [...new Set(newer)]
}

/** Adopted ones or, where there is none, drafts; asked of a scene in which drafts take part. */
export const successorsOf = (scene: Scene, id: string): Successors => {
  const adopted = nearest(scene, id, (each) => stands(scene, each) && !isDraft(scene, each))
  if (adopted.length > 0) return { ids: adopted, status: 'adopted' }
  const drafts = nearest(scene, id, (each) => stands(scene, each))
  return { ids: drafts, status: drafts.length > 0 ? 'draft' : null }
}
