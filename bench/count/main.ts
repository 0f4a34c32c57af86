/**
 * What `spinout bench` measures of counting votes: `node bench/count/main.ts '{"rounds": 5, "peers": []}'`. Prints a
 * line of JSON: the figures, whether each goal is met, and all of it as a page of text under `says`.
 */
import { isMet } from '../../src/cli/bench/goal.ts'
import { measureCount, type CountOrder } from './measureCount.ts'
import { goalsOf, sayCounting } from './say.ts'

const measured = await measureCount(JSON.parse(process.argv[2] ?? '') as CountOrder)
const goals = goalsOf(measured).map((goal) => ({ ...goal, isMet: isMet(goal) }))
console.log(JSON.stringify({ ...measured, goals, says: sayCounting(measured) }))
