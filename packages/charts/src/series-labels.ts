/** The words of the series, all written on the marks. */
export interface SeriesLabels {
  /** Over the axis: 'procent av eleverna'. */
  readonly unit: string
  /** The name of one's own line. */
  readonly own: string
  readonly women: string
  readonly men: string
  readonly target: string
  readonly finalTarget: string
  readonly baseline: string
  readonly preliminary: string
  readonly lagged: string
  readonly forecast: string
  /** Written when there are neither outcomes nor targets. */
  readonly empty: string
}
