/** Whether the page is being printed: paper shows all that a screen folds. */
import { flushSync } from 'svelte'

export class Printing {
  now = $state(false)

  constructor() {
    $effect(() => {
      const print = matchMedia('print')
      const set = (is: boolean): void => {
        this.now = is
        flushSync()
      }
      const onchange = (): void => set(print.matches)
      const before = (): void => set(true)
      const after = (): void => set(false)
      if (print.matches) this.now = true
      print.addEventListener('change', onchange)
      addEventListener('beforeprint', before)
      addEventListener('afterprint', after)
      return () => {
        print.removeEventListener('change', onchange)
        removeEventListener('beforeprint', before)
        removeEventListener('afterprint', after)
      }
    })
  }
}
