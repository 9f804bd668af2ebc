/**
 * Brings an element into sight when it stands outside: for what a link has opened.
 *
 * @example <li {@attach isOpen ? revealed : undefined}>
 */
export function revealed(node: HTMLElement): void {
  const { top } = node.getBoundingClientRect()
  if (top < 0 || top > innerHeight * 0.8) node.scrollIntoView({ block: 'start' })
}
