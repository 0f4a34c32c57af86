import { STANDS } from '../../law/advice/words.ts'
import { sayDay } from '../../shared/day.ts'
import { askAward } from '../award.ts'
import { pensionAnswer } from '../brief/common.ts'
import { inputIn } from '../facts.ts'
import { heading, point, subheading, tableOr, words, type PaperBlock } from '../paper.ts'
import type { PaperSubject } from '../subject.ts'
import { notInTheCase } from './strategic.ts'

const TERMS: readonly (readonly [string, string])[] = [
  ['commissioner', 'Who buys'],
  ['price', 'Price for a year'],
  ['termMonths', 'Months left of the first term'],
  ['index', 'It rises with'],
  ['vat', 'VAT'],
  ['paidAfterDays', 'Days from invoice to payment'],
  ['mechanism/kind', 'What the price is paid for'],
  ['mechanism/guaranteed', 'Share of the price that is guaranteed'],
  ['mechanism/volume', 'Volume that comes at first, beside the planned volume'],
  ['mechanism/budgets', 'Share of the price that people hold themselves'],
  ['mechanism/leaving', 'Share of those people who move elsewhere in a year'],
  ['performance/atRisk', 'Share of each invoice that is at risk on performance'],
  ['break/noticeMonths', 'Months of notice of a break'],
  ['break/chance', 'Chance a year that the authority breaks it'],
  ['break/means', 'What a break means'],
  ['renewal/nextMonths', 'Months from one decision to the next'],
  ['renewal/extended', 'Chance of an extension without a competition'],
  ['renewal/won', 'Chance of winning again'],
  ['renewal/undercut', 'What a competition takes off the price'],
  ['renewal/ended', 'Chance that the service is ended'],
  ['loss/staffLeave', 'Posts that go with a contract that is lost'],
  ['loss/costsLeave', 'Non-pay cost that goes with it'],
]

/** The deal: terms of each contract, how it may be awarded, people and pensions. */
export function commercialCase(subject: PaperSubject): PaperBlock[] {
  const { contracts } = subject.case
  const rows = contracts.flatMap(({ id }) =>
    TERMS.flatMap(([field, says]) => {
      const found = inputIn(subject, `contracts/${id}/${field}`)
      return found === undefined ? [] : [[id, says, found]]
    }),
  )
  return [
    heading('3. Commercial case'),
    subheading('Terms of the contracts'),
    ...tableOr(['Contract', 'Term', 'As understood'], rows, 'The case has no contract.'),
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
      `By the law of ${sayDay(day)}, for the first term, with code ${code} taken from the sector. What a case does ` +
        'not hold is left as the adviser has it. `spinout law award` gives the whole answer, with every finding. ' +
        'This is information about the law and no legal advice.',
    ),
    ...advice.conclusions.map(({ stands, says, because, source }) =>
      point(`${STANDS[stands]}: ${says}`, `${because} [${source.title}]`),
    ),
  ]
}
