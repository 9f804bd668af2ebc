/** The choices that stand in the address: a link shows the other what one sees, and Back undoes. */
import { goto } from '$app/navigation'
import { resolve } from '$app/paths'
import { navigating, page } from '$app/state'
import { langOf } from '../i18n/use-words.ts'
import type { Lang } from '../i18n/words.ts'
import { filterNames } from './filter.ts'

/** The names in the address. */
export type Name =
  | 'per'
  | 'period'
  | 'id'
  | 'visa'
  | 'organ'
  | 'sok'
  | 'stang'
  | 'borja'
  | 'lager'
  | 'vy'
  | 'fokus'
  | 'till'
  | 'vagar'
  | 'sort'
  | 'fraga'
  | 'diagram'
  | 'flik'
  | 'niva'
  | 'forklara'
  | 'kalla'
  | 'mot'
  | 'motper'
  | 'motperiod'
  | 'mal'
  | 'lage'
  | 'slag'
  | 'serie'
  | 'ruta'
  | 'prova'
  | 'fran'
  | 'agare'
  | 'utkast'
  | 'faktor'
  | 'skiljer'
  | 'oppna'
  | 'urval'
  | 'grupp'
  | 'valda'
  | 'kod'
  | 'tabell'
  | 'allvar'
  | 'sida'
export type Changes = Readonly<Partial<Record<Name, string | null>>>

/** Kept when one goes from view to view: what is asked, and the filter. */
const kept: readonly Name[] = ['per', 'period', 'kalla', ...filterNames]

export class UrlState {
  /** The page as it was built has no choices: the first render must say the same as it does. */
  #hydrated = $state(false)
  /**
   * Ends when the router has set out to where the last choice or link leads. After a click on a link it waits for a frame, and
   * would call back what is chosen meanwhile.
   */
  #setOut: Promise<void> | undefined
  /** The last change of the address, and how many are under way. */
  #last: Promise<unknown> = Promise.resolve()
  #changes = 0
  readonly #text = $derived.by(() => (this.#hydrated ? page.url.search : ''))
  readonly #search = $derived.by(() => new URLSearchParams(this.#text))
  /** As text: as long as it stays, no link changes. */
  readonly #kept = $derived.by(() => {
    const search = new URLSearchParams()
    for (const name of kept) {
      const value = this.get(name)
      if (value !== null) search.set(name, value)
    }
    return search.toString()
  })

  /** Called once, when the page has come to life. */
  hydrate(): void {
    this.#hydrated = true
    addEventListener('click', (event) => this.#hold(event), { capture: true })
    addEventListener('click', ({ target }) => {
      if (linkOf(target)) this.#waitFor(nextFrame())
    })
  }

  get hydrated(): boolean {
    return this.#hydrated
  }

  /** What the address says; null for what it doesn't. */
  get(name: Name): string | null {
    return this.#search.get(name)
  }

  /**
   * Changes the address; null takes a name away. Each change is a step that Back undoes, unless it replaces.
   *
   * @param changes what the names become, or a function that tells it out of what the address says, or is about to say: of two
   *   choices made in haste none is lost
   */
  set(
    changes: Changes | ((coming: (name: Name) => string | null) => Changes),
    { replace = false }: { readonly replace?: boolean } = {},
  ): Promise<void> {
    const go = (): Promise<void> => {
      const { path, search } = this.#ahead()
      const chosen = typeof changes === 'function' ? changes((name) => search.get(name)) : changes
      return goto(path + apply(search, chosen), { reset: false, replace })
    }
    const before = this.#setOut
    this.#waitFor((before ?? Promise.resolve()).then(nextTask))
    this.#changes++
    const change = (before?.then(go) ?? go()).finally(() => this.#changes--)
    this.#last = change.catch(() => undefined)
    return change
  }

  /** The next choice waits so long. */
  #waitFor(setOut: Promise<void>): void {
    this.#setOut = setOut
    void setOut.then(() => {
      if (this.#setOut === setOut) this.#setOut = undefined
    })
  }

  /** A click on a link waits for a choice that is under way: until the address has it, the link leads to what was before. */
  #hold(event: MouseEvent): void {
    const link = linkOf(event.target)
    const { ctrlKey, metaKey, shiftKey, altKey } = event
    if (link === null || this.#changes === 0 || ctrlKey || metaKey || shiftKey || altKey) return
    event.preventDefault()
    event.stopPropagation()
    void this.#last.then(() => link.dispatchEvent(new MouseEvent('click', event)))
  }

  /**
   * The address of a view, with the choices that are kept.
   *
   * @example url.href('/tackning', { id: 'r1' }) // '/tackning?per=2026-11-23&id=r1'
   */
  href(path: string, changes: Changes = {}, lang: Lang = langOf()): string {
    return addressOf(path, lang) + apply(new URLSearchParams(this.#kept), changes)
  }

  /** This view, with other choices: for links that change what is shown. */
  here(changes: Changes): string {
    return addressOf(pathOf(page.route.id), langOf()) + apply(new URLSearchParams(this.#text), changes)
  }

  /** This view with the same choices in another language. */
  inLanguage(lang: Lang): string {
    return addressOf(pathOf(page.route.id), lang) + apply(new URLSearchParams(this.#text), {})
  }

  /** Where the reader is, or is already on the way to: a choice that comes late calls nobody back, nor undoes another. */
  #ahead(): { readonly path: string; readonly search: URLSearchParams } {
    const { to } = navigating
    const { route, params, url } = to?.route.id ? to : page
    return {
      path: addressOf(pathOf(route.id), langOf(params ?? {})),
      search: new URLSearchParams(url.search),
    }
  }
}

const linkOf = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('a[href]') : null

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Ends after a frame; in a page that isn't seen, soon. */
const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, 100)
  })

/** The view's path without its language. */
export function pathOf(routeId: string | null): string {
  return routeId?.replace('/[[lang=lang]]', '') || '/'
}

/** Relative while the page is built, so that the site may lie in any folder. */
export function addressOf(path: string, lang: Lang): string {
  const route = `/[[lang=lang]]${path === '/' ? '' : path}` as '/[[lang=lang]]'
  return resolve(route, lang === 'sv' ? {} : { lang })
}

function apply(search: URLSearchParams, changes: Changes): string {
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) search.delete(name)
    else search.set(name, value)
  }
  const text = search.toString()
  return text === '' ? '' : `?${text}`
}
