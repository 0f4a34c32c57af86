import type { Quantity } from '../chance/quantityField.ts'
import type { Shape } from '../chance/shape.ts'
import type { Slot } from '../chance/slot.ts'
import { input, table, type Expression, type Table } from '../graph/expression.ts'
import type { Confidence, Dated, Entry } from '../law/dated.ts'
import { HOW_SURE } from '../law/howSure.ts'
import { sayValue } from '../law/sayValue.ts'
import { lawTable } from '../law/lawTable.ts'
import { sayDay } from '../shared/day.ts'
import type { Problem } from '../shared/problem.ts'
import { runCalendar, type RunCalendar } from './calendar.ts'
import type { Case } from './case/index.ts'
import { labelOf } from './case/label.ts'

/** One thing drawn before a run: its key in the futures, the slot its uniform comes from, and its shape. */
export interface Draw {
  readonly key: string
  /** Where its uniform comes from. Two draws of one slot share their uniform in every future. */
  readonly slot: Slot
  /** For an event: the financial year it falls in, so that it is correlated with that year's shocks. */
  readonly inYear?: number
  /** Drawn by the model itself for something that happens when its uniform is below its chance. */
  readonly isEvent?: true
  /** What it is, in words. */
  readonly label: string
  readonly shape: Shape
  readonly unit: string
  /** What the drawn figure becomes: a yearly rate to a monthly chance, say. */
  readonly becomes?: (value: number) => number
}

/** Law a run leans on: whether it is held beyond its last known day, and how sure we are of it. */
export interface LawUsed {
  readonly label: string
  /** The case's own value in place of the law's, in words. */
  readonly setTo?: string
  readonly heldFrom: number | null
  readonly leastSure: Confidence
}

/** A stress or a what-if laid over a case before its lines are made. */
export interface Twist {
  /** Inputs for every what-if of `whatIfsOf`, so that one model answers them all, each trial its own. */
  readonly whatIfs?: true
  /** Lines that say who gets the money under each option, and what it costs everybody together. */
  readonly bodies?: true
  /** Lines that say when a venture's trouble shows, and how far every covenant is kept. */
  readonly warnings?: true
  /** Lines of which a savings bridge is made. */
  readonly bridge?: true
  /** Figures of yearly accounts of which ratios are made. */
  readonly standing?: true
  /** People who join a body outside get the pension scheme and rate of the post, as they would in house. */
  readonly samePensions?: boolean
}

/** The key of the price multiple of a what-if. */
export const PRICE_TIMES = 'what-if/price-times'
/** The key of another mean for the council's real change a year. */
export const COUNCIL_MEAN = 'what-if/council-mean'
/** The key of promises taken as typed: 1, or 0 for promises with their discount. */
export const AS_TYPED = 'what-if/as-typed'
/** The key of the loss of a contract in month `LOST_IN_MONTH`, whatever was drawn: 1, or 0 for what was drawn. */
export const lostKey = (contract: string): string => `what-if/lost/${contract}`
/** A bid's path in a case, by which its own inputs are named. */
export const bidKey = (bid: string): string => `pipeline/bids/${bid}`
/** Whether a slot is the uniform that says if a bid is won. */
export const isWhetherWon = (slot: string): boolean => /^pipeline\/bids\/[^/]+\/won$/.test(slot)
/** The what-if of months of life loses its contracts after a year. */
export const LOST_IN_MONTH = 12

/** The inputs of a model built with `whatIfs`, and for each the value that leaves every line as it is without them. */
export const whatIfsOf = ({ contracts, pipeline, economy }: Case): ReadonlyMap<string, number> =>
  new Map([
    [PRICE_TIMES, 1],
    [COUNCIL_MEAN, economy.council.mean],
    [AS_TYPED, 0],
    ...contracts.map(({ id }) => [lostKey(id), 0] as const),
    ...(pipeline?.bids ?? []).map(({ id }) => [lostKey(bidKey(id)), 0] as const),
  ])

/** What every file of lines needs: the case, the calendar, the law, and where to ask for uncertain quantities. */
export interface About {
  readonly case: Case
  readonly calendar: RunCalendar
  readonly twist: Twist
  /** The quantity as a term, drawn once a trial; drawn from `slot` when it overrides another quantity's. */
  ask(quantity: Quantity, how?: { readonly slot?: string; readonly unit?: string; readonly as?: Derived }): Expression
  /** A draw that is not a quantity of the case: an event's uniform, a process's shock. */
  draw(draw: Draw): void
  /** A dated value as a month table in a line's unit. */
  law(dated: Dated<number>, unit: string): Table
}

