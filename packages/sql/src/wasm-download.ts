import { sqlError } from './sql-fault.ts'

/** How far the engine has come: `loaded` of `total` bytes for `download`, else of 1. `total` is 0 where unknown. */
export interface Progress {
  readonly phase: 'download' | 'start'
  readonly loaded: number
  readonly total: number
}

/**
 * Fetches the engine's WebAssembly with exact progress and inflates it, unless the server has done so.
 *
 * @param fetch of the host
 */
export const downloadEngine = async (
  url: string,
  onProgress: (progress: Progress) => void,
  fetch: typeof globalThis.fetch,
): Promise<Blob> => {
  const response = await fetch(url)
  const { body, headers } = response
  if (!response.ok || body === null) throw sqlError('other', `${url}: HTTP ${response.status}`)
  const total = headers.has('content-encoding') ? 0 : Number(headers.get('content-length') ?? 0)
  let loaded = 0
  onProgress({ phase: 'download', loaded, total })
  const counted = body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        loaded += chunk.length
        onProgress({ phase: 'download', loaded, total: Math.max(total, total === 0 ? 0 : loaded) })
        controller.enqueue(chunk)
      },
    }),
  )
  const blob = await new Response(counted).blob()
  return wasm((await isGzip(blob)) ? blob.stream().pipeThrough(new DecompressionStream('gzip')) : blob)
}

/** Only under its own media type is it compiled while it is read. */
const wasm = (body: BodyInit): Promise<Blob> =>
  new Response(body, { headers: { 'content-type': 'application/wasm' } }).blob()

const isGzip = async (blob: Blob): Promise<boolean> => {
  const [first, second] = new Uint8Array(await blob.slice(0, 2).arrayBuffer())
  return first === 0x1f && second === 0x8b
}
