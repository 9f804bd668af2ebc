import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { coverageCell, coverageGlyph, type CoverageMark } from './coverage-cell.ts'
import { coverageMatrix } from './coverage-matrix.ts'
import { icicleLayout } from './icicle-layout.ts'
import { deviationBars } from './deviation-bars.ts'
import { intervalBar, type IntervalRow } from './interval-bar.ts'
import { layeredLayout } from './layered-layout.ts'
import { threadLights, wayLights } from './lit-by.ts'
import { missionTimeline } from './mission-timeline.ts'
import {
  coverageRows,
  hostileTexts,
  layerNames,
  matrixLabels,
  missionTimes,
  seriesLabels,
  statusWords,
  threadEdges,
  threadNodes,
} from './samples.ts'
import { baseline, genders, others, outcomes, own, targets, years } from './samples-series.ts'
import { series } from './series.ts'
import { signGlyph, type Sign } from './sign.ts'
import { sparkline } from './sparkline.ts'
import { statusBar } from './status-bar.ts'
import { statuses, statusSymbol } from './status-symbol.ts'
import { h, svgRoot, type SvgNode } from './svg.ts'
import { textNode } from './text-node.ts'
import { insetOf } from './thread-box.ts'
import { threadMap } from './thread-map.ts'
import { threadWindow } from './thread-picture.ts'
import { drawThread, thread } from './thread.ts'
import { toMarkup } from './to-markup.ts'
import { toSvgText } from './to-svg-text.ts'

const { document } = parseHTML('<!doctype html><html><body></body></html>')
const columns = (layer: number): string => layerNames[layer] ?? ''

/** Small charts side by side or one below the other, each with its caption. */
function sheet(
  parts: readonly (readonly [string, SvgNode])[],
  [stepX, stepY]: readonly [number, number],
  across: number,
): SvgNode {
  const width = stepX * Math.min(across, parts.length) + 20
  const height = stepY * Math.ceil(parts.length / across) + 20
  const placed = parts.map(([caption, part], i) => {
    const [x, y] = [14 + (i % across) * stepX, 14 + Math.floor(i / across) * stepY]
    const own = Number(part.attrs['width'])
    return [
      h('svg', { ...part.attrs, x, y }, part.children),
      textNode(caption, x + own + 10, y + Number(part.attrs['height']) / 2 + 4.5),
    ]
  })
  return svgRoot({ width, height, label: 'Provkarta' }, placed)
}

const cells: readonly (readonly [string, CoverageMark])[] = [
  ['obesvarat', { level: 0 }],
  ['resonemang', { level: 1 }],
  ['kopplat', { level: 2 }],
  ['målsatt', { level: 3 }],
  ['uppföljt', { level: 4 }],
  ['berör inte uppdraget', { level: 1, stance: 'declines' }],
  ['kopplat, berör inte', { level: 2, stance: 'declines' }],
  ['uppföljt, berör inte', { level: 4, stance: 'declines' }],
  ['kopplat utan svar', { level: 2, answered: false }],
  ['målsatt utan svar', { level: 3, answered: false }],
  ['kopplat, ensam', { level: 2, single: true }],
  ['uppföljt, ensam', { level: 4, single: true }],
  ['målsatt, ensam, utan svar', { level: 3, single: true, answered: false }],
]

const intervals: readonly (readonly [string, IntervalRow])[] = [
  ['delvis 56–71 %', { low: 0.56, high: 0.71, value: 0.66, evidence: 0.85, status: 'partly' }],
  [
    'ej 37–47 %, bedömt uppfyllt',
    { low: 0.369, high: 0.469, value: 0.41, evidence: 0.9, status: 'not_attained', judgement: 'attained' },
  ],
  ['uppfyllt 100 %', { low: 1, high: 1, value: 1, evidence: 1, status: 'attained', judgement: 'attained' }],
  [
    '66 %, allt mätt, bedömt delvis, prognos uppfyllt',
    {
      low: 0.66,
      high: 0.66,
      value: 0.66,
      evidence: 1,
      status: 'partly',
      judgement: 'partly',
      forecast: 'attained',
    },
  ],
  ['kan inte avgöras 30–80 %', { low: 0.3, high: 0.8, value: 0.6, evidence: 0.5, status: 'undetermined' }],
  [
    'för lite mätt: värdet hålls inne',
    { low: 0.1, high: 0.9, value: null, evidence: 0.2, status: 'undetermined', judgement: 'not_attained' },
  ],
  ['mätning saknas', { low: 0, high: 1, value: null, evidence: 0, status: 'unmeasured' }],
  ['0 %, allt mätt', { low: 0, high: 0, value: 0, evidence: 1, status: 'not_attained' }],
]

