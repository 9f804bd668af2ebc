import type { CoverageMatrixLabels, CoverageRow } from './coverage-matrix.ts'
import type { CoverageMark } from './coverage-cell.ts'
import type { MissionTimeRow } from './mission-timeline.ts'
import type { SeriesLabels } from './series-labels.ts'
import type { ThreadNode } from './thread-box.ts'
import type { ThreadEdge } from './thread-curves.ts'

// Rows for the goldens and the tests: made up, in the words of the product.

const organs = [
  'Kommunstyrelsen',
  'Utbildningsnämnden',
  'Omsorgs- och arbetsmarknadsnämnden',
  'Samhällsbyggnadsnämnden',
  'Kultur- och fritidsnämnden',
  'Miljönämnden',
  'AB Alebyggen',
]

type Sign = 0 | 1 | 2 | 3 | 4 | 'declines' | 'unanswered' | 'single'

const goals: readonly (readonly [string, readonly Sign[]])[] = [
  ['Tryggt i hela Ale', [4, 2, 4, 4, 1, 3, 4]],
  ['Alla elever når målen', [2, 4, 4, 0, 4, 0, 'unanswered']],
  ['Hållbar tillväxt längs älven', [4, 3, 0, 4, 0, 2, 4]],
  [
    'Nära till varandra: möten mellan människor i alla åldrar och i alla delar av kommunen',
    [1, 1, 4, 2, 'unanswered', 0, 1],
  ],
  ['Ett rikt föreningsliv', ['declines', 1, 1, 0, 'single', 'declines', 0]],
  ['Klimatneutrala transporter', [0, 0, 1, 1, 0, 'declines', 0]],
]

function markOf(sign: Sign): CoverageMark {
  if (sign === 'declines') return { level: 1, stance: 'declines', answered: true, single: false }
  if (sign === 'single') return { level: 4, stance: 'adopts', answered: true, single: true }
  if (sign === 'unanswered') return { level: 3, stance: null, answered: false, single: false }
  return { level: sign, stance: null, answered: sign > 0, single: false }
}

/** Six goals by seven organs, with every sign. */
export const coverageRows: readonly CoverageRow[] = goals.flatMap(([goalTitle, signs], r) =>
  signs.map((sign, o) => ({
    goal: `r${r}`,
    goalTitle,
    organisation: `o${o}`,
    organisationName: organs[o] ?? '',
    ...markOf(sign),
  })),
)

/** Swedish words for the matrix. */
export const matrixLabels: CoverageMatrixLabels = {
  goals: 'Riktningsmål',
  carriers: 'bär målet',
  carried: 'mål som bärs',
  sum: (linked, all) => (linked === 0 ? `ingen av ${all}` : `${linked} av ${all}`),
  levels: ['obesvarat', 'resonemang', 'kopplat', 'målsatt', 'uppföljt'],
  declines: 'berör inte uppdraget',
  unanswered: 'mål utan svar',
  single: 'ensam bärare',
  empty: 'Inga riktningsmål den dagen.',
}

/** Swedish words for the statuses. */
export const statusWords = {
  attained: 'uppfyllt',
  partly: 'delvis uppfyllt',
  not_attained: 'ej uppfyllt',
  undetermined: 'kan inte avgöras',
  unmeasured: 'mätning saknas',
  unassessed: 'ej bedömt',
  divided: 'delade bedömningar',
  on_track: 'bedöms uppnås',
}

/** Swedish words for the series. */
export const seriesLabels: SeriesLabels = {
  unit: 'procent av eleverna i årskurs 8',
  own: 'Ale',
  women: 'flickor',
  men: 'pojkar',
  target: 'mål',
  finalTarget: 'slutmål',
  baseline: 'utgångsläge',
  preliminary: 'preliminärt',
  lagged: 'eftersläpar',
  forecast: 'prognos',
  empty: 'Inga utfall ännu.',
}

/** The headers of the thread. */
export const layerNames = [
  'Vision och värdegrund',
  'Riktningsmål',
  'Budgetmål',
  'Nämndmål',
  'Verksamhetsmål',
  'Aktivitet',
  'Indikator',
]

