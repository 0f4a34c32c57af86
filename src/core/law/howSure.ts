import type { Confidence } from './dated.ts'

/** How far a value or a rule may be trusted, in a few words. */
export const HOW_SURE: Readonly<Record<Confidence, string>> = {
  verified: 'official text read',
  derived: 'worked out',
  secondary: 'read at second hand',
  memory: 'not verified',
}
