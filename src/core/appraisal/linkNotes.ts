import type { Matrix } from '../chance/eigen.ts'
import type { Link } from '../chance/links.ts'
import type { Case } from '../finance/case/index.ts'
import { labelOf } from '../finance/case/label.ts'
import { linkingOf } from '../finance/links.ts'

/** Correlations of the case's own, and what a repair made of those that could not all hold. */
export function linkNotes({ correlations }: Case): string[] {
  const linking = linkingOf(correlations)
  if (correlations === undefined || !linking.ok) return []
  const said = ({ first, second, correlation }: Link) => `${labelOf(first)} with ${labelOf(second)}, ${correlation}`
  const instead = correlations.replace ? 'in place of all of ours' : 'beside ours'
  const { links } = correlations
  const own =
    links.length === 0
      ? 'Nothing moves together: the case takes our correlations away.'
      : `The case’s own correlations, ${instead}: ${links.map(said).join('; ')}.`
  const repaired = linking.value.repaired.map(({ names, asked, used }) => {
    const furthest = furthestApart(asked, used)
    return (
      `Correlations between ${names.map(labelOf).join(', ')} cannot all hold: the nearest that can are used, ` +
      `which differ from what was asked by ${furthest.toFixed(2)} at most.`
    )
  })
  return [own, ...repaired]
}

const furthestApart = (one: Matrix, other: Matrix): number =>
  Math.max(...one.map((row, index) => Math.max(...row.map((term, column) => Math.abs(term - other[index]![column]!)))))
