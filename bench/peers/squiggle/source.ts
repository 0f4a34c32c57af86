import type { Model } from '../../../src/core/graph/model.ts'
import type { Draw } from '../../m1/draws.ts'
import { drawStatements, nameOf } from './draws.ts'
import { readsOf, type Step } from './step.ts'
import { unroll, type Figure } from './unroll.ts'

/** A figure that a run of the source gives: a line at the end of one month. */
export interface Output {
  readonly line: string
  readonly month: number
}

/** How an output is called in what the source gives. */
export const outputName = ({ line, month }: Output): string => `${nameOf(line)}${month}`

/**
 * A model as Squiggle: arithmetic of sample sets, unrolled month by month, since Squiggle has neither months nor arrays
 * of trials. What is read twice has a name; the rest is written where it is read.
 */
export function squiggleSource(model: Model, draws: readonly Draw[], outputs: readonly Output[]): string {
  const { steps, figure } = unroll(model, [...new Set(outputs.map(({ line }) => line))])
  const wanted = outputs.map((output) => [outputName(output), figure(output.line, output.month)] as const)
  const uses = usesOf(
    steps,
    wanted.map(([, each]) => each),
  )
  const text = (each: Figure): string => {
    if (typeof each === 'number') return each < 0 ? `(${each})` : String(each)
    const step = steps[each.step]!
    return step.kind === 'input' || uses[each.step]! > 1 ? nameOfStep(step, each.step) : `(${written(step, text)})`
  }
  const statements = steps.flatMap((step, place) =>
    step.kind === 'input' || uses[place]! < 2 ? [] : [`${nameOfStep(step, place)} = ${written(step, text)}`],
  )
  const given = wanted.map(([name, each]) => `${name}: ${text(each)}`)
  return [...drawStatements(draws), ...statements, `{${given.join(', ')}}`].join('\n')
}

const nameOfStep = (step: Step, place: number): string => (step.kind === 'input' ? nameOf(step.key) : `v${place}`)

/** [steps]: how often each is read, by outputs or by steps that are read. */
function usesOf(steps: readonly Step[], outputs: readonly Figure[]): Uint32Array {
  const uses = new Uint32Array(steps.length)
  for (const output of outputs) if (typeof output !== 'number') uses[output.step]! += 1
  for (let place = steps.length - 1; place >= 0; place--)
    if (uses[place]! > 0) for (const read of readsOf(steps[place]!)) uses[read]! += 1
  return uses
}

function written(step: Step, text: (figure: Figure) => string): string {
  if (step.kind === 'input') return nameOf(step.key)
  if (step.kind === 'choose') {
    const when = text(step.when)
    return `${when} * ${text(step.then)} + (1 - ${when}) * ${text(step.otherwise)}`
  }
  const [left, right] = [text(step.left), text(step.right)]
  switch (step.operator) {
    case 'plus':
      return `${left} + ${right}`
    case 'minus':
      return `${left} - ${right}`
    case 'times':
      return `${left} * ${right}`
    case 'over':
      return `${left} / ${right}`
    case 'min':
    case 'max':
      return `${step.operator}(${left}, ${right})`
    case 'less':
      return compared('<', step, left, right)
    case 'atMost':
      return compared('<=', step, left, right)
  }
}

/** Sample sets have no comparison of their own: it is made trial by trial. */
function compared(sign: string, { left, right }: Extract<Step, { kind: 'binary' }>, a: string, b: string): string {
  if (typeof left === 'number') return `SampleSet.map(${b}, {|b| ${left} ${sign} b ? 1 : 0})`
  if (typeof right === 'number') return `SampleSet.map(${a}, {|a| a ${sign} ${right} ? 1 : 0})`
  return `SampleSet.map2(${a}, ${b}, {|a, b| a ${sign} b ? 1 : 0})`
}
