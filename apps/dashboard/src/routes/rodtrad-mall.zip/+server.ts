/** The template, as one file to take home. */
import { templateOf } from '#lib/server/sample.ts'

export const prerender = true

export async function GET() {
  return new Response(await templateOf(), { headers: { 'content-type': 'application/zip' } })
}
