/**
 * A drawing as pixels, twice as many as on the page so that it holds in print.
 *
 * @param svg a drawing with its own width and height, and nothing outside itself
 * @throws Error, when the browser can't draw it
 * @example await toPng(toSvgText(chart, { title }))
 */
export async function toPng(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    const scale = scaleFor(image.naturalWidth, image.naturalHeight)
    canvas.width = Math.round(image.naturalWidth * scale)
    canvas.height = Math.round(image.naturalHeight * scale)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await blobOf(canvas)
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** What every browser's canvas can hold, in pixels. */
const mostPixels = 16_000_000

/** Twice the size, or less where that is more than a canvas holds. */
const scaleFor = (width: number, height: number): number =>
  Math.min(2, Math.sqrt(mostPixels / Math.max(1, width * height)))

const blobOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png')
  })
