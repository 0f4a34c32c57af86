import type { OptionResult } from '../../appraisal/result.ts'
import { sayLossesEach, sayStaffKeep } from '../../appraisal/sayLosses.ts'
import { sayPounds } from '../../shared/money.ts'
import { failureAnswer, takeBackAnswer } from '../brief/common.ts'
import { ofFutures, outsideOf } from '../facts.ts'
import { heading, point, subheading, tableOr, words, type PaperBlock } from '../paper.ts'
import type { PaperSubject } from '../subject.ts'

/** What happens if it fails: how the service comes back, at what cost, who is left unpaid, and who it happened to. */
export function failureSection(subject: PaperSubject): PaperBlock[] {
  return [
    heading('What happens if it fails'),
    ...words(failureAnswer(subject, '').says ?? '', takeBackAnswer(subject, '').says ?? ''),
    ...outsideOf(subject).flatMap((option) => [...lossesTable(option), ...oneByOne(option)]),
    heading('What happened to others'),
    ...precedents(subject),
  ]
}

const WHO: Readonly<Record<string, string>> = {
  hmrc: 'HMRC',
  'pension-fund': 'The pension fund',
  suppliers: 'Suppliers',
  authority: 'The authority, for support bought back, and for what it lent or guaranteed',
  members: 'Members, of their share capital',
  'other-owners': 'The other owners',
  lenders: 'Lenders',
}

function lossesTable({ name, losses, failed }: OptionResult): PaperBlock[] {
  if (!losses || !failed.applies || failed.p === 0) return []
  const total = losses.reduce((sum, { meanPounds }) => sum + meanPounds, 0)
  return [
    subheading(`${name}: left unpaid, on average, where it fails (${ofFutures(failed)})`),
    {
      kind: 'table',
      head: ['Who', 'Pounds'],
      rows: [
        ...losses.map(({ who, meanPounds }) => [WHO[who] ?? who, sayPounds(meanPounds)]),
        ['Together', sayPounds(total)],
      ],
    },
  ]
}

/** The same of one of each kind, staff first. */
function oneByOne(option: OptionResult): PaperBlock[] {
  const { lossesEach, name } = option
  if (!lossesEach || lossesEach.length === 0) return []
  return [
    subheading(`${name}: what that means for one of each`),
    ...words(sayStaffKeep(option)),
    ...tableOr(
      ['Who loses', 'What', 'On average', 'Nine failures of ten are no worse than'],
      sayLossesEach(lossesEach).map(({ who, what, mean, bad }) => [who, what, mean, bad]),
      'Nobody loses anything.',
    ),
  ]
}

/** Real cases that went as the run shows that an option may go. */
function precedents({ appraisal: { options } }: PaperSubject): PaperBlock[] {
  const shown = options.flatMap((option) => option.precedents.map((each) => ({ ...each, option: option.name })))
  const cases = new Map(shown.map((each) => [each.id, each]))
  if (cases.size === 0) return words('The run shows no pattern often enough to set a real case beside it.')
  return [
    ...words('Each went the way that the run shows for an option. None is a judgement of its people.'),
    ...[...cases.values()].map(({ id, name, when, what, source }) => {
      const beside = shown.filter((each) => each.id === id).map(({ option, shows }) => `${option}: ${shows}`)
      return point(`${name}, ${when}.`, `${what} [${source.title}: ${source.url}] Here: ${beside.join(' ')}`)
    }),
  ]
}
