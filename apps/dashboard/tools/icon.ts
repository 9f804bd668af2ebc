/** The icons of the installed site, drawn from `static/thread.svg`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pngOf } from './png.ts'

/** By the end of their names: the sizes in pixels; those with a ground may be cut to any shape by the system, down to the circle of 80 %. */
export const icons = {
  '192': { size: 192, hasGround: false },
  '512': { size: 512, hasGround: false },
  'maskable-512': { size: 512, hasGround: true },
  'touch-180': { size: 180, hasGround: true },
} as const

export type IconName = keyof typeof icons

type Rgb = readonly [number, number, number]

/** A spot of the brush: the thread is as many of them as it takes. */
interface Disc {
  readonly x: number
  readonly y: number
  readonly r: number
}

const ground: Rgb = [0xfb, 0xfa, 0xf7]
const sideOfDrawing = 32
const steps = 96

/** One icon as a PNG. */
export function iconAtBuild(name: IconName): Uint8Array<ArrayBuffer> {
  const { size, hasGround } = icons[name]
  const { discs, colour } = drawing(readFileSync(join(import.meta.dirname, '../static/thread.svg'), 'utf8'))
  const scale = (size / sideOfDrawing) * (hasGround ? 0.66 : 1)
  const shift = (size - sideOfDrawing * scale) / 2
  const placed = discs.map(({ x, y, r }) => ({ x: x * scale + shift, y: y * scale + shift, r: r * scale }))
  const pixels = new Uint8Array(size * size * 4)
  for (let at = 0; at < size * size; at++) {
    const covered = coverage(placed, (at % size) + 0.5, Math.floor(at / size) + 0.5)
    if (hasGround)
      pixels.set(
        [...colour.map((part, i) => Math.round(part * covered + (ground[i] ?? 0) * (1 - covered))), 255],
        at * 4,
      )
    else pixels.set([...colour, Math.round(255 * covered)], at * 4)
  }
  return pngOf(pixels, size)
}

/** How much of a pixel the discs cover, by the distance of its middle from the nearest edge. */
function coverage(discs: readonly Disc[], x: number, y: number): number {
  let nearest = Infinity
  for (const disc of discs) nearest = Math.min(nearest, Math.hypot(x - disc.x, y - disc.y) - disc.r)
  return Math.min(1, Math.max(0, 0.5 - nearest))
}

/** What stands in the drawing: one path of curves (`M x y`, `C …`, `s …`) and circles, of one colour. */
function drawing(svg: string): { readonly discs: readonly Disc[]; readonly colour: Rgb } {
  const said = (name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(svg)?.[1] ?? ''
  const r = Number(said('stroke-width')) / 2
  const circles = [...svg.matchAll(/cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"/g)].map(([, ...given]) => {
    const [x = 0, y = 0, radius = 0] = given.map(Number)
    return { x, y, r: radius }
  })
  const colour = Number.parseInt(said('stroke').slice(1), 16)
  const along = curve(said('d')).map(([x, y]) => ({ x, y, r }))
  return { discs: [...along, ...circles], colour: [colour >> 16, (colour >> 8) & 255, colour & 255] }
}

/** Points along a path of cubic curves. */
function curve(d: string): (readonly [number, number])[] {
  const points: (readonly [number, number])[] = []
  let [x, y, handleX, handleY] = [0, 0, 0, 0]
  for (const [, command, text = ''] of d.matchAll(/([MCs])([^A-Za-z]*)/g)) {
    const given = (text.match(/-?[\d.]+/g) ?? []).map(Number)
    const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0] = given
    if (command === 'M') [x, y] = [a, b]
    else {
      const to =
        command === 'C' ? [a, b, c, e, f, g] : [2 * x - handleX, 2 * y - handleY, x + a, y + b, x + c, y + e]
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = to
      for (let step = 0; step <= steps; step++)
        points.push([cubic(x, x1, x2, x3, step / steps), cubic(y, y1, y2, y3, step / steps)])
      ;[x, y, handleX, handleY] = [x3, y3, x2, y2]
    }
  }
  return points
}

function cubic(a: number, b: number, c: number, d: number, t: number): number {
  const u = 1 - t
  return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d
}
