/** Where everything stands: the layered graph, or the blocks. */
import {
  icicleLayout,
  insetOf,
  layeredLayout,
  type IcicleNode,
  type ThreadEdge,
  type ThreadLayout,
  type ThreadNode,
} from '@rodtrad/charts'

/** What is to be laid out; plain data, so that a worker can be asked. */
export interface LayoutQuestion {
  /** Tells the answers apart. */
  readonly key: number
  readonly boxes: readonly (ThreadNode & IcicleNode)[]
  readonly links: readonly ThreadEdge[]
  readonly isIcicle: boolean
}

export interface LayoutAnswer {
  readonly key: number
  readonly layout: ThreadLayout
}

/** Between the columns of the graph. */
export const columnGap = 44

/** O((nodes + links) × log), some 50 ms for five thousand nodes. */
export function layOut({ boxes, links, isIcicle }: LayoutQuestion): ThreadLayout {
  return isIcicle
    ? icicleLayout(boxes, { inset: insetOf })
    : layeredLayout(boxes, links, { columnWidth: 184, gap: columnGap, rowGap: 8, inset: insetOf })
}
