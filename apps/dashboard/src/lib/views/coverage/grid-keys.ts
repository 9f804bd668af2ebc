/** Moving over the cells of a grid by keys, as in a spreadsheet. */

export interface Place {
  readonly row: number
  readonly column: number
}

/**
 * Where a key leads; undefined when it isn't one of ours. The edges hold.
 *
 * @param size how many rows and columns there are
 * @param far with Ctrl: Home and End go to the first and the last cell of all
 * @example stepOf({ row: 0, column: 0 }, 'ArrowRight', { row: 9, column: 8 }, false) // { row: 0, column: 1 }
 */
export function stepOf(at: Place, key: string, size: Place, far: boolean): Place | undefined {
  const last = { row: size.row - 1, column: size.column - 1 }
  const to = stepTo(at, key, last, far)
  return to && { row: clamp(to.row, last.row), column: clamp(to.column, last.column) }
}

function stepTo({ row, column }: Place, key: string, last: Place, far: boolean): Place | undefined {
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column }
    case 'ArrowDown':
      return { row: row + 1, column }
    case 'ArrowLeft':
      return { row, column: column - 1 }
    case 'ArrowRight':
      return { row, column: column + 1 }
    case 'Home':
      return { row: far ? 0 : row, column: 0 }
    case 'End':
      return { row: far ? last.row : row, column: last.column }
    case 'PageUp':
      return { row: 0, column }
    case 'PageDown':
      return { row: last.row, column }
    default:
      return undefined
  }
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, most))
}