/** A figure worked out from a drawn one before the run. */
export interface Derived {
  readonly name: string
  readonly of: (value: number) => number
}

export interface Gathered {
  readonly about: About
  readonly draws: ReadonlyMap<string, Draw>
  readonly lawUsed: ReadonlyMap<string, LawUsed>
  readonly problems: readonly Problem[]
}

/** Units of lines for the units that quantities are typed in: a yearly amount is pounds, a rate is a plain ratio. */
const LINE_UNITS: Readonly<Record<string, string>> = {
  pounds: 'pounds',
  'pounds a year': 'pounds',
  fte: 'fte',
  people: 'people',
}

/**
 * Open a case for building lines; the draws and the law they ask for gather as they are asked. `layOut` lays the law
 * out by month: a what-if of other law, doubled or abolished, needs no other seam.
 */
export function openAbout(theCase: Case, twist: Twist = {}, layOut = lawTable): Gathered {
  const calendar = runCalendar(theCase.start, theCase.months)
  const draws = new Map<string, Draw>()
  const lawUsed = new Map<string, LawUsed>()
  const problems: Problem[] = []
  // Many lines read the same law.
  const laidOut = new Map<Dated<number>, Table>()
  const about: About = {
    case: theCase,
    calendar,
    twist,
    ask(quantity, { slot = quantity.path, unit = LINE_UNITS[quantity.unit] ?? 'ratio', as } = {}) {
      const key = as ? `${quantity.path} as ${as.name}` : quantity.path
      const { shape } = quantity
      if (shape.kind === 'certain') return input(key, unit, as ? as.of(shape.value) : shape.value)
      if (!draws.has(key)) {
        const label = labelOf(quantity.path)
        draws.set(key, { key, slot: { name: slot }, label, shape, unit: quantity.unit, ...(as && { becomes: as.of }) })
      }
      return input(key, unit)
    },
    draw: (draw) => void draws.set(draw.key, draw.shape.kind === 'uniform' ? { ...draw, isEvent: true } : draw),
    law(dated, unit) {
      const known = laidOut.get(dated)
      if (known?.unit === unit) return known
      const own = theCase.law?.[dated.id]
      if (own !== undefined) {
        lawUsed.set(dated.id, {
          label: dated.label,
          setTo: sayValue(dated, own),
          heldFrom: null,
          leastSure: 'verified',
        })
        const made = table(dated.id, unit, new Float64Array(theCase.months).fill(own), saidOwn(dated, own))
        laidOut.set(dated, made)
        return made
      }
      const found = layOut(dated, theCase.start, theCase.months)
      if (!found.ok) {
        if (!lawUsed.has(dated.id)) problems.push(...found.problems)
        lawUsed.set(dated.id, { label: dated.label, heldFrom: null, leastSure: 'memory' })
        return table(dated.id, unit, new Float64Array(theCase.months))
      }
      const { values, entries, heldFrom, leastSure } = found.value
      lawUsed.set(dated.id, { label: dated.label, heldFrom, leastSure })
      const made = table(dated.id, unit, values, said(dated, entries))
      laidOut.set(dated, made)
      return made
    },
  }
  return { about, draws, lawUsed, problems }
}

/** Each month's entry in words; months of one entry share one text. */
function said(dated: Dated<number>, entries: readonly Entry<number>[]): readonly string[] {
  const words = new Map<Entry<number>, string>()
  return entries.map((entry) => {
    const text = words.get(entry) ?? sayEntry(dated, entry)
    words.set(entry, text)
    return text
  })
}

/** `Employer National Insurance rate: 16%, set by the case in place of the law`. */
const saidOwn = (dated: Dated<number>, own: number): string =>
  `${dated.label}: ${sayValue(dated, own)}, set by the case in place of the law`

/** `Employer National Insurance rate, from 6 April 2011: PolicyEngine …, https://… (read at second hand)`. */
function sayEntry(dated: Dated<number>, { from, source, confidence }: Entry<number>): string {
  const where = source.url === undefined ? source.title : `${source.title}, ${source.url}`
  return `${dated.label}, from ${sayDay(from)}: ${where} (${HOW_SURE[confidence]})`
}
