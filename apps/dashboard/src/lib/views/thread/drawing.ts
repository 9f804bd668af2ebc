/** The shown part of the graph as a picture. */
import { thread, type SvgNode, type ThreadNode } from '@rodtrad/charts'
import type { Words } from '../../i18n/words.ts'
import { shortName } from '../short-name.ts'
import { layerOf, type Shown } from './graph.ts'

interface Drawing {
  readonly shown: Shown
  readonly chosen: string | null
  /** Makes the nodes links; without it the picture is for a file. */
  readonly href?: (id: string) => string
}

/** The picture; `label` names it where it stands alone. */
export function drawingOf(w: Words, { shown, chosen, href }: Drawing): SvgNode {
  return thread(
    shown.nodes.map((node) => boxOf(w, node)),
    shown.links,
    {
      columns: (layer) => w.code('thread.layer', layer),
      chosen,
      columnWidth: 184,
      gap: 44,
      rowGap: 8,
      label: w.t('thread.label'),
      empty: w.t('thread.title.empty'),
      ...(href === undefined ? {} : { href }),
    },
  )
}

function boxOf(w: Words, node: Shown['nodes'][number]): ThreadNode {
  const { id, title, kind, number, owners, value, hidden } = node
  const about = [number, ...owners.map(ownerName)].filter(Boolean).join(' · ')
  const status = node.status === 'unassessed' || node.status === 'not_assessed' ? null : node.status
  return {
    id,
    layer: layerOf(node),
    label: title,
    kind,
    hidden,
    ...(about === '' || kind === 'vision' ? {} : { sublabel: about }),
    ...(value === null ? {} : { figure: w.percent(value) }),
    ...(status === null ? {} : { sign: status }),
  }
}

/** On a narrow box the two that every kommun knows go by their letters. */
function ownerName(name: string): string {
  if (/^kommunfullmäktige$/i.test(name)) return 'KF'
  if (/^kommunstyrelsen$/i.test(name)) return 'KS'
  return shortName(name)
}
