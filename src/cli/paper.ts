import { appraise } from '../core/appraisal/appraise.ts'
import { AUDIENCES, asksFurther, formatOf, paperKinds } from '../core/papers/kinds.ts'
import { workFurther } from '../core/papers/further/run.ts'
import { paperSubject } from '../core/papers/subject.ts'
import { annexCharts } from '../view/papers/annexCharts.ts'
import { defaultThreads, openPool } from '../worker/pool.ts'
import { openPress, printAside } from '../worker/printAside.ts'
import { needed, oneOf } from './asked.ts'
import { caseAsked, seedAsked, trialsAsked } from './caseAsked.ts'
import { command } from './command.ts'
import { memoryProblems } from './memoryNeeded.ts'
import { openCase } from './openCase.ts'
import { openProgress } from './progress.ts'
import { writeProblems, writeWhole } from './writeWhole.ts'

/** As many as the pages run, so that a paper from there and one from here say the same. */

export const paper = command({
  name: 'paper',
  says: 'Write a paper of a case: an annex for a committee, a workbook, the assumption book, a brief, a business case',
  more: [
    'The ending of the file says what is written: .pdf for print, .xlsx or .ods for sheets, .docx for a document.',
    'Every page and sheet has at its foot the case hash, seed, engine and day of the law, by which the figures can ' +
      'be found again. Totals of the workbook are formulas.',
  ],
  operands: { case: caseAsked },
  options: {
    kind: oneOf('which paper', paperKinds),
    for: oneOf('whom a brief is for', AUDIENCES),
    out: needed('file to write; there is no default', 'FILE'),
    trials: trialsAsked,
    seed: seedAsked,
  },
  async run({ case: file, kind, for: audience, out, trials, seed }, screen) {
    const format = formatOf(kind, out, '--out')
    if (typeof format !== 'string') return [format]
    const read = await openCase(file)
    if (!read.ok) return read.problems
    const cannot = [
      ...memoryProblems({ trials, months: read.value.case.months, isLooking: false }),
      ...writeProblems(out, file),
    ]
    if (cannot.length > 0) return cannot
    // It makes ready while the case is run.
    const press = format === 'pdf' ? openPress() : undefined
    const progress = openProgress(screen, 'of the work in hand')
    const pool = openPool({ threads: defaultThreads(), onDone: progress.onDone })
    const { case: theCase, book } = read.value
    const asked = { kind, format, audience }
    const [appraisal, further] = await Promise.all([
      appraise(theCase, book, { trials, seed }, pool.run),
      asksFurther(kind) ? workFurther(theCase, { trials, seed }, pool.run) : undefined,
    ]).finally(progress.clear)
    await pool.close()
    // Loaded here, so that no other command waits for what papers are made of.
    const { writePaper } = await import('../files/paper.ts')
    const means = { further, charts: annexCharts, print: press?.print ?? printAside }
    return writeWhole(out, await writePaper(paperSubject(read.value, appraisal), asked, means), screen)
  },
})
