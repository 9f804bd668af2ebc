export {
  coverageCell,
  coverageGlyph,
  type CoverageCellOptions,
  type CoverageLevel,
  type CoverageMark,
} from './coverage-cell.ts'
export {
  coverageHistory,
  type CoverageHistoryLabels,
  type CoverageHistoryOptions,
  type CoverageHistoryRow,
} from './coverage-history.ts'
export {
  coverageMatrix,
  type CoverageMatrixLabels,
  type CoverageMatrixOptions,
  type CoverageRow,
} from './coverage-matrix.ts'
export { icicleLayout, type IcicleNode, type IcicleOptions } from './icicle-layout.ts'
export {
  deviationBar,
  deviationBars,
  extentOfDeviations,
  type Deviation,
  type DeviationBarOptions,
  type DeviationBarsOptions,
  type DeviationRow,
} from './deviation-bars.ts'
export { intervalBar, type IntervalBarOptions, type IntervalRow } from './interval-bar.ts'
export type { LayoutEdge, LayoutNode } from './layer-graph.ts'
export {
  layeredLayout,
  type Frame,
  type Layout,
  type LayoutOptions,
  type PlacedColumn,
  type PlacedEdge,
  type PlacedNode,
} from './layered-layout.ts'
export { litBy, threadLights, threadOf, wayLights, type Lights, type Thread } from './lit-by.ts'
export { missionTimeline, type MissionTimelineOptions, type MissionTimeRow } from './mission-timeline.ts'
export { organSigns, signGlyph, signToken, type Sign } from './sign.ts'
export { sparkline, type SparklineOptions, type SparkRow } from './sparkline.ts'
export { statusBar, type StatusBarLabels, type StatusBarOptions, type StatusCount } from './status-bar.ts'
export {
  statusColour,
  statuses,
  statusGlyph,
  statusSymbol,
  statusText,
  type Status,
  type StatusSymbolOptions,
} from './status-symbol.ts'
export { h, svgRoot, type AttributeValue, type Child, type SvgNode } from './svg.ts'
export { clip, textWidth, wrap, type Type } from './text.ts'
export { insetOf, type ThreadNode } from './thread-box.ts'
export type { ThreadEdge } from './thread-curves.ts'
export { mapScale, threadMap } from './thread-map.ts'
export {
  headsHeight,
  threadHeads,
  threadWindow,
  type PictureOptions,
  type ThreadLayout,
} from './thread-picture.ts'
export { drawThread, thread, type ThreadOptions } from './thread.ts'
export { fromElement, toElement, type DocumentEffect } from './to-element.ts'
export { escapeText, toMarkup } from './to-markup.ts'
export { toSvgText, type ExportOptions } from './to-svg-text.ts'
export { dark, light, token, type Palette, type TokenName } from './tokens.ts'
export { waysBetween, type Ways, type WaysOptions } from './ways.ts'
export {
  validity,
  type ValidityLabels,
  type ValidityMark,
  type ValidityOptions,
  type ValidityRow,
} from './validity.ts'
