import { caching, immutableFolder, type Hosting } from './hosting.ts'

/** For Azure Static Web Apps: `staticwebapp.config.json`. */
export function azure({ policy, headers }: Hosting): string {
  const config = {
    globalHeaders: { ...headers, 'content-security-policy': policy, 'cache-control': caching.other },
    routes: [{ route: `/${immutableFolder}*`, headers: { 'cache-control': caching.immutable } }],
    responseOverrides: { 404: { rewrite: '/404.html' } },
    mimeTypes: {
      '.webmanifest': 'application/manifest+json',
      '.gz': 'application/gzip',
    },
  }
  return `${JSON.stringify(config, null, 2)}\n`
}
