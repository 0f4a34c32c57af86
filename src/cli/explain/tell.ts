import type { Built } from '../../core/finance/build.ts'
import { makeSampler, middleFutures } from '../../core/finance/futures.ts'
import { sayInput } from '../../core/finance/inputNames.ts'
import { explain, type Explanation } from '../../core/graph/explain.ts'
import type { NamedPart } from '../../core/graph/expression.ts'
import type { Unit } from '../../core/graph/unit.ts'
import { sayMonth, type Month } from '../../core/shared/month.ts'
import type { Book } from '../../core/shared/fields/index.ts'
import { paragraph } from '../page.ts'
import { sayFormula, sayName } from './formula.ts'
import { provenanceOf } from './provenance.ts'
import { namedParts, type KnownPart } from './parts.ts'
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
      ...namedParts(is.is).flatMap((known) => partLines(known, is.workedOutIn ?? 0, indent, depth)),
    ]
  }

  function partLines(known: KnownPart, when: number, indent: number, depth: number): string[] {
    const { part, value, source } = known
    const { unit, says } = aboutPart(part, built)
    const head = paragraph([`${sayName(part)} is ${sayValue(value, unit)}`, ...says].join(': '), indent + 2, indent + 6)
    const note = (text: string) => paragraph(text, indent + 6)
    if (part.kind === 'table') return [head, ...(source === undefined ? [] : [note(source)])]
    if (part.kind === 'input' || part.kind === 'yearly')
      return [head, ...provenanceOf(part.name, teller.book, teller.file).map(note)]
    const month = part.kind === 'previous' ? when - part.months : when
    if (month < 0) return [head, note('before the first month: what it opens with')]
    if (depth <= 1) return [head]
    if (told.has(keyOf(part.name, month))) return [head, note('told above')]
    return [head, ...block(explained(part.name, month), indent + 4, depth - 1)]
  }

  const is = explained(name, month)
  const called = `${name}, ${sayMonth(built.calendar.names[month]!)} (month ${month})`
  return [
    paragraph(`${called}: ${sayValue(is.value, is.line.unit)}`),
    paragraph(`${is.line.says}. In the middle case: every quantity at its median.`),
    ...block(is, 2, teller.depth),
  ].join('\n')
}

/** The unit of a named part, and what it is in words; a table of the law is told by its source. */
function aboutPart(part: NamedPart, { model, draws }: Built): { readonly unit: Unit; readonly says: string[] } {
  if (part.kind === 'table') return { unit: part.unit, says: [] }
  if (part.kind === 'input' || part.kind === 'yearly') return { unit: part.unit, says: [sayInput(part.name, draws)] }
  const { unit, says } = model.byName.get(part.name)!
  return { unit, says: [says] }
}

const keyOf = (name: string, month: number): string => `${name} ${month}`

function heldSince({ workedOutIn, month }: Explanation, names: readonly Month[], indent: number): string[] {
  if (workedOutIn === month) return []
  if (workedOutIn === null) return [paragraph('as it opens, not yet worked out anew:', indent)]
  return [paragraph(`held since ${sayMonth(names[workedOutIn]!)}:`, indent)]
}
