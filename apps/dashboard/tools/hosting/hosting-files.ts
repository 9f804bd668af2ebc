/** The header files of the usual hosts. `HOSTING.md` says which one to use. */
import { apache } from './apache.ts'
import { azure } from './azure.ts'
import type { Hosting } from './hosting.ts'
import { iis } from './iis.ts'
import { netlify } from './netlify.ts'
import { nginx } from './nginx.ts'

/** All of them, by the names that the hosts look for. */
export function hostingFiles(hosting: Hosting): readonly { readonly name: string; readonly text: string }[] {
  return [
    { name: '.htaccess', text: apache(hosting) },
    { name: '_headers', text: netlify(hosting) },
    { name: 'nginx.conf', text: nginx(hosting) },
    { name: 'staticwebapp.config.json', text: azure(hosting) },
    { name: 'web.config', text: iis(hosting) },
  ]
}
