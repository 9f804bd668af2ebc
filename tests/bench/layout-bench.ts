import { layeredLayout } from '@rodtrad/charts'
import { randomGraph } from '../../packages/charts/src/random-graph.ts'
import { medianOf, taking, type Taken } from './measure.ts'
import type { Section } from './report.ts'

const SIZES = [10, 100, 1000, 5000]

const shown = (figures: readonly number[]): string => `${medianOf(figures).toFixed(1)} ms`

/** The layered layout of the thread, for a made-up graph of each size. */
export const layoutBench = (times: number): readonly Section[] => [
  {
    heading: 'The layout of the thread, one thread',
    note: `Six layers, a fifth of the nodes with two parents, labels of two lines. The first of a process, and the median of ${times * 3} after it. Goal: 100 ms at 5,000 nodes. When other work holds the cores, the wall tells it and the processor time does not.`,
    columns: ['nodes', 'links', 'first, processor', 'wall', 'processor'],
    rows: SIZES.map((size) => {
      const { nodes, edges } = randomGraph(size)
      const once = (): Taken => taking(() => layeredLayout(nodes, edges)).taken
      const first = once()
      const all = Array.from({ length: times * 3 }, once)
      return [
        String(size),
        String(edges.length),
        `${first.cpu.toFixed(1)} ms`,
        shown(all.map(({ wall }) => wall)),
        shown(all.map(({ cpu }) => cpu)),
      ]
    }),
  },
]
