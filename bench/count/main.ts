/**
 * What `spinout bench` measures of counting votes: `node bench/count/main.ts '{"rounds": 5}'`. Prints a line of JSON:
 * the figures, whether each goal is met, and all of it as a page of text under `says`.
 */
import { isMet } from '../../src/cli/bench/goal.ts'
import { measureCount } from './measureCount.ts'
import { goalsOf, sayCounting } from './say.ts'

const { rounds } = JSON.parse(process.argv[2] ?? '') as { readonly rounds: number }
const measured = await measureCount({ rounds })
const goals = goalsOf(measured).map((goal) => ({ ...goal, isMet: isMet(goal) }))
console.log(JSON.stringify({ ...measured, goals, says: sayCounting(measured) }))
