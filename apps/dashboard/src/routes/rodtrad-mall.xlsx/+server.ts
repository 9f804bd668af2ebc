/** The template as a workbook, as one file to take home. */
import { templateWorkbook } from '#lib/server/sample.ts'

export const prerender = true

export async function GET() {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return new Response(await templateWorkbook(), { headers: { 'content-type': type } })
}
