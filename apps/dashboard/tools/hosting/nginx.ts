import { caching, immutableFolder, type Hosting } from './hosting.ts'

/** For nginx: to be included in a `server` block, with the folder and the address as they are there. */
export function nginx({ policy, headers }: Hosting): string {
  const add = Object.entries({ ...headers, 'content-security-policy': policy }).map(
    ([name, value]) => `add_header ${name} "${value}" always;`,
  )
  return `# Written by the build; see HOSTING.md. In a server block: root /srv/rodatraden; include /srv/rodatraden/nginx.conf;
include mime.types;
types { application/manifest+json webmanifest; }
charset utf-8;
absolute_redirect off;
error_page 404 /404.html;
location = /nginx.conf { return 404; }
location ~ /\\. { return 404; }

# A page is asked for without its ending: tackning is tackning.html.
location / {
  try_files $uri $uri.html $uri/index.html =404;
  gzip_static on;
${indented(add)}
  add_header cache-control "${caching.other}";
}
location /${immutableFolder} {
  try_files $uri =404;
  gzip_static on;
${indented(add)}
  add_header cache-control "${caching.immutable}";
}
`
}

const indented = (lines: readonly string[]): string => lines.map((line) => `  ${line}`).join('\n')
