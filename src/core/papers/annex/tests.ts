import type { OptionResult } from '../../appraisal/result.ts'
import { resultsTable } from '../brief/brief.ts'
import { heading, points, subheading, words, type PaperBlock } from '../paper.ts'
import type { PaperSubject } from '../subject.ts'

/** Both tests of every option, with what chance leaves open. */
export function testsSection(subject: PaperSubject): PaperBlock[] {
  const { verdict, notes } = subject.appraisal
  return [
    heading('The two tests'),
    ...words('“27 of 100, give or take 1” is a count of futures, and how far chance alone may have moved the count.'),
    resultsTable(subject),
    ...points(verdict.sentences),
    ...words(verdict.leavesOut),
    ...(notes.length === 0 ? [] : [subheading('What to know beside these figures'), ...points(notes)]),
  ]
}

/** The strongest case against each option, or that the run has none. */
export function againstSection({ appraisal: { options, verdict } }: PaperSubject): PaperBlock[] {
  const untouched = options.filter(({ name }) => !verdict.against.some((sentence) => sentence.startsWith(`${name}: `)))
  return [
    heading('The strongest case against each option'),
    ...points([...verdict.against, ...untouched.map(nothingAgainst)]),
  ]
}

const nothingAgainst = ({ name }: OptionResult): string =>
  `${name}: none of its figures is beyond the lines that are looked at. What the case leaves out may still speak ` +
  'against it.'
