/** Two sources, or two days of one, side by side: which, as the address has it. */
import { dayIn } from '../../session/day-in.ts'
import { linkedIn } from '../../session/source-link.ts'
import type { Session } from '../../session/session.svelte.ts'
import {
  useDifference,
  type AskedSides,
  type DifferenceState,
} from '../difference/difference-state.svelte.ts'
import { KeptView } from './kept-view.svelte.ts'

/** What stands in the address for the sample. */
export const sampleLink = 'exempel'

export class CompareView {
  readonly kept = new KeptView()
  readonly session: Session = this.kept.session
  /** The source to set before the one that is shown, as the address has it. */
  readonly against = $derived.by(() => this.session.url.get('mot') ?? '')
  readonly asOf = $derived.by(() => dayIn(this.session.url.get('motper')) ?? this.session.asOf)
  readonly period = $derived.by(() => this.session.url.get('motperiod') ?? this.session.period)

  readonly sides = $derived.by<AskedSides | undefined>(() => {
    const before = this.#sourceOf(this.against)
    const { source, choice } = this.session
    if (before === undefined || source === undefined) return undefined
    return {
      before: { source: before, choice: { asOf: this.asOf, period: this.period } },
      after: { source: source.hash, choice },
    }
  })
  readonly state: DifferenceState = useDifference(() => this.sides)

  choose = (name: 'mot' | 'motper' | 'motperiod', value: string): void => {
    void this.session.url.set({ [name]: value === '' ? null : value })
  }

  #sourceOf(link: string): string | undefined {
    return link === sampleLink ? '' : linkedIn(link)?.hash
  }
}
