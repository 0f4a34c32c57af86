import { allOf } from '../../../graph/formula/formula.ts'
import { parseFormula } from '../../../graph/formula/parse.ts'
import type { Problem } from '../../../shared/problem.ts'
import type { OwnLine } from '../index.ts'
import { earnersOf, listedProblems } from './earners.ts'
import type { Given } from './given.ts'

/** Own lines stand in options that the case has, and read only lines that stand there too. */
export function ownProblems({ case: theCase }: Given): Problem[] {
  const { lines } = theCase.own ?? { lines: [] }
  const earners = earnersOf(theCase)
  const optionsBy = new Map(lines.map(({ id, options }) => [id, options ?? earners]))
  return lines.flatMap((line) => [
    ...listedProblems(`own/lines/${line.id}/options`, line.options ?? [], earners, 'have'),
    ...absentProblems(line, optionsBy),
  ])
}

function absentProblems({ id, is }: OwnLine, optionsBy: ReadonlyMap<string, readonly string[]>): Problem[] {
  const parts = allOf(parseFormula(is).formula)
  const names = parts.flatMap((part) => (part.kind === 'name' || part.kind === 'earlier' ? [part.name] : []))
  return [...new Set(names)].flatMap((name): Problem[] => {
    const there = optionsBy.get(name)
    const absent = there === undefined ? [] : optionsBy.get(id)!.filter((option) => !there.includes(option))
    if (absent.length === 0) return []
    return [
      {
        where: { field: `own/lines/${id}/is` },
        message: `This line is in ${absent.join(' and ')}, and \`${name}\` is not.`,
        got: is.length > SHOWN ? `${is.slice(0, SHOWN)}…` : is,
        wanted: 'the same `options` in both, or more in the line that is read',
      },
    ]
  })
}

/** Characters shown of a formula. */
const SHOWN = 60
