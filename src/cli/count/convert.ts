import type { Election } from '../../core/democracy/election/election.ts'
import type { Checked } from '../../core/shared/problem.ts'
import { SEATS_MOST } from '../../files/elections/most.ts'
import { writeBlt } from '../../files/elections/writeBlt.ts'
import { writeCsvElection } from '../../files/elections/writeCsv.ts'
import { writePrefLib } from '../../files/elections/writePrefLib.ts'
import type { Written } from '../../files/elections/written.ts'
import { needed, oneOf, text, wholeOrNone } from '../asked.ts'
import { command } from '../command.ts'
import { writeProblems, writeWhole } from '../writeWhole.ts'
import { openElection } from './openElection.ts'

/** Another format of an election file. */
export const convert = command({
  name: 'count convert',
  says: 'Write an election in another format',
  more: [
    'Any format that is counted is read: BLT, PrefLib and CSV. What the other format cannot hold is refused where ' +
      'the count would change, such as classes in BLT; what else is left out, and what was noticed in reading, is ' +
      'said beside the answer.',
  ],
  operands: { file: needed('the election file', 'FILE') },
  options: {
    to: oneOf('the format to write', ['blt', 'csv', 'preflib']),
    seats: wholeOrNone('how many seats there are, where the file does not say or is to say another number', {
      least: 1,
      most: SEATS_MOST,
    }),
    output: text('write it to this file instead of printing it', 'FILE'),
  },
  async run({ file, to, seats, output }, screen) {
    const read = openElection(file)
    if (!read.ok) return read.problems
    const { opened } = read.value
    const election = seats === undefined ? opened : { ...opened, seats }
    const written = WRITERS[to](election)
    if (!written.ok) return written.problems.map((each) => ({ ...each, where: { ...each.where, file } }))
    const failed = output === undefined ? [] : writeProblems(output, file)
    if (failed.length > 0) return failed
    for (const sentence of [...election.remarks, ...written.value.lost]) screen.aside(`${sentence}\n`)
    if (output !== undefined) return writeWhole(output, written.value.text, screen)
    screen.say(written.value.text.trimEnd())
    return []
  },
})

const WRITERS: Readonly<Record<'blt' | 'csv' | 'preflib', (election: Election) => Checked<Written>>> = {
  blt: writeBlt,
  csv: writeCsvElection,
  preflib: writePrefLib,
}
