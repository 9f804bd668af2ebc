import { defineParams } from '@sveltejs/kit/params'

/** Swedish has no prefix, English has `/en`. */
export const params = defineParams({
  lang: (param) => (param === 'en' ? param : undefined),
})
