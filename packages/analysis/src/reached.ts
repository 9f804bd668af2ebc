/**
 * Whatever is reached from a start, the way passing through what `passes` lets by; the start itself where a loop leads
 * back to it. In the order in which it is met. Linear in the links that are passed.
 *
 * @example reachedFrom(goal, (each) => neighboursOf(graph.up, each)) // all goals above it
 */
export const reachedFrom = (
  start: number,
  next: (each: number) => Iterable<number>,
  passes: (each: number) => boolean = () => true,
): ReadonlySet<number> => {
  const found = new Set<number>()
  const queue = [start]
  for (const each of queue)
    for (const other of next(each)) {
      if (found.has(other)) continue
      found.add(other)
      if (passes(other)) queue.push(other)
    }
  return found
}
