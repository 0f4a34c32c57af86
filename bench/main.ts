/**
 * What `spinout bench` measures on M1: `node bench/main.ts '{"rounds": 5, "isAlone": false, "peers": []}'`. Prints a
 * line of JSON: the figures, whether each goal is met, and all of it as a page of text under `says`.
 */
import { isMet } from '../src/cli/bench/goal.ts'
import { openProgress } from '../src/cli/progress.ts'
import { openScreen } from '../src/cli/screen.ts'
import { goalsOf } from './goals.ts'
import { measureM1 } from './measureM1.ts'
import { commandPeer } from './peers/command.ts'
import { sayM1 } from './say.ts'

/** As `src/cli/bench/m1.ts` asks. */
interface Order {
  readonly rounds: number
  readonly isAlone: boolean
  readonly peers: readonly { readonly name: string; readonly command: string }[]
}

const { rounds, isAlone, peers } = JSON.parse(process.argv[2] ?? '') as Order
const { onDone, clear } = openProgress(openScreen().screen, 'of the rounds of M1')
const measured = await measureM1({
  rounds,
  isAlone,
  peers: peers.map(({ name, command }) => commandPeer(name, command)),
  onDone,
}).finally(clear)
const goals = goalsOf(measured).map((goal) => ({ ...goal, isMet: isMet(goal) }))
console.log(JSON.stringify({ ...measured, goals, says: sayM1(measured) }))
