/** The part of a large picture that is drawn. */
import type { Frame } from '@rodtrad/charts'

/**
 * What is in sight with half as much around it on each side, as text, in steps of half a view: while one scrolls
 * within a step nothing is drawn anew.
 *
 * @example drawnPart({ x: 610, y: 0, width: 1000, height: 500 }) // '0 -250 2500 1250'
 */
export function drawnPart({ x, y, width, height }: Frame): string {
  if (width === 0) return '0 0 0 0'
  const [stepX, stepY] = [width / 2, height / 2]
  const left = (Math.floor(x / stepX) - 1) * stepX
  const top = (Math.floor(y / stepY) - 1) * stepY
  return `${left} ${top} ${width * 2.5} ${height * 2.5}`
}
