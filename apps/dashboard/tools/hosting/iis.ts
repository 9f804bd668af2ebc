import { caching, immutableFolder, type Hosting } from './hosting.ts'

/** For IIS 7 or later: `web.config` in the folder of the site (with the URL Rewrite module). */
export function iis({ policy, headers }: Hosting): string {
  const set = Object.entries({ ...headers, 'content-security-policy': policy }).map(
    ([name, value]) => `        <add name="${name}" value="${escaped(value)}" />`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Written by the build; see HOSTING.md. -->
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
${set.join('\n')}
        <add name="cache-control" value="${caching.other}" />
      </customHeaders>
    </httpProtocol>
    <staticContent>
${types}
    </staticContent>
    <urlCompression doStaticCompression="true" />
    <rewrite>
      <rules>
        <!-- A page is asked for without its ending: tackning is tackning.html. -->
        <rule name="pages" stopProcessing="true">
          <match url="^(.+?)$" />
          <conditions>
            <add input="{REQUEST_FILENAME}" matchType="IsFile" negate="true" />
            <add input="{REQUEST_FILENAME}.html" matchType="IsFile" />
          </conditions>
          <action type="Rewrite" url="{R:1}.html" />
        </rule>
      </rules>
    </rewrite>
  </system.webServer>
  <location path="${immutableFolder.replace(/\/$/, '')}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <remove name="cache-control" />
          <add name="cache-control" value="${caching.immutable}" />
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
</configuration>
`
}

const types = Object.entries({
  '.gz': 'application/gzip',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
})
  .map(
    ([ending, type]) =>
      `      <remove fileExtension="${ending}" /><mimeMap fileExtension="${ending}" mimeType="${type}" />`,
  )
  .join('\n')

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
