/** Every page is built ahead: any static host can serve them. */
export const prerender = true
