import { areaOf } from '../../finance/areas.ts'
import type { Built } from '../../finance/build.ts'
import type { Option } from '../../finance/option.ts'
import type { Recorded } from '../../graph/interpret.ts'
import { alike, type ReadPair } from './alike.ts'
import type { Because, ComparedLine, Side } from './compared.ts'
import { broughtByForm } from './form.ts'
import { differs } from './order.ts'
import type { Period } from './period.ts'

/** Lines named as what makes another one differ; the page of the line itself has them all. */
const NAMED = 3

/** Says of each line why two options differ in it: by form, by what it reads, or by being worked out otherwise. */
export function becauseOf(
  { model, case: theCase }: Pick<Built, 'model' | 'case'>,
  middle: Recorded,
  pair: readonly [Option, Option],
  { to }: Period,
): (line: ComparedLine) => Because {
  const [one, other] = pair
  const leavingCosts = theCase.nonPay.filter(({ onlyIfLeaving }) => onlyIfLeaving).map(({ id }) => id)
  const sameName = (left: string, right: string) => thingOf(left, one) === thingOf(right, other)
  return ({ thing, left, right }) => {
    const form = broughtByForm(thing, pair, leavingCosts)
    if (form !== undefined) return { kind: 'form', says: form }
    const reads = alike(model.byName.get(left.name)!.is, model.byName.get(right.name)!.is, sameName)
    if (!reads) return few('otherwise', onlyRead(left.name, right.name))
    const named = new Map(reads.filter((read) => differsSoFar(read)).map((read) => [read[0], sideOf(read)]))
    // A line that carries its own last month on is not what makes itself differ.
    named.delete(left.name)
    const sides = [...named.values()].toSorted((a, b) => b.size - a.size || (a.side.name < b.side.name ? -1 : 1))
    return few(
      'alike',
      sides.map(({ side }) => side),
    )
  }

  /** What one side reads and the other does not. */
  function onlyRead(left: string, right: string): readonly Side[] {
    const readBy = (name: string) => [...new Set(model.reads.get(name)!.lines.map((read) => read.name))].toSorted()
    const [lefts, rights] = [readBy(left), readBy(right)]
    return [
      ...lefts.filter((name) => !rights.some((each) => sameName(name, each))),
      ...rights.filter((name) => !lefts.some((each) => sameName(each, name))),
    ].map(alone)
  }

  function alone(name: string): Side {
    return { name, says: model.byName.get(name)!.says, value: middle.get(name)![to - 1]! }
  }

  function differsSoFar([left, right]: ReadPair): boolean {
    const { unit } = model.byName.get(left)!
    const others = middle.get(right)!
    return middle
      .get(left)!
      .subarray(0, to)
      .some((value, month) => differs(value, others[month]!, unit))
  }

  function sideOf([left, right]: ReadPair): { readonly size: number; readonly side: Side } {
    const side = alone(left)
    const isPounds = model.byName.get(left)!.unit === 'pounds'
    return { size: isPounds ? Math.abs(side.value - alone(right).value) : 0, side }
  }
}

const few = (kind: 'alike' | 'otherwise', reads: readonly Side[]): Because => ({
  kind,
  reads: reads.slice(0, NAMED),
  more: Math.max(0, reads.length - NAMED),
})

/** A line without whose it is: of its option, or of the terms of those who join that option or came with it. */
function thingOf(line: string, { id, joiners, transferees = 'kept' }: Option): string {
  if (areaOf(line) === id) return `own/${line.slice(id.length + 1)}`
  const [came, joined] = [`terms/${transferees}/`, `terms/${joiners}/`]
  if (line.startsWith(came)) return `terms/kept/${line.slice(came.length)}`
  return line.startsWith(joined) ? `terms/joiners/${line.slice(joined.length)}` : line
}
