/**
 * Rows of one table gathered by indicator, then by goal and organisation, so that "the rows of indicator i for
 * organ o" are one slice. Row numbers stand in `row`; group `k` holds `row[start[k]] … row[start[k + 1] - 1]`.
 */
export interface Grouping {
  /** The first group of each indicator; one more than there are indicators. */
  readonly first: Int32Array
  readonly goal: Int32Array
  readonly organisation: Int32Array
  readonly start: Int32Array
  readonly row: Int32Array
}

/**
 * Gathers rows by `indicator`, `goal` and `organisation` (−1 for none). A row whose indicator is negative is left
 * out. O(rows log rows within an indicator).
 */
export const groupingOf = (
  indicators: number,
  indicator: Int32Array,
  goal: Int32Array | undefined,
  organisation: Int32Array,
): Grouping => {
  const offset = new Int32Array(indicators + 1)
  for (const key of indicator) if (key >= 0) offset[key + 1]!++
  for (let key = 0; key < indicators; key++) offset[key + 1]! += offset[key]!
  const row = new Int32Array(offset[indicators]!)
  const cursor = offset.slice(0, indicators)
  for (let index = 0; index < indicator.length; index++) {
    const key = indicator[index]!
    if (key >= 0) row[cursor[key]!++] = index
  }
  const goalOf = (index: number): number => (goal ? goal[index]! : -1)
  const first = new Int32Array(indicators + 1)
  const start = new Int32Array(row.length + 1)
  const groupGoal = new Int32Array(row.length)
  const groupOrganisation = new Int32Array(row.length)
  let groups = 0
  for (let key = 0; key < indicators; key++) {
    first[key] = groups
    const from = offset[key]!
    const to = offset[key + 1]!
    if (to - from > 1)
      row
        .subarray(from, to)
        .sort((a, b) => goalOf(a) - goalOf(b) || organisation[a]! - organisation[b]! || a - b)
    for (let at = from; at < to; at++) {
      const index = row[at]!
      const same =
        at > from &&
        groupGoal[groups - 1] === goalOf(index) &&
        groupOrganisation[groups - 1] === organisation[index]
      if (same) continue
      groupGoal[groups] = goalOf(index)
      groupOrganisation[groups] = organisation[index]!
      start[groups++] = at
    }
  }
  first[indicators] = groups
  start[groups] = row.length
  return {
    first,
    goal: groupGoal.subarray(0, groups),
    organisation: groupOrganisation.subarray(0, groups),
    start: start.subarray(0, groups + 1),
    row,
  }
}

/** The group of an indicator's rows for a goal and an organ (−1 for none), or −1. O(log groups of the indicator). */
export const groupOf = (
  grouping: Grouping,
  indicator: number,
  goal: number,
  organisation: number,
): number => {
  let low = grouping.first[indicator]!
  let high = grouping.first[indicator + 1]! - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const order = grouping.goal[middle]! - goal || grouping.organisation[middle]! - organisation
    if (order === 0) return middle
    if (order < 0) low = middle + 1
    else high = middle - 1
  }
  return -1
}