const signs: readonly Sign[] = [
  ...([0, 1, 2, 3, 4] as const).map((level) => `level-${level}` as const),
  'expires',
  'succeeded',
  'hanging',
  'suspect',
  'changed',
  ...Array.from({ length: 15 }, (_, i) => `organ-${i}` as const),
]

const icicleNodes = threadNodes.map((node) => {
  const home = threadEdges.find(({ from }) => from === node.id)?.to
  return { ...node, ...(home === undefined ? {} : { home }) }
})

const pictures: Readonly<Record<string, () => SvgNode | string>> = {
  'coverage-cells': () =>
    sheet(
      cells.map(([name, mark]) => [name, coverageCell(mark)]),
      [210, 34],
      3,
    ),
  'coverage-matrix': () =>
    coverageMatrix(coverageRows, { labels: matrixLabels, width: 960, label: 'Täckning' }),
  'coverage-matrix-empty': () => coverageMatrix([], { labels: matrixLabels, width: 400, label: 'Täckning' }),
  'interval-bars': () =>
    sheet(
      intervals.map(([name, row]) => [name, intervalBar(row)]),
      [520, 40],
      1,
    ),
  'deviation-bars': () =>
    deviationBars(
      [
        { name: 'Kommunstyrelsen', outcome: 1600, forecast: -1500, text: '+1 600 tkr, underskott' },
        { name: 'Utbildningsnämnden', outcome: -3400, forecast: 6300, text: '−3 400 tkr, överskott' },
        { name: 'Omsorgsnämnden', outcome: null, forecast: 10800, text: 'prognos +10 800 tkr, underskott' },
        { name: 'Valnämnden', outcome: null, forecast: null, text: 'ännu okänd' },
        {
          name: 'Kommunen tillsammans',
          outcome: -1800,
          forecast: null,
          text: '−1 800 tkr, överskott',
          isSum: true,
        },
      ],
      {
        labels: { less: 'mindre än budget', more: 'mer än budget', empty: 'Ingen budget' },
        label: 'Avvikelse mot budget',
      },
    ),
  'status-symbols': () =>
    sheet(
      statuses.map((status) => [status, statusSymbol(status)]),
      [150, 30],
      3,
    ),
  'status-bar': () =>
    statusBar(
      [
        { status: 'attained', count: 7 },
        { status: 'partly', count: 4 },
        { status: 'not_attained', count: 3 },
        { status: 'undetermined', count: 2 },
        { status: 'unmeasured', count: 5 },
        { status: 'unassessed', count: 1 },
      ],
      { labels: { words: statusWords, empty: 'Inga mål' }, label: 'Fördelning' },
    ),
  'mission-timeline': () =>
    missionTimeline(missionTimes, {
      asOf: '2026-11-23',
      labels: { asOf: 'per 23 november 2026', empty: 'Inga uppdrag' },
      label: 'Uppdrag från givet till redovisat',
    }),
  sparklines: () =>
    sheet(
      [
        [
          'med hål och mål',
          sparkline(
            years.map((year, i) => ({ year, value: outcomes[i] ?? null })),
            { target: 80 },
          ),
        ],
        [
          'vart tredje år',
          sparkline(
            [2017, 2020, 2023].map((year, i) => ({ year, value: i * 2 - i * i })),
            { step: 3 },
          ),
        ],
        ['ett enda utfall', sparkline([{ year: 2025, value: 3 }])],
        ['inget utfall', sparkline([{ year: 2025, value: null }], { target: 3 })],
      ],
      [260, 36],
      1,
    ),
  'series-own': () =>
    series(
      [...own, ...others],
      { labels: seriesLabels, targets, baseline, label: 'Trygga elever' },
      { document },
    ),
  'series-genders': () =>
    series(
      genders,
      {
        labels: seriesLabels,
        targets: [{ from: 2021, to: 2025, value: 74, max: 80 }],
        label: 'Trygga elever',
      },
      { document },
    ),
  'series-holes': () =>
    series(
      [...years.slice(0, 3), 2023].map((year, i) => ({
        year,
        period: String(year),
        value: 40 + i * 3,
        mark: year === 2023 ? ('lagged' as const) : null,
      })),
      { labels: seriesLabels, zero: true, width: 420, height: 200, label: 'Hål' },
      { document },
    ),
  'series-break': () =>
    series(
      years.map((year, i) => ({ year, period: String(year), value: year < 2022 ? 60 + i : 40 + 2 * i })),
      { labels: seriesLabels, breaks: [{ year: 2022, label: 'måttet ändrat' }], label: 'Ändrat mått' },
      { document },
    ),
  'series-empty': () => series([], { labels: seriesLabels, label: 'Inga utfall' }, { document }),
  'thread-plain': () =>
    thread(threadNodes, threadEdges, { columns, illustrative: 'påhittat', label: 'Röda tråden' }),
  'thread-chosen': () =>
    thread(threadNodes, threadEdges, {
      columns,
      chosen: 'n1',
      illustrative: 'påhittat',
      href: (id) => `?id=${id}`,
      label: 'Tråden genom Trygga mötesplatser',
    }),
  'thread-hostile': () =>
    thread(
      hostileTexts.map((label, i) => ({
        id: `${label.slice(0, 30)}${i}`,
        layer: i % 3,
        label,
        sublabel: label,
        hidden: i * 1000,
        illustrative: true,
      })),
      hostileTexts.slice(1).map((label, i) => ({
        from: `${label.slice(0, 30)}${i + 1}`,
        to: `${hostileTexts[i]?.slice(0, 30) ?? ''}${i}`,
      })),
      { columns: () => '<b>Kolumn</b>', illustrative: '<i>påhittat</i>', label: '"<Röda tråden>"' },
    ),
  'thread-ways': () =>
    thread(threadNodes, threadEdges, {
      columns,
      chosen: 'i2',
      lights: wayLights([
        ['i2', 'r1'],
        ['i2', 'v2', 'n1', 'r1'],
      ]),
      label: 'Vägarna från Avstår från att gå ut till Tryggt i hela Ale',
    }),
  'thread-from-afar': () => {
    const layout = layeredLayout(threadNodes, threadEdges, { inset: insetOf })
    const frame = { x: -8, y: -8, width: layout.width + 16, height: layout.height + 16 }
    return threadWindow(layout, {
      frame,
      scale: 0.4,
      lights: threadLights(threadEdges, 'n1'),
      label: 'Långt ifrån',
    })
  },
  'thread-map': () =>
    threadMap(layeredLayout(threadNodes, threadEdges), [180, 110], threadLights(threadEdges, 'n1').nodes),
  icicle: () =>
    drawThread(icicleLayout(icicleNodes, { inset: insetOf, width: 960 }), {
      columns: () => '',
      chosen: 'n1',
      lights: threadLights(threadEdges, 'n1'),
      label: 'Tråden som block',
    }),
  signs: () =>
    sheet(
      signs.map((sign) => [sign, svgRoot({ width: 14, height: 14 }, signGlyph(sign))]),
      [150, 30],
      3,
    ),
  'export-matrix': () =>
    toSvgText(coverageMatrix(coverageRows, { labels: matrixLabels, width: 960 }), {
      title: 'Ett av sex riktningsmål har inget mål hos någon nämnd',
      subtitle: 'Ale kommun, per 2026-11-23, utfall 2025',
      source: 'Källa: Ale kommuns styrmodell; riktningsmål och svar påhittade. Röda tråden.',
      illustrative: 'riktningsmål, nämndmål och bedömningar: påhittade för exemplet',
    }),
  'export-thread-dark': () =>
    toSvgText(thread(threadNodes, threadEdges, { columns, chosen: 'n1', illustrative: 'påhittat' }), {
      title: 'Tråden genom ”Trygga mötesplatser” når två verksamheter',
      subtitle: 'Ale kommun, per 2026-11-23',
      legend: [{ glyph: h('g', { transform: 'scale(.9)' }, coverageGlyph({ level: 4 })), text: 'uppföljt' }],
      palette: 'dark',
    }),
}

describe('the goldens: what a person sees when opening a chart', () => {
  test.each(Object.keys(pictures))('%s.svg is as it was, twice over', (name) => {
    const draw = (): string => {
      const picture = pictures[name]?.() ?? ''
      return typeof picture === 'string' ? picture : `${toMarkup(picture)}\n`
    }
    const svg = draw()
    expect(draw()).toBe(svg)
    const path = join(import.meta.dirname, '..', 'golden', `${name}.svg`)
    if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(path, svg)
    expect(existsSync(path) ? readFileSync(path, 'utf8') : 'no golden: run with UPDATE_GOLDENS=1').toBe(svg)
  })
})
