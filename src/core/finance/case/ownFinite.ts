import { choose, isAtMost, none, product, type Expression } from '../../graph/expression.ts'
import { interpret, type Futures } from '../../graph/interpret.ts'
import type { Line } from '../../graph/line.ts'
import { makeModel, sliceOf, type Model } from '../../graph/model.ts'
import { assert } from '../../shared/assert.ts'
import type { Problem } from '../../shared/problem.ts'
import { areaOf } from '../areas.ts'
import { buildModel, type Built } from '../build.ts'
import { futuresOf, makeSampler } from '../futures.ts'
import type { Case } from './index.ts'

/** Every uniform at once at its middle, and at both ends of what is told one at a time. */
const UNIFORMS = [0.5, 0.1, 0.9]

/**
 * Own lines that divide by nought or grow without end. A run stops at such a figure, which is no help to whoever wrote
 * the formula, so the likeliest are looked for before any run: in the middle case, and with every quantity low or high.
 */
export function ownFiniteProblems(theCase: Case): Problem[] {
  if (theCase.own === undefined) return []
  const built = buildModel(theCase)
  assert(built.ok, 'the law of this case is known')
  const prefixes = built.value.options.map(({ id }) => `${id}/own/`)
  const isOwn = ({ name }: Line) => prefixes.some((prefix) => name.startsWith(prefix))
  const own = built.value.model.lines.filter(isOwn)
  const recorded = interpret(watched(built.value, own), threeFutures(built.value), own.map(flagOf))
  const told = new Map<string, Problem>()
  for (const line of own) {
    const at = recorded.get(flagOf(line))!.indexOf(0)
    const id = line.name.slice(areaOf(line.name).length + '/own/'.length)
    if (at >= 0 && !told.has(id)) told.set(id, problemOf(built.value, line, id, at))
  }
  return [...told.values()]
}

const flagOf = ({ name }: Line): string => `${name}: whether it is a number`

/** Own lines that give nought where they are no number, so that only the first of a chain is told; a flag for each. */
function watched({ calendar, model: { lines } }: Built, own: readonly Line[]): Model {
  const guards = new Map(own.flatMap((line) => guarded(line).map((each) => [each.name, each] as const)))
  const all = lines.map((line) => guards.get(line.name) ?? line).concat(own.map((line) => guards.get(flagOf(line))!))
  const model = makeModel(sliceOf(all, own.map(flagOf)), calendar)
  assert(model.ok, 'lines that are watched fit together as they did')
  return model.value
}

/** Times nought an infinity is no number, and no number is at most nought. */
function guarded(line: Line): Line[] {
  const isNumber: Expression = isAtMost(product(line.is, 0), none)
  return [
    { name: flagOf(line), unit: 'ratio', says: 'whether it is a number', is: isNumber },
    { ...line, is: choose(isNumber, line.is, none) },
  ]
}

function threeFutures({ draws }: Built): Futures {
  const sampler = makeSampler(draws)
  const uniforms = new Map(sampler.draws.map(({ slot }) => [slot, Float64Array.from(UNIFORMS)]))
  return futuresOf(sampler, uniforms, UNIFORMS.length)
}

function problemOf({ options, calendar }: Built, { name }: Line, id: string, at: number): Problem {
  const month = Math.trunc(at / UNIFORMS.length)
  const when = ['in the middle case', 'where everything is low', 'where everything is high'][at % UNIFORMS.length]!
  const option = options.find((each) => each.id === areaOf(name))!.id
  return {
    where: { field: `own/lines/${id}/is` },
    message: `This divides by nought or grows without end, in ${option} in ${calendar.names[month]!}, ${when}.`,
    wanted: 'a divisor that is never 0, such as max(1, a), or `if` around it',
  }
}
