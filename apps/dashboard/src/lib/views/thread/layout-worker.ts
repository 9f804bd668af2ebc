/** Lays large threads out, so that the page never waits for it. */
import { layOut, type LayoutAnswer, type LayoutQuestion } from './lay-out.ts'

addEventListener('message', ({ data }: MessageEvent<LayoutQuestion>) => {
  postMessage({ key: data.key, layout: layOut(data) } satisfies LayoutAnswer)
})
