/** What the page may do: only what comes from its own origin. */

/** Sent with every answer. */
export const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

/** For what has no page's policy: nothing at all. */
const nothing = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/**
 * The content security policy of one page: the one that its build has put into its meta tag, and what a meta
 * tag cannot say, that it isn't framed. The header files of the build say the same.
 *
 * @param {string} html the page
 * @returns {string} the value of the header `content-security-policy`
 * @example contentSecurityPolicyOf(await readFile('index.html', 'utf8'))
 */
export function contentSecurityPolicyOf(html) {
  const meta = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1]
  return meta === undefined ? nothing : `${meta}; frame-ancestors 'none'`
}

/**
 * The policy for what is no page, such as a worker: as the page's, without any inline script.
 *
 * @param {string} policy a page's
 * @returns {string} the value of the header `content-security-policy`
 */
export function withoutInlineScripts(policy) {
  return policy.replace(/(^|; )script-src [^;]*/, (scripts) => scripts.replaceAll(/ 'sha256-[^']*'/g, ''))
}
