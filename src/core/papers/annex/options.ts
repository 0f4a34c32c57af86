import type { Option } from '../../finance/option.ts'
import { sayShare } from '../../shared/money.ts'
import { isMonth, sayMonth, sayYears } from '../../shared/month.ts'
import { given } from '../facts.ts'
import { heading, point, points, words, type PaperBlock } from '../paper.ts'
import type { PaperSubject } from '../subject.ts'

/** What is to be decided, between which options, and by which two tests. */
export function questionSection(subject: PaperSubject): PaperBlock[] {
  const { appraisal, ready } = subject
  const { service, start, floor, judgedYears } = appraisal
  const from = isMonth(start) ? sayMonth(start) : start
  return [
    heading('The question'),
    ...words(
      `Which of these options should be taken for ${service.name}, which ${service.authority} provides or pays for ` +
        `today? Whatever is changed, is changed in ${from}.`,
    ),
    ...ready.built.options.map((option) => point(`${option.name}.`, saysOf(option))),
    ...words('Two tests are put to each option, and they are never added up into one score:'),
    ...points([
      `Is the service kept? It is, in a future in which no twelve months fall below ${sayShare(floor, 1)} of today’s.`,
      `Is money saved? It is, in a future in which the authority pays less over ${sayYears(judgedYears)} than by ` +
        'carrying on.',
    ]),
    ...words(
      `The service is required by law: ${given(subject, 'service/statutory')}. Its budget this year: ` +
        `${given(subject, 'service/budget')}.`,
    ),
  ]
}

/** What a form brings, by what the option says of itself. */
function saysOf({ inHouse, changes, books, closing, menuShare, sharesOut }: Option): string {
  if (closing?.keeps === 0) return 'The authority ends the service, and nothing takes its place.'
  if (closing) return `The authority goes on with ${sayShare(closing.keeps)} of the service, and ends the rest.`
  if (inHouse && menuShare)
    return 'Part of the authority, with a budget of its own, and with a part of the gains that leaving could make.'
  if (inHouse && !changes) return 'Part of the authority, run as today within its budget. All else is measured from it.'
  if (inHouse) return 'Part of the authority, and given the same gains to make as any option that leaves.'
  const owners = sharesOut ? ' Its owners are paid a part of its surplus.' : ''
  if (books) return `A body of its own under a contract. It lives by its bank account, and it can fail.${owners}`
  return 'A company under a contract. Its books are its own, so only its price and its staying are told.'
}
