import { CANDIDATES_MOST } from '../core/democracy/election/election.ts'
import { flag, printedOrWritten, several, text, wholeOrNone } from './asked.ts'
import { command, type Command } from './command.ts'
import { convert } from './count/convert.ts'
import { countAll } from './count/countAll.ts'
import { ruleAsked } from './count/ruleAsked.ts'
import { verify } from './count/verify.ts'

const files = command({
  name: 'count',
  says: 'Count elections and ballots by a named rule, stage by stage, so that anyone can count them again',
  more: [
    'Files are BLT, PrefLib (.soi, .soc, .toi, .toc) or CSV: docs/methods/count/files.md shows each. A file that is ' +
      'not sound is refused with its lines, the others are counted all the same, and the command leaves with 2.',
    'A tie is settled as the rule says. Where the rule asks for a lot, it is drawn from a seed that the file or ' +
      '--seed declares: a text that nobody could know when voting closed, such as the numbers of a lottery. Without ' +
      'one the result is provisional, and says so.',
    'With --publish everything that others need to count again is put into a folder: the papers, the count, the ' +
      'sheet and their hashes. `spinout count verify FOLDER` does it. `spinout count convert FILE` writes an ' +
      'election in another format.',
  ],
  operands: { files: several('the election files', 'FILE...') },
  options: {
    rule: ruleAsked,
    seats: wholeOrNone('places to fill', { least: 1, most: CANDIDATES_MOST }, 'what the file says'),
    seed: text('what lots are drawn from', 'TEXT'),
    json: flag('print one line of JSON for each file, as docs/json.md describes'),
    html: printedOrWritten('the count sheet as one page that needs no other file: printed, or written to FILE'),
    publish: text('write all that is needed to count again into this new folder', 'FOLDER'),
  },
  run: async (asked, screen) => countAll(asked, screen),
})

/** What may stand after `count` in place of files. A file of such a name is given as `./verify`. */
const WITHIN: Readonly<Record<string, Command>> = { convert, verify }

const withinOf = (word: string | undefined): Command | undefined =>
  word !== undefined && Object.hasOwn(WITHIN, word) ? WITHIN[word] : undefined

export const count: Command = {
  ...files,
  inner: Object.values(WITHIN),
  within: async ([word]) => withinOf(word),
  start: (line, screen) => withinOf(line[0])?.start(line.slice(1), screen) ?? files.start(line, screen),
}
