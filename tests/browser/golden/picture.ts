/** Pictures of pages, at half the size, and how far two of them may differ. */
import { crc32, deflateSync } from 'node:zlib'
import { PNG } from 'pngjs'

/** Side of a block in pixels of the picture: 16 pixels of the page, about a line of text. */
const block = 8

/** How far the mean colour of a block may differ, in 255ths of a channel: another rasteriser of fonts stays under 10. */
export const blockTolerance = 20

/** How many blocks may differ more. A missing line, sign or bar is more than that. */
export const blocksTolerated = 6

/** How many rows of pixels the heights may differ by: the page is a line longer, no more. */
export const rowsTolerated = 10

/** What differs between two pictures. */
export interface Difference {
  readonly width: number
  readonly rows: number
  readonly blocks: number
}

/** A PNG with a palette of the 256 commonest colours, as small as it gets; the others become the nearest of them. */
export function smallPng(bytes: Buffer): Buffer {
  const { data, width, height } = PNG.sync.read(bytes)
  const pixels = Array.from({ length: width * height }, (_, at) => coarse(data, at * 4))
  const palette = paletteOf(pixels)
  const nearest = new Map<number, number>()
  const rows = Buffer.alloc(height * (width + 1))
  pixels.forEach((colour, at) => {
    const index = nearest.get(colour) ?? nearestOf(palette, colour)
    nearest.set(colour, index)
    rows[at + Math.floor(at / width) + 1] = index
  })
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  const colours = Buffer.from(palette.flatMap((colour) => channelsOf(colour)))
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A colour in 64 levels a channel, as one number. */
function coarse(data: Buffer, at: number): number {
  return [0, 1, 2].reduce((sum, channel) => (sum << 8) | ((data[at + channel] ?? 0) & 0xfc) | 0x03, 0)
}

const channelsOf = (colour: number): readonly number[] => [colour >> 16, (colour >> 8) & 255, colour & 255]

function paletteOf(pixels: readonly number[]): readonly number[] {
  const counts = new Map<number, number>()
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const common = [...counts].sort(([one, a], [other, b]) => b - a || one - other)
  return common.slice(0, 256).map(([colour]) => colour)
}

function nearestOf(palette: readonly number[], colour: number): number {
  const distances = palette.map((other) =>
    channelsOf(other).reduce((sum, level, channel) => sum + (level - (channelsOf(colour)[channel] ?? 0)) ** 2, 0),
  )
  return distances.indexOf(Math.min(...distances))
}

function chunk(type: string, data: Buffer): Buffer {
  const framed = Buffer.alloc(data.length + 12)
  framed.writeUInt32BE(data.length, 0)
  framed.write(type, 4, 'latin1')
  framed.set(data, 8)
  framed.writeUInt32BE(crc32(framed.subarray(4, data.length + 8)), data.length + 8)
  return framed
}

/** Compares block by block, by their mean colours. */
export function differenceOf(one: Buffer, other: Buffer): Difference {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)]
  let blocks = 0
  for (let y = 0; y < Math.min(a.height, b.height); y += block) {
    for (let x = 0; x < Math.min(a.width, b.width); x += block) {
      const [mean, also] = [meanOf(a, x, y), meanOf(b, x, y)]
      if (mean.some((level, channel) => Math.abs(level - (also[channel] ?? 0)) > blockTolerance)) blocks++
    }
  }
  return { width: Math.abs(a.width - b.width), rows: Math.abs(a.height - b.height), blocks }
}

/** Whether a difference is within what is tolerated. */
export function isAlike({ width, rows, blocks }: Difference): boolean {
  return width === 0 && rows <= rowsTolerated && blocks <= blocksTolerated
}

function meanOf({ data, width, height }: PNG, left: number, top: number): readonly number[] {
  const sums = [0, 0, 0]
  const [right, bottom] = [Math.min(left + block, width), Math.min(top + block, height)]
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      for (let channel = 0; channel < 3; channel++) sums[channel]! += data[(y * width + x) * 4 + channel] ?? 0
    }
  }
  return sums.map((sum) => sum / ((right - left) * (bottom - top)))
}
