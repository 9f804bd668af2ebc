/** The figures of two plans that may be set side by side, whatever their goals are called. */
import type { Profile } from '@rodtrad/analysis'
import type { Words } from '../../i18n/words.ts'
import type { Side } from '../../session/difference.ts'

/** A figure of both sides: in words, and as shares where it is one. */
export interface ProfileRow {
  readonly label: string
  readonly before: string
  readonly after: string
  readonly shares: readonly [number, number] | undefined
}

/** In the order from known and good to unknown. */
const statuses = [
  'attained',
  'partly',
  'not_attained',
  'divided',
  'undetermined',
  'unassessed',
  'unmeasured',
] as const

/** So many of so many. */
type Part = readonly [number, number]

const ofDirections = (of: keyof Profile & ('uncovered' | 'single' | 'deep')) => (profile: Profile) =>
  [profile[of], profile.directions] as const

/** The rows of the comparison. What is counted of nothing has no share. */
export function profileRows(w: Words, before: Side, after: Side): readonly ProfileRow[] {
  const counted = (label: string, of: (profile: Profile) => number): ProfileRow => ({
    label,
    before: w.number(of(before.profile)),
    after: w.number(of(after.profile)),
    shares: undefined,
  })
  const shared = (label: string, of: (profile: Profile) => Part): ProfileRow => {
    const [was, is] = [of(before.profile), of(after.profile)]
    return {
      label,
      before: partText(w, was),
      after: partText(w, is),
      shares: was[1] === 0 || is[1] === 0 ? undefined : [was[0] / was[1], is[0] / is[1]],
    }
  }
  return [
    counted(w.t('profile.directions'), ({ directions }) => directions),
    counted(w.t('profile.organs'), ({ organs }) => organs),
    shared(w.t('profile.uncovered'), ofDirections('uncovered')),
    shared(w.t('profile.single'), ofDirections('single')),
    shared(w.t('profile.deep'), ofDirections('deep')),
    ...before.profile.levels.map((_, level) =>
      shared(w.t('profile.level', { level: w.code('level', level) }), ({ levels, cells }) => [
        levels[level]!,
        cells,
      ]),
    ),
    counted(w.t('profile.goals'), ({ goals }) => goals),
    shared(w.t('profile.withFigure'), ({ withFigure, goals }) => [withFigure, goals]),
    ...statuses
      .filter((status) => (before.profile.statuses[status] ?? after.profile.statuses[status] ?? 0) > 0)
      .map((status) =>
        shared(w.t('profile.status', { status: w.code('status', status) }), ({ statuses: counts, goals }) => [
          counts[status] ?? 0,
          goals,
        ]),
      ),
    shared(w.t('profile.measured'), ({ measured, measures }) => [measured, measures]),
  ]
}

function partText(w: Words, [part, whole]: Part): string {
  return whole === 0
    ? w.t('profile.nothing')
    : w.t('profile.part', { part, whole, share: w.percent(part / whole) })
}
