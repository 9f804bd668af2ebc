/** Where things are in this checkout. Absolute paths, so that the user's folder never matters. */
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the checkout. */
export const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[\\/]$/, '')

/** What pnpm installs into, and what our own caches live beside. */
export const nodeModules = join(root, 'node_modules')

/** Node 24, which comes as the root's devDependency `node`: the machine's own Node may be older. */
export const node24 = join(nodeModules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** The dashboard's folder. */
export const dashboard = join(root, 'apps', 'dashboard')

/** The built dashboard: plain files for any static host. */
export const site = join(dashboard, 'build')

/** Locks and other passing things; never committed, and there before `node_modules` is. */
export const cache = join(root, '.cache')

/** Where the user stands: npm changes the working folder to the package's, and keeps the user's here. */
export const userFolder = process.env['INIT_CWD'] ?? process.cwd()

/**
 * The environment for our child processes: Node 24 and the installed tools first on the path, and none of
 * what npm tells about the script that is running (a nested npm or pnpm would take it for its own).
 *
 * @param {NodeJS.ProcessEnv} [env] what to start from; default: this process's
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnv(env = process.env) {
  const own = /^npm_(package_|lifecycle_|command$|config_(loglevel|local_prefix|recursive)$)/
  const kept = Object.fromEntries(Object.entries(env).filter(([name]) => !own.test(name)))
  return { ...kept, PATH: join(nodeModules, '.bin') + delimiter + (env['PATH'] ?? '') }
}
