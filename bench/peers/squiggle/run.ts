/**
 * M1 in Squiggle, in a process of its own: `node run.ts 7056`. Prints a line of JSON, times included. What is timed is
 * what a person who changes the model waits for: reading the source, and working out every output.
 */
import { run, SqSampleSetDistribution } from '@quri/squiggle-lang'
import { DRAWS } from '../../m1/draws.ts'
import { m1 } from '../../m1/model.ts'
import { MONTHS } from '../../m1/parameters.ts'
import { outputName, squiggleSource, type Output } from './source.ts'

const LAST = MONTHS - 1
const OUTPUTS: readonly Output[] = [
  ...Array.from({ length: MONTHS }, (_, month) => ({ line: 'cash', month })),
  ...['lowest-cash', 'lowest-month', 'breach-month', 'npv'].map((line) => ({ line, month: LAST })),
  ...[11, 23, 35, 47, 59].map((month) => ({ line: 'reserves', month })),
]
const RUNS = 2

const trials = Number(process.argv[2] ?? 7056)
const source = squiggleSource(m1(), DRAWS, OUTPUTS)

async function samples(seed: string): Promise<(output: Output) => readonly number[]> {
  const environment = { sampleCount: trials, xyPointLength: 1000, seed, profile: false }
  const output = await run(source, { environment })
  if (!output.result.ok) throw new Error(output.result.value.toString())
  const { result } = output.result.value
  if (result.tag !== 'Dict') throw new Error(`Squiggle gave a ${result.tag}`)
  const given = result.value
  return (wanted) => {
    const found = given.get(outputName(wanted))
    if (found?.tag !== 'Dist' || !(found.value instanceof SqSampleSetDistribution))
      throw new Error(`Squiggle gave no samples of ${outputName(wanted)}`)
    return found.value.getSamples()
  }
}

let least = Infinity
let insolvent = 0
let breached = 0
for (let attempt = 0; attempt < RUNS; attempt++) {
  const begun = performance.now()
  const of = await samples(`m1 ${process.argv[3] ?? 1} ${attempt}`)
  insolvent += of({ line: 'lowest-cash', month: LAST }).filter((pounds) => pounds < 0).length
  least = Math.min(least, performance.now() - begun)
  breached += of({ line: 'breach-month', month: LAST }).filter((month) => month < MONTHS).length
}
const all = RUNS * trials
console.log(
  JSON.stringify({ trials: all, ns_trial: (least * 1e6) / trials, Pins: insolvent / all, Pbr: breached / all }),
)
