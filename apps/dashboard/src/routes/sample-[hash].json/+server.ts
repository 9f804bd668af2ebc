/** The sample as the browser gets it: one JSON, whose name changes with its content. */
import { sampleOf } from '#lib/server/sample.ts'

export const prerender = true

export async function entries() {
  return [{ hash: (await sampleOf()).hash }]
}

export async function GET() {
  return new Response((await sampleOf()).json, { headers: { 'content-type': 'application/json' } })
}
