import { views } from '../../apps/dashboard/src/lib/shell/views.ts'
import { coldVisit, type Visit } from './cold-visit.ts'
import { medianOf } from './measure.ts'
import { held, milliseconds, type Row, type Section } from './report.ts'
import type { ServedBrowser } from './served-browser.ts'

const visitRow = (name: string, visits: readonly Visit[]): Row => {
  const of = (figure: (visit: Visit) => number): number => medianOf(visits.map(figure))
  const [complete, bytes, longest, memory] = [
    of((visit) => visit.complete),
    of((visit) => visit.bytesBefore),
    of((visit) => visit.longestAfter),
    of((visit) => visit.memory),
  ]
  const shift = of((visit) => visit.shift)
  return [
    name,
    held(milliseconds(complete), complete <= 800),
    milliseconds(of((visit) => visit.largestPaint)),
    held(`${Math.round(bytes / 1000)} kB`, bytes <= 250_000),
    held(shift.toFixed(3), shift < 0.02),
    held(milliseconds(longest), longest <= 50),
    milliseconds(of((visit) => visit.ready)),
    held(`${Math.round(memory)} MB`, memory <= 200),
  ]
}

/** Each view of the dashboard, visited cold by its address. */
export const visitsSection = async ({ browser, origin }: ServedBrowser, times: number): Promise<Section> => {
  const rows: Row[] = []
  for (const { path, name } of views) {
    const visits: Visit[] = []
    for (let time = 0; time < times; time++) visits.push(await coldVisit(browser, `${origin}${path}`))
    rows.push(visitRow(`${name}, \`${path}\``, visits))
  }
  return {
    heading: 'The dashboard on the sample, cold, each view by its address',
    note:
      `Served from the same machine; medians of ${times} visits, each with empty caches. A view is complete at its largest ` +
      'paint or when its document has come in, whichever is later. The longest task is that of the main thread between then ' +
      'and the ready engine. Memory is what the page’s process has to itself (private pages), with its workers and the engine.',
    columns: [
      'view',
      'complete: 800 ms',
      'largest paint',
      'sent before: 250 kB',
      'shift: 0.02',
      'longest task: 50 ms',
      'engine ready',
      'memory: 200 MB',
    ],
    rows,
  }
}
