import type { Output } from './effects.ts'

/** Node's stream as an output. A reader that has closed its end (`| head`) has read enough: the rest is dropped. */
export const outputOf = (stream: NodeJS.WriteStream): Output => {
  let open = true
  stream.on('error', (error: NodeJS.ErrnoException) => {
    open = false
    if (error.code !== 'EPIPE') throw error
  })
  return {
    write: (text) => {
      if (open) stream.write(text)
    },
    isTTY: stream.isTTY,
    columns: stream.columns,
  }
}
