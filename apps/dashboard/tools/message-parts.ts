/** Cuts the messages of a language into parts, so that a page fetches those that it needs. */
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import type { FilePart, Lang } from '../src/lib/i18n/message-files.ts'
import { partNames, partOf } from '../src/lib/i18n/parts.ts'

const languages: readonly Lang[] = ['sv', 'en']
const fileParts: readonly FilePart[] = ['common', ...partNames]

/** The part as it is named from `message-files.ts`. */
const importOf = (lang: Lang, part: FilePart): string =>
  part === 'whole' ? `../../messages/${lang}.json` : `../../messages/${lang}.json?part=${part}`

/** What stands in the place of `message-files.ts` in the pages. */
const filesInParts = (): string => {
  const rows = languages.flatMap((lang) =>
    [...fileParts, 'whole' as const].map(
      (part) => `'${lang} ${part}': () => import('${importOf(lang, part)}'),`,
    ),
  )
  return `const files = {\n${rows.join('\n')}\n}\nexport const fetchPart = (lang, part) => files[\`\${lang} \${part}\`]()\n`
}

/** The module with the messages of a part. */
function messagesIn(text: string, part: string): string {
  const messages = Object.entries(JSON.parse(text) as Record<string, unknown>)
  const own = messages.filter(([key]) => (partOf(key) ?? 'common') === part)
  return `export default ${JSON.stringify(Object.fromEntries(own))}`
}

/** The plugin of the build. */
export const messageParts = (): Plugin => ({
  name: 'rodtrad-message-parts',
  enforce: 'pre',
  load(id) {
    const [path = '', query = ''] = id.split('?')
    if (path.endsWith('/lib/i18n/message-files.ts')) return filesInParts()
    const part = /^part=(\w+)$/.exec(query)?.[1]
    return part === undefined ? undefined : messagesIn(readFileSync(path, 'utf8'), part)
  },
})

/** The files that a page's messages are in, as Vite's manifest names them. */
export const messageFilesOf = (lang: Lang, parts: readonly FilePart[]): readonly string[] =>
  parts.map((part) => `src/messages/${lang}.json?part=${part}`)
