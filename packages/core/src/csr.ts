/**
 * Compressed sparse rows: the neighbours of row `r` are `to[start[r]] … to[start[r + 1] - 1]`. The plain form in
 * which the graph keeps every relation, so that an analysis is a pass over two typed arrays.
 */
export interface Csr {
  /** One more than there are rows. */
  readonly start: Int32Array
  readonly to: Int32Array
  /** Which entry of the input each neighbour came from (the link's number, when made of links). */
  readonly entry: Int32Array
}

/**
 * Sorts pairs `from[e] → to[e]` into compressed sparse rows, keeping the order of the entries within a row. An entry
 * whose `from` is negative is left out. O(rows + entries).
 */
export const csrOf = (rows: number, from: Int32Array, to: Int32Array): Csr => {
  const start = new Int32Array(rows + 1)
  for (const row of from) if (row >= 0) start[row + 1]!++
  for (let row = 0; row < rows; row++) start[row + 1]! += start[row]!
  const size = start[rows]!
  const cursor = start.slice(0, rows)
  const sorted = new Int32Array(size)
  const entry = new Int32Array(size)
  for (let index = 0; index < from.length; index++) {
    const row = from[index]!
    if (row < 0) continue
    const at = cursor[row]!++
    sorted[at] = to[index]!
    entry[at] = index
  }
  return { start, to: sorted, entry }
}

/** The neighbours of a row, as a view without a copy. */
export const neighboursOf = (csr: Csr, row: number): Int32Array =>
  csr.to.subarray(csr.start[row], csr.start[row + 1])

/** How many neighbours a row has. */
export const degreeOf = (csr: Csr, row: number): number => csr.start[row + 1]! - csr.start[row]!

/**
 * The other way round: row `r` of `to` → the rows of which it is a neighbour, in their order. O(rows + entries).
 *
 * @param rows how many rows there are on the other side
 * @example inverseOf(owners, count.organisations) // organisation → the goals that it owns
 */
export const inverseOf = ({ start, to }: Csr, rows: number): Csr => {
  const from = new Int32Array(to.length)
  for (let row = 0; row < start.length - 1; row++) from.fill(row, start[row], start[row + 1])
  return csrOf(rows, to, from)
}