const titles: readonly (readonly [string, number, string, string?])[] = [
  ['v', 0, 'Ett Ale', 'kommunfullmäktige'],
  ['r1', 1, 'Tryggt i hela Ale', 'kommunfullmäktige'],
  ['r2', 1, 'Alla elever når målen', 'kommunfullmäktige'],
  ['r3', 1, 'Hållbar tillväxt längs älven', 'kommunfullmäktige'],
  ['r4', 1, 'Nära till varandra: möten mellan människor i alla åldrar', 'kommunfullmäktige'],
  ['n1', 3, 'Trygga mötesplatser', 'Kultur- och fritidsnämnden'],
  ['n2', 3, 'Trygg skola', 'Utbildningsnämnden'],
  ['n3', 3, 'Levande orter', 'Samhällsbyggnadsnämnden'],
  ['n4', 3, 'Fler i arbete', 'Omsorgs- och arbetsmarknadsnämnden'],
  ['n5', 3, 'Rörelse för alla', 'Kultur- och fritidsnämnden'],
  ['v1', 4, 'Fritidsgårdar', 'Ung fritid'],
  ['v2', 4, 'Trygghetsvandringar', 'Säkerhet'],
  ['v3', 4, 'Elevhälsa', 'Stöd och hälsa'],
  ['v4', 4, 'Ortsutveckling', 'Plan och bygg'],
  ['v5', 4, 'Föreningsstöd', 'Fritid'],
  ['i1', 6, 'Anmälda brott per 1 000 invånare'],
  ['i2', 6, 'Avstår från att gå ut på kvällen'],
  ['i3', 6, 'Elever som känner sig trygga i årskurs 8'],
  ['i4', 6, 'Valdeltagande'],
  ['i5', 6, 'Besökare'],
]

/** A thread from the vision to the indicators. */
export const threadNodes: readonly ThreadNode[] = titles.map(([id, layer, label, sublabel]) => ({
  id,
  layer,
  label,
  ...(sublabel === undefined ? {} : { sublabel }),
  ...(id === 'n1'
    ? { sign: 'partly' as const, figure: '66 %' }
    : id === 'n2'
      ? { sign: 'not_attained' as const, figure: '41 %' }
      : {}),
  ...(id === 'n5' ? { illustrative: true } : {}),
  ...(id === 'n4' ? { hidden: 12 } : {}),
}))

/** Its links; one of them is suspect. */
export const threadEdges: readonly ThreadEdge[] = [
  'r1 v',
  'r2 v',
  'r3 v',
  'r4 v',
  'n1 r1',
  'n2 r1',
  'n2 r2',
  'n3 r3',
  'n4 r3',
  'n5 r4',
  'v1 n1',
  'v2 n1',
  'v3 n2',
  'v4 n3',
  'v5 n5',
  'i1 v2',
  'i2 v2',
  'i5 v1',
  'i3 v3',
  'i4 v4',
  'i2 r1',
].map((pair) => {
  const [from = '', to = ''] = pair.split(' ')
  return { from, to, suspect: pair === 'n1 r1' || pair === 'n5 r4' }
})

/** Missions: late, reported in time and after it, with time left, and without a day. */
export const missionTimes: readonly MissionTimeRow[] = [
  ['Plan för nytt äldreboende', '2024-11-25', '2026-03-31', null, true, 'sent, 237 dagar'],
  ['Läslyft i lågstadiet', '2024-11-25', '2025-12-31', '2026-02-11', false, 'redovisat 11 februari 2026'],
  ['Mötesplats i Surte', '2024-11-25', '2025-10-31', '2025-10-20', false, 'redovisat 20 oktober 2025'],
  [
    'Samnyttjande av lokaler för föreningar och skolor i hela kommunen',
    '2025-10-20',
    '2026-12-31',
    null,
    false,
    '38 dagar kvar',
  ],
  ['Beredskap vid höjd risk', '2022-12-12', null, '2026-04-14', false, 'redovisat 14 april 2026'],
].map(
  ([title, given, due, reported, late, note], at) =>
    ({ id: `u${at}`, title, given, due, reported, late, note }) as MissionTimeRow,
)

/** Texts that want to be something else. */
export const hostileTexts: readonly string[] = [
  '<img src=x onerror="alert(1)">',
  '</text><script>alert(1)</script>',
  'מטרה של הוועדה לקהילה בטוחה ונגישה לכולם',
  `slut\u{202E}ålm tgyrt\u{0000}\u{0007}`,
  'å'.repeat(10_000),
  `${'👩‍👩‍👧‍👦'.repeat(30)} 🏳️‍🌈`,
  `z${'\u{0301}'.repeat(500)}algo`,
  '\u{D83D}halv',
  '',
]
