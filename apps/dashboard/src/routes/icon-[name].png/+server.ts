/** The icons of the installed site. */
import { iconTool } from '#lib/server/sample.ts'
import { error } from '@sveltejs/kit'

export const prerender = true

export async function entries() {
  return Object.keys((await iconTool()).icons).map((name) => ({ name }))
}

export async function GET({ params: { name } }: { readonly params: { readonly name: string } }) {
  const { icons, iconAtBuild } = await iconTool()
  if (!(name in icons)) error(404)
  return new Response(iconAtBuild(name as keyof typeof icons), { headers: { 'content-type': 'image/png' } })
}
