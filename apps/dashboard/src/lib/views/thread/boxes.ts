/** The shown part of the thread as boxes: what stands on each, and under which header. */
import type { IcicleNode, ThreadNode } from '@rodtrad/charts'
import type { Words } from '../../i18n/words.ts'
import { shortName } from '../short-name.ts'
import type { Shown, ShownNode } from './fold.ts'
import { layerNames, layerOf } from './layers.ts'
import type { Branch } from './outline.ts'
import type { LaidOf, Overlay } from './overlay.ts'

interface Dress {
  readonly overlay: Overlay
  readonly laid: LaidOf
}

/** The boxes of the graph. */
export function boxesOf(w: Words, { nodes, links }: Shown, dress: Dress): readonly ThreadNode[] {
  const lower = new Set(links.map(({ from }) => from))
  return nodes.map((node) => {
    const follows = node.kind === 'factor' && lower.has(node.id)
    return boxOf(w, node, follows ? layerNames.indexOf('following') : layerOf(node), dress)
  })
}

/** The blocks of the icicle: each under the node that it stands under in the outline. */
export function blocksOf(
  w: Words,
  outline: readonly Branch[],
  dress: Dress,
): readonly (ThreadNode & IcicleNode)[] {
  const blocks: (ThreadNode & IcicleNode)[] = []
  const add = (branches: readonly Branch[], home: string | undefined): void => {
    for (const { node, children } of branches) {
      const box = boxOf(w, node, layerOf(node), dress)
      const about = [w.code('kind', node.kind), box.sublabel].filter(Boolean).join(' · ')
      // Only a block that ends has room for the count of what it hides.
      const hidden = children.length === 0 ? node.hidden : 0
      blocks.push({ ...box, hidden, sublabel: about, ...(home === undefined ? {} : { home }) })
      add(children, node.id)
    }
  }
  add(outline, undefined)
  return blocks
}

/** The header of a column. */
export function headerOf(w: Words): (layer: number) => string {
  return (layer) => w.code('thread.layer', layerNames[layer])
}

function boxOf(w: Words, node: ShownNode, layer: number, { overlay, laid }: Dress): ThreadNode {
  const { id, title, kind, number, owners, value, hidden } = node
  const own = laid(node)
  const about = [number, ...owners.map(ownerName)].filter(Boolean).join(' · ')
  const sublabel = overlay === 'status' ? about : (own?.word ?? about)
  return {
    id,
    layer,
    label: title,
    kind,
    hidden,
    ...(sublabel === '' || (kind === 'vision' && overlay === 'status') ? {} : { sublabel }),
    ...(value === null || overlay !== 'status' ? {} : { figure: w.percent(value) }),
    ...(own === undefined ? {} : { sign: own.sign }),
  }
}

/** On a narrow box the two that every kommun knows go by their letters. */
function ownerName(name: string): string {
  if (/^kommunfullmäktige$/i.test(name)) return 'KF'
  if (/^kommunstyrelsen$/i.test(name)) return 'KS'
  return shortName(name)
}
