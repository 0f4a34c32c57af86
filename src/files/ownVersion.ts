import { readFileSync } from 'node:fs'

/** `spinout 0.1.0`, as the package says. */
export function ownVersion(): string {
  const written = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    name: string
    version: string
  }
  return `${written.name} ${written.version}`
}
