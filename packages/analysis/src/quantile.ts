/**
 * A quantile of sorted values, by the linear interpolation that R calls type 7 and Excel QUARTILE.INC: the point
 * `(n − 1) · share` along them. NaN without values. O(1). Source: Hyndman and Fan, "Sample quantiles in statistical
 * packages", The American Statistician 50 (1996).
 *
 * @param share 0 for the least, 0.5 for the median, 1 for the greatest
 * @example quantile([1, 2, 4, 10], 0.25) // 1.75
 */
export const quantile = (sorted: readonly number[], share: number): number => {
  const along = (sorted.length - 1) * share
  const low = Math.floor(along)
  const below = sorted[low] ?? NaN
  return below + (along - low) * ((sorted[low + 1] ?? below) - below)
}
