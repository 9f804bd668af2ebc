/** What one version of the site is made of. `tools/publish.ts` writes it in front of the built worker. */
export interface SiteList {
  readonly version: string
  /** By address from the folder of the site (`''`, `tackning`, `en/__data.json`): the first 16 digits of the SHA-256. */
  readonly files: Readonly<Record<string, string>>
}
