import type { Built } from '../../core/finance/build.ts'
import { makeSampler, middleFutures } from '../../core/finance/futures.ts'
import { explain, type Explanation } from '../../core/graph/explain.ts'
import { sayMonth, type Month } from '../../core/shared/month.ts'
import type { Book } from '../../core/shared/fields/index.ts'
import { paragraph } from '../page.ts'
import { sayFormula, sayTerm } from './formula.ts'
import { provenanceOf } from './provenance.ts'
import { termsOf, type KnownTerm } from './terms.ts'
import { sayValue } from './value.ts'

/** What an explanation is told from. */
export interface Teller {
  readonly built: Built
  readonly book: Book
  /** The case's file, to say where an input was typed. */
  readonly file: string
  /** How many lines deep the terms are opened. */
  readonly depth: number
}

/** How one figure of the middle case came about: its formula, its terms, and the terms behind those. */
export function tell(teller: Teller, name: string, month: number): string {
  const { built } = teller
  const futures = middleFutures(makeSampler(built.draws))
  const told = new Set<string>()
  const explained = (line: string, when: number) => explain(built.model, futures, line, when)

  function block(is: Explanation, indent: number, depth: number): string[] {
    told.add(keyOf(is.line.name, is.month))
    const expression = is.workedOutIn === null ? is.line.opens! : is.line.is
    return [
      ...heldSince(is, built.calendar.names, indent),
      paragraph(`= ${sayFormula(expression)}`, indent, indent + 4),
      ...termsOf(is.is).flatMap((known) => termLines(known, is.workedOutIn ?? 0, indent, depth)),
    ]
  }

  function termLines(known: KnownTerm, when: number, indent: number, depth: number): string[] {
    const { term, value, source } = known
    const says = 'unit' in term ? '' : `: ${built.model.byName.get(term.name)!.says}`
    const unit = 'unit' in term ? term.unit : built.model.byName.get(term.name)!.unit
    const head = paragraph(`${sayTerm(term)} is ${sayValue(value, unit)}${says}`, indent + 2, indent + 6)
    const note = (text: string) => paragraph(text, indent + 6)
    if (term.kind === 'table') return [head, ...(source === undefined ? [] : [note(source)])]
    if (term.kind !== 'line' && term.kind !== 'previous')
      return [head, ...provenanceOf(term.name, teller.book, teller.file).map(note)]
    const month = term.kind === 'previous' ? when - term.months : when
    if (month < 0) return [head, note('before the first month: what it opens with')]
    if (depth <= 1) return [head]
    if (told.has(keyOf(term.name, month))) return [head, note('told above')]
    return [head, ...block(explained(term.name, month), indent + 4, depth - 1)]
  }

  const is = explained(name, month)
  const called = `${name}, ${sayMonth(built.calendar.names[month]!)} (month ${month})`
  return [
    paragraph(`${called}: ${sayValue(is.value, is.line.unit)}`),
    paragraph(`${is.line.says}. In the middle case: every quantity at its median.`),
    ...block(is, 2, teller.depth),
  ].join('\n')
}

const keyOf = (name: string, month: number): string => `${name} ${month}`

function heldSince({ workedOutIn, month }: Explanation, names: readonly Month[], indent: number): string[] {
  if (workedOutIn === month) return []
  if (workedOutIn === null) return [paragraph('as it opens, not yet worked out anew:', indent)]
  return [paragraph(`held since ${sayMonth(names[workedOutIn]!)}:`, indent)]
}
