/** Weights as one says them. */

/**
 * A share as a fraction with a small denominator, when it is one; else null.
 *
 * @example fractionText(0.1818181818) // '2/11'
 */
export function fractionText(share: number, most = 48): string | null {
  for (let below = 1; below <= most; below++) {
    const over = Math.round(share * below)
    if (over > 0 && Math.abs(share - over / below) < 1e-9) return below === 1 ? '1' : `${over}/${below}`
  }
  return null
}
