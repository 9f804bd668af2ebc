/** The place of the editor: a plain text field at once, the editor of SQL when it has come. */
import { untrack } from 'svelte'
import type { Attachment } from 'svelte/attachments'
import { langOf } from '../../i18n/use-words.ts'
import type { Words } from '../../i18n/words.ts'
import type { SqlEditor } from './editor/make-editor.ts'
import type { Explore } from './explore.svelte.ts'

/** How long a busy page may let the editor wait, in ms. */
const patience = 2000

export class EditorHost {
  readonly #explore: Explore
  readonly #words: () => Words
  #editor = $state.raw<SqlEditor | undefined>()
  #field: HTMLTextAreaElement | undefined
  /** Whether the plain field has had its day. */
  readonly isRich = $derived.by(() => this.#editor !== undefined)

  constructor(explore: Explore, words: () => Words) {
    this.#explore = explore
    this.#words = words
    $effect(() => this.#editor?.setText(this.#explore.text))
    $effect(() => this.#editor?.mark(this.fault?.position?.offset))
  }

  /** What is wrong with the text that stands there; nothing once it is changed. */
  get fault() {
    const { outcome, text } = this.#explore
    return outcome?.kind === 'fault' && outcome.sql === text ? outcome.fault : undefined
  }

  /** The plain field. */
  readonly plain: Attachment<HTMLTextAreaElement> = (field) => {
    this.#field = field
    return () => (this.#field = undefined)
  }

  /** The place of the editor; it comes when the page has nothing else to do, and stays when the address changes. */
  readonly rich: Attachment<HTMLElement> = (place) => {
    let isGone = false
    const [lang, w] = untrack(() => [langOf(), this.#words()] as const)
    const begin = async (): Promise<void> => {
      const [{ makeEditor }, { schemaOf }] = await Promise.all([
        import('./editor/make-editor.ts'),
        import('./schema.ts'),
      ])
      if (isGone) return
      const [hadFocus, cursor] = [document.activeElement === this.#field, this.#field?.selectionStart ?? 0]
      this.#editor = makeEditor(place, {
        text: this.#explore.text,
        label: w.t('explore.editor'),
        description: w.t('explore.keys'),
        hint: w.t('explore.placeholder'),
        schema: schemaOf(lang),
        onChange: (text) => (this.#explore.text = text),
        onRun: () => void this.#explore.run(),
      })
      if (hadFocus) this.#editor.goTo(cursor)
    }
    const wait = whenIdle(() => void begin().catch(() => undefined))
    return () => {
      isGone = true
      wait.abort()
      this.#editor?.destroy()
      this.#editor = undefined
    }
  }

  /** Writes at the cursor. */
  insert = (text: string): void => {
    if (this.#editor !== undefined) return this.#editor.insert(text)
    const field = this.#field
    if (field === undefined) return
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end')
    this.#explore.text = field.value
    field.focus()
  }

  goTo = (offset: number): void => {
    if (this.#editor !== undefined) return this.#editor.goTo(offset)
    this.#field?.focus()
    this.#field?.setSelectionRange(offset, offset)
  }
}

/** Not every browser says when it is idle. */
function whenIdle(run: () => void): AbortController {
  const stop = new AbortController()
  const begin = (): void => {
    if (!stop.signal.aborted) run()
  }
  if ('requestIdleCallback' in globalThis) requestIdleCallback(begin, { timeout: patience })
  else setTimeout(begin)
  return stop
}
