import { sayRoundPounds, sayShare } from '../../shared/money.ts'
import { eachChance, given, inputIn } from '../facts.ts'
import { heading, point, points, subheading, words, type PaperBlock } from '../paper.ts'
import type { PaperSubject } from '../subject.ts'

/** What a section holds nothing for is said in the same words everywhere. */
export const notInTheCase = (...what: readonly string[]): PaperBlock[] =>
  what.map((each) => point(`${each}:`, 'not in the case.'))

/** Why anything should change, in the case's own words. */
export function strategicCase(subject: PaperSubject): PaperBlock[] {
  const { appraisal, case: theCase } = subject
  const { service, targets } = theCase
  return [
    heading('1. Strategic case'),
    subheading('The service'),
    ...words(`${service.name}, provided today by ${service.authority}.`, ...(service.does ? [service.does] : [])),
    ...points([
      `Required by law: ${given(subject, 'service/statutory')}.`,
      `Budget of this year: ${given(subject, 'service/budget')}.`,
      `Staff: ${theCase.staff.length} groups of posts.`,
    ]),
    subheading('If nothing changes'),
    ...words(
      eachChance(
        appraisal.options.filter(({ id }) => id === 'baseline'),
        ({ serviceKept }) => serviceKept,
      ).replace(/: in /, ': the service is kept in '),
      `It costs the authority ${sayRoundPounds(appraisal.carryingOn.mean)} on average over the judged years.`,
      `Demand grows by ${given(subject, 'economy/demand/mean')}; what the council can pay moves by ` +
        `${given(subject, 'economy/council/mean')}.`,
    ),
    subheading('Objectives that can be measured'),
    ...points([
      `The service is kept: no year below ${sayShare(theCase.targets.serviceFloor, 1)} of today’s.`,
      targets.saving || targets.savingAYear
        ? `Saving aimed at: ${inputIn(subject, 'targets/saving') ?? given(subject, 'targets/savingAYear')}.`
        : 'Money is saved: anything above nothing, beside carrying on.',
    ]),
    ...notInTheCase('Fit with the priorities of the commissioner', 'Constraints and dependencies', 'Equality'),
  ]
}
