/** One stop for Tab in the whole matrix; arrows go from cell to cell. */
import type { CoverageView } from './coverage-view.svelte.ts'
import { stepOf, type Place } from './grid-keys.ts'
import type { Cell } from './matrix.ts'

export class Roving {
  readonly #view: CoverageView

  constructor(view: CoverageView) {
    this.#view = view
  }

  /** Where the one stop is: the cell that was last used, else the open one, else the first. */
  readonly at = $derived.by<Place>(() => {
    const wanted = this.#view.at ?? this.#view.open
    const row = this.#view.matrix.rows.findIndex(({ goal }) => goal.goal === wanted?.goal)
    const column = this.#view.matrix.organs.findIndex(({ id }) => id === wanted?.organisation)
    return { row: Math.max(0, row), column: Math.max(0, column) }
  })

  isStop(row: number, column: number): boolean {
    return row === this.at.row && column === this.at.column
  }

  onkeydown = (event: KeyboardEvent & { currentTarget: HTMLElement }): void => {
    const { rows, organs } = this.#view.matrix
    const to = stepOf(this.at, event.key, { row: rows.length, column: organs.length }, event.ctrlKey)
    if (to === undefined) return
    event.preventDefault()
    const cell = rows[to.row]?.cells[to.column]
    if (cell !== undefined) this.#view.at = cell
    focusCell(event.currentTarget, cell)
  }
}

/** Puts the focus on the button of a cell inside a part of the page. */
export function focusCell(inside: ParentNode, cell: Cell | undefined): void {
  for (const button of inside.querySelectorAll<HTMLElement>('[data-goal]')) {
    const { goal, organ } = button.dataset
    if (goal === cell?.goal && organ === cell?.organisation && button.offsetParent !== null) button.focus()
  }
}
