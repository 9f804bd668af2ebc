/** The day that is shown and another one, side by side: which, as the address has it. */
import { dayIn } from '../../session/day-in.ts'
import { useSession, type Session } from '../../session/session.svelte.ts'
import {
  useDifference,
  type AskedSides,
  type DifferenceState,
} from '../difference/difference-state.svelte.ts'
import { otherDays } from './other-days.ts'
import type { Time } from './time.svelte.ts'

export class TwoDays {
  readonly session: Session = useSession()
  readonly #time: () => Time
  readonly state: DifferenceState = useDifference(() => this.sides)

  constructor(time: () => Time) {
    this.#time = time
  }

  /** The day to compare with; undefined until the reader wants one. */
  readonly other = $derived.by(() => dayIn(this.session.url.get('motper')))
  /** The days that are proposed. */
  readonly proposed = $derived.by(() => otherDays(this.session.asOf, this.#time().endings))
  /** What is shown, as of both days: the earlier is before, whichever of them was chosen first. */
  readonly sides = $derived.by<AskedSides | undefined>(() => {
    if (this.other === undefined) return undefined
    const { asOf, period } = this.session
    const [before, after] = [this.other, asOf].toSorted().map((day) => ({
      source: null,
      choice: { asOf: day, period },
    }))
    return before && after && { before, after }
  })
  /** What differs, while it is asked for. */
  readonly difference = $derived.by(() => this.sides && this.state.difference)

  choose = (day: string): void => {
    void this.session.url.set({ motper: day === '' ? null : day })
  }
}
