/** The colour scheme that the reader chose; `app.html` puts it in place before the first paint. */
export const schemes = ['system', 'light', 'dark'] as const
export type SchemeName = (typeof schemes)[number]

const note = 'rodtrad.scheme'

export const scheme = new (class {
  name = $state<SchemeName>('system')

  /** Called when the page has come to life. */
  hydrate(): void {
    this.name = schemes.find((name) => name === localStorage.getItem(note)) ?? 'system'
  }

  choose = (name: SchemeName): void => {
    this.name = name
    if (name === 'system') {
      localStorage.removeItem(note)
      delete document.documentElement.dataset['scheme']
    } else {
      localStorage.setItem(note, name)
      document.documentElement.dataset['scheme'] = name
    }
  }
})()
