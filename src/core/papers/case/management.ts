import { sayEnoughPounds } from '../../shared/money.ts'
import { isMonth, sayMonth } from '../../shared/month.ts'
import { failureAnswer, takeBackAnswer } from '../brief/common.ts'
import { given, sayTenths, standsAt } from '../facts.ts'
import { heading, points, subheading, words, type PaperBlock } from '../paper.ts'
import type { PaperSubject } from '../subject.ts'
import { notInTheCase } from './strategic.ts'

/** What is known of how it would be done, under the headings that a committee looks for. */
export function managementCase(subject: PaperSubject): PaperBlock[] {
  const { appraisal } = subject
  const { start, inputs, options } = appraisal
  return [
    heading('5. Management case'),
    subheading('Plan'),
    ...points([
      `The transfer is planned for ${isMonth(start) ? sayMonth(start) : start}, the same for every option.`,
      `The change itself is counted at ${given(subject, 'parent/transition')}.`,
      ...options.flatMap(({ name, needsPounds }) =>
        needsPounds === undefined ? [] : [`${name}: it needs ${sayEnoughPounds(needsPounds)} before it can begin.`],
      ),
    ]),
    subheading('Capacity'),
    ...points(
      appraisal.options.map(({ id, name }) => {
        const [first, last] = ([0, -1] as const).map((which) => sayTenths(standsAt(subject, `${id}/in-post`, which)))
        return `${name}: ${first} full-time equivalents in the first month of the middle case, ${last} in the last.`
      }),
    ),
    subheading('Assurance'),
    ...words(
      `Of ${inputs.total} figures ${inputs.published} are published, ${inputs.derived} derived, ${inputs.assumed} ` +
        `assumed and ${inputs.byDefault} left at a default. The assumption book has each with its source.`,
      ...appraisal.notes,
    ),
    subheading('If it fails'),
    ...words(failureAnswer(subject, '').says ?? '', takeBackAnswer(subject, '').says ?? ''),
    ...notInTheCase(
      'Governance',
      'Gates of the programme',
      'Who owns each benefit',
      'Review after the change',
      'Winding it down in good order',
    ),
  ]
}
