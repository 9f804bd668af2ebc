import { caching, immutableFolder, type Hosting } from './hosting.ts'

/** For Apache: `.htaccess` in the folder of the site (`AllowOverride All`; mod_headers, mod_rewrite and mod_mime). */
export function apache({ policy, headers }: Hosting): string {
  const set = Object.entries({ ...headers, 'content-security-policy': policy }).map(
    ([name, value]) => `Header always set ${name} "${value}"`,
  )
  return `# Written by the build; see HOSTING.md. For Apache 2.4 or later.
Options -Indexes
DirectoryIndex index.html
DirectorySlash Off
AddDefaultCharset utf-8
AddType application/manifest+json .webmanifest
RemoveEncoding .gz .br
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html text/css text/javascript application/javascript application/json image/svg+xml
</IfModule>

# A page is asked for without its ending: tackning is tackning.html.
RewriteEngine On
RewriteCond %{REQUEST_FILENAME} !-f
RewriteCond %{REQUEST_FILENAME}.html -f
RewriteRule ^(.+?)$ $1.html [L]

# The page that says that there is none, wherever the site lies.
RewriteCond %{REQUEST_URI}::$1 ^/(.*?)([^:]*)::\\2$
RewriteRule ^(.*)$ - [E=SITE:%1]
ErrorDocument 404 /%{reqenv:SITE}404.html

${set.join('\n')}
Header set cache-control "${caching.other}"
<If "%{REQUEST_URI} =~ m#/${immutableFolder}#">
  Header set cache-control "${caching.immutable}"
</If>
`
}
