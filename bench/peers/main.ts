/**
 * Time engines on M1 against each other: `node bench/peers/main.ts --rounds 3 --peer avx2='./avx2 {trials} 15' --json`.
 * `--only numpy` leaves out peers whose name does not begin so; the first contestant always takes part.
 */
import { parseArgs } from 'node:util'
import { ERROR, measureErrors, trialsForError } from './accuracy.ts'
import { readPeer } from './command.ts'
import { compiled } from './compiled.ts'
import { interpreter } from './interpreter.ts'
import { numpy } from './numpy.ts'
import { contest } from './rounds.ts'
import { sayContest } from './say.ts'
import { squiggle } from './squiggle.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    trials: { type: 'string', default: '10240' },
    peer: { type: 'string', multiple: true, default: [] },
    only: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
  },
})
const others = [numpy('numpy', 'whole'), numpy('numpy by month', 'by-month'), squiggle, ...values.peer.flatMap(asked)]
const chosen = others.filter(({ name }) => values.only?.some((start) => name.startsWith(start)) ?? true)
const needed = trialsForError(measureErrors(), ERROR)
const result = await contest([compiled(needed), interpreter(needed), ...chosen], {
  trials: Number(values.trials),
  rounds: Number(values.rounds),
})
process.stdout.write(`${values.json ? JSON.stringify(result, null, 2) : sayContest(result)}\n`)

function asked(text: string) {
  const peer = readPeer(text)
  if (peer === undefined) throw new Error(`--peer ${text} is not of the form name=command`)
  return [peer]
}
