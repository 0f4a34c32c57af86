import { saysOfPath } from '../../finance/case/label.ts'
import { STANDS } from '../../law/advice/words.ts'
import { sayDay } from '../../shared/day.ts'
import { askAward } from '../award.ts'
import { pensionAnswer } from '../brief/common.ts'
import { given } from '../facts.ts'
import { heading, point, subheading, tableOr, words, type PaperBlock } from '../paper.ts'
import type { PaperSubject } from '../subject.ts'
import { notInTheCase } from './strategic.ts'

/** The deal: terms of each contract, how it may be awarded, people and pensions. */
export function commercialCase(subject: PaperSubject): PaperBlock[] {
  const { contracts } = subject.case
  // All that the case says of its contracts, whatever it says.
  const rows = [...subject.book.keys()]
    .filter((path) => path.startsWith('contracts/'))
    .map((path) => [saysOfPath(path), given(subject, path)])
  return [
    heading('3. Commercial case'),
    subheading('Terms of the contracts'),
    ...tableOr(['Term', 'As understood'], rows, 'The case has no contract.'),
    subheading('How it may be awarded'),
    ...awardBlocks(subject),
    subheading('People and pensions'),
    ...words(pensionAnswer(subject, '').says ?? ''),
    ...notInTheCase(
      ...(contracts.some((each) => each.break) ? ['Exit'] : ['Break clauses and exit']),
      ...(contracts.some((each) => each.performance) ? [] : ['Price at risk on performance']),
      'Terms of buildings and other assets',
      'Service levels and step-in',
    ),
  ]
}

/** What the adviser on awards says on the first day, in full: each conclusion with its reason and source. */
function awardBlocks(subject: PaperSubject): PaperBlock[] {
  const asked = askAward(subject)
  if (asked === null)
    return words('The case has no code for what is bought and no mutual to award it to, so this was not asked.')
  const { code, advised } = asked
  if (!advised.ok) return words(`The law of that day is not known to us: ${advised.problems[0]!.message}`)
  const { day, advice } = advised.value
  return [
    ...words(
      `By the law of ${sayDay(day)}, for the first term, with code ${code}. What a case does ` +
        'not hold is left as the adviser has it. `spinout law award` gives the whole answer, with every finding. ' +
        'This is information about the law and no legal advice.',
    ),
    ...advice.conclusions.map(({ stands, says, because, source }) =>
      point(`${STANDS[stands]}: ${says}`, `${because} [${source.title}]`),
    ),
  ]
}
