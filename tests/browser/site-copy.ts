/** The built site as a host publishes it, in a folder of its own that a test may change: another version, a file that is missing. */
import { site } from '@rodtrad/setup/places'
import { serve } from '@rodtrad/setup/serve'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A site that lies in a folder of another one. */
export interface SiteCopy {
  /** The address of the first page, with its last slash. */
  readonly address: string
  /** The paths that were asked for, from the folder of the site, each time that they were. */
  readonly asked: readonly string[]
  /** Ends the server: there is no network any more. */
  readonly shut: () => void
  /** Publishes another version, in which a page reads otherwise. `hash` tells of another content than the page has. */
  readonly publish: (version: string, change: PageChange) => void
}

/** What is changed in a file of the site. */
export interface PageChange {
  readonly file: string
  readonly from: string
  readonly to: string
  /** Whether the list of the version tells of the change; else the file isn't the version's. Default true. */
  readonly isListed?: boolean
}

const folder = 'kommun/trad'
const encoded = /\.(br|gz)$/

/** Serves a copy of the built site until the test ends. */
export async function copySite(): Promise<SiteCopy> {
  const parent = mkdtempSync(join(tmpdir(), 'rodtrad-copy-'))
  const copy = join(parent, folder)
  // Without the compressed twins, so that a changed file is sent as it is.
  cpSync(site, copy, {
    recursive: true,
    filter: (path) => path.endsWith('.wasm.gz') || /duckdb-eh.*\.gz$/.test(path) || !encoded.test(path),
  })
  const server = await serve({ site: parent, port: 0 })
  const asked: string[] = []
  const gate = createServer((question, answer) => {
    asked.push((question.url ?? '').slice(folder.length + 2))
    const onward = request(
      server.origin + (question.url ?? ''),
      { headers: question.headers, method: question.method ?? 'GET' },
      (given) => {
        answer.writeHead(given.statusCode ?? 500, given.headers)
        given.pipe(answer)
      },
    )
    question.pipe(onward)
  })
  await new Promise<void>((resolve) => gate.listen(0, '127.0.0.1', resolve))
  const shut = (): void => {
    gate.close()
    gate.closeAllConnections()
  }
  onTestFinished(async () => {
    shut()
    await server.close()
    rmSync(parent, { recursive: true })
  })
  const publish = (version: string, { file, from, to, isListed = true }: PageChange): void => {
    const page = readFileSync(join(copy, file), 'utf8').replaceAll(from, to)
    writeFileSync(join(copy, file), page)
    const worker = readFileSync(join(copy, 'service-worker.js'), 'utf8')
    const [list = '', ...code] = worker.split('\n')
    const { files } = JSON.parse(list.slice(list.indexOf('{'))) as { files: Record<string, string> }
    const address = file.replace(/\.html$/, '')
    const hash = createHash('sha256').update(page).digest('hex').slice(0, 16)
    const listed = { version, files: { ...files, ...(isListed && { [address]: hash }) } }
    writeFileSync(
      join(copy, 'service-worker.js'),
      [`self.rodtradSite = ${JSON.stringify(listed)}`, ...code].join('\n'),
    )
  }
  const address = `http://127.0.0.1:${(gate.address() as AddressInfo).port}/${folder}/`
  return { address, asked, shut, publish }
}
