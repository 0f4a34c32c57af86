import { sayNumber, sayPence, sayPounds, sayShare } from '../shared/money.ts'
import type { Dated } from './dated.ts'

/** A value of the law as a page shows it: `13.8%`, `£758`, `60 months`; `none` where the law sets no figure. */
export function sayValue(law: Dated<unknown>, value: unknown): string {
  if (law.say) return law.say(value)
  if (value === null) return 'none'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') return value
  if (typeof value !== 'number') return JSON.stringify(value)
  if (law.unit.startsWith('share')) return sayShare(value, 2)
  if (law.unit.startsWith('pounds')) return Number.isInteger(value) ? sayPounds(value) : sayPence(value)
  return `${sayNumber(value)} ${value === 1 ? law.unit.replace(/s\b/, '') : law.unit}`
}
