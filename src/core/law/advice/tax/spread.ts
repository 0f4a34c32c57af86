import { sayPounds } from '../../../shared/money.ts'
import type { Finding } from '../../rule.ts'
import { changeOf, type Line, type Outcome, type Topic } from './costs.ts'

/** A figure that hangs on what nobody knows yet: the same twice where it hangs on nothing. Pounds a year. */
export interface Range {
  readonly least: number
  readonly most: number
}

export function rangeOf(all: readonly number[]): Range {
  return { least: Math.min(...all), most: Math.max(...all) }
}

/** Whether both ends are the same to the nearest pound. */
export const isSure = ({ least, most }: Range): boolean => least === most || toPound(least) === toPound(most)

/** A half pound away from nought, as it is said. */
const toPound = (pounds: number): number => Math.sign(pounds) * Math.round(Math.abs(pounds))

/** Nothing, to the nearest pound, however it turns out. */
export const isNothing = (range: Range): boolean => isSure(range) && toPound(range.most) === 0

/** A sum: `£3,500`, `up to £3,500`, `£80 to £3,500`. */
export function sayRange(range: Range): string {
  if (isSure(range)) return sayPounds(range.most)
  return toPound(range.least) === 0
    ? `up to ${sayPounds(range.most)}`
    : `${sayPounds(range.least)} to ${sayPounds(range.most)}`
}

/** A change of cost: `£3,500 less`, `nothing more or less`, `up to £80 more`, `from £5 less to £10 more`. */
export function sayChange(range: Range): string {
  if (isSure(range)) return sayOne(range.most)
  if (toPound(range.least) === 0) return `up to ${sayOne(range.most)}`
  if (toPound(range.most) === 0) return `up to ${sayOne(range.least)}`
  return `from ${sayOne(range.least)} to ${sayOne(range.most)}`
}

function sayOne(pounds: number): string {
  if (toPound(pounds) === 0) return 'nothing more or less'
  return `${sayPounds(Math.abs(pounds))} ${pounds > 0 ? 'more' : 'less'}`
}

/** A line over all that may turn out. */
interface SpreadLine extends Pick<Line, 'topic' | 'label' | 'working' | 'source'> {
  readonly before: Range
  readonly after: Range
  readonly ours: Range
  /** What it costs both together more than before. */
  readonly change: Range
}

/** Everything over all that may turn out: ranges of whole sums, not sums of ranges. */
export interface Spread {
  readonly lines: readonly SpreadLine[]
  readonly findings: { readonly [T in Topic]: readonly Finding[] }
  readonly before: Range
  readonly after: Range
  /** What the parent pays more than before. */
  readonly parent: Range
  readonly ours: Range
  readonly together: Range
  readonly customersMore: Range
  readonly treasury: Range
  /** What each tax costs both together more than before, and what it costs each. */
  readonly byTopic: { readonly [T in Topic]: Sums }
}

interface Sums {
  readonly before: Range
  readonly after: Range
  readonly ours: Range
  readonly change: Range
}

export function spreadOf(outcomes: readonly [Outcome, ...Outcome[]]): Spread {
  const [first] = outcomes
  const over = (figure: (outcome: Outcome) => number): Range => rangeOf(outcomes.map(figure))
  const total = (figure: (line: Line) => number, topic?: Topic): Range =>
    over(({ lines }) => lines.reduce((sum, line) => sum + (topic && line.topic !== topic ? 0 : figure(line)), 0))
  return {
    lines: first.lines.map(({ topic, label, source }, index): SpreadLine => {
      const lines = distinct(outcomes.map((outcome) => outcome.lines[index]!))
      return {
        topic,
        label,
        source,
        working: eitherOf(lines.map(({ working }) => working)),
        before: rangeOf(lines.map(({ beforePounds }) => beforePounds)),
        after: rangeOf(lines.map(({ afterPounds }) => afterPounds)),
        ours: rangeOf(lines.map(({ oursPounds }) => oursPounds)),
        change: rangeOf(lines.map(changeOf)),
      }
    }),
    findings: eachTopic((name) => {
      const all = distinct(outcomes.map(({ findings }) => findings[name]))
      return first.findings[name].map((_, index) => merged(all.map((findings) => findings[index]!)))
    }),
    before: total(({ beforePounds }) => beforePounds),
    after: total(({ afterPounds }) => afterPounds),
    parent: total(({ beforePounds, afterPounds }) => afterPounds - beforePounds),
    ours: total(({ oursPounds }) => oursPounds),
    together: total(changeOf),
    customersMore: over(({ customersMorePounds }) => customersMorePounds),
    treasury: over(({ lines, customersMorePounds }) => sumOf(lines) + customersMorePounds),
    byTopic: eachTopic((name) => ({
      before: total(({ beforePounds }) => beforePounds, name),
      after: total(({ afterPounds }) => afterPounds, name),
      ours: total(({ oursPounds }) => oursPounds, name),
      change: total(changeOf, name),
    })),
  }
}

const eachTopic = <Value>(make: (topic: Topic) => Value): { readonly [T in Topic]: Value } => ({
  vat: make('vat'),
  allowance: make('allowance'),
  levy: make('levy'),
  tax: make('tax'),
  rates: make('rates'),
})

const sumOf = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + changeOf(line), 0)

/** A finding that turns out one way or another is neither met nor unmet: it hangs on what nobody knows yet. */
function merged(found: readonly Finding[]): Finding {
  const [first] = found
  const isSame = found.every(({ met }) => met === first!.met)
  const because = eitherOf(found.map(({ because }) => because))
  return { ...first!, met: isSame ? first!.met : null, because }
}

/** Each object once: outcomes share what hangs on the same facts. */
const distinct = <Each>(all: readonly Each[]): readonly Each[] => [...new Set(all)]

/** Two ways are said; that there are more is said too. */
function eitherOf(sayings: readonly string[]): string {
  const [one, other, ...more] = distinct(sayings)
  if (other === undefined) return one!
  return `${one}; or ${other}${more.length > 0 ? '; or otherwise, as what is not known turns out' : ''}`
}
