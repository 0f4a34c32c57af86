import type { OptionBodies } from '../../appraisal/bodies/bodies.ts'
import {
  BODY,
  flowsToldOf,
  NOTHING,
  sayMore,
  sayOnlyFinancial,
  saySaving,
  sayViews,
} from '../../appraisal/bodies/say.ts'
import { READING, sayHeadline, sayPart } from '../../appraisal/bridge/say.ts'
import { READING_OWNERSHIP, sayOwnership } from '../../appraisal/bridge/sayOwnership.ts'
import { roundedToSum } from '../../shared/apportion.ts'
import { sayPounds, sayWhole } from '../../shared/money.ts'
import { sayYears } from '../../shared/month.ts'
import type { WholeSubject } from './run.ts'
import { points, subheading, tableOr, words, type PaperBlock } from '../paper.ts'

/** What a mean is a mean of. */
export const meansOver = ({ trials, years }: { readonly trials: number; readonly years: number }): string =>
  `Means over ${sayWhole(trials)} futures and ${sayYears(years)}, beside carrying on, in pounds of the ` +
  'start at present value.'

/** Who gains and who pays: what each body gets more or less of, and both views of the saving. */
export function whoGainsBlocks({ further: { bodies } }: WholeSubject): PaperBlock[] {
  const { options, unknown } = bodies
  return [
    ...words(meansOver(bodies)),
    ...points(options.map(sayViews)),
    ...tableOr(
      ['Body', ...options.map(({ name }) => name)],
      options.length === 0
        ? []
        : [
            [BODY.authority, ...options.map((option) => saySaving(option.financial, option))],
            ...flowsToldOf(options).map((flow) => [
              BODY[flow],
              ...options.map(({ more }) => sayMore(more[flow] ?? NOTHING)),
            ]),
            ['Everybody together', ...options.map((option) => saySaving(option.economic, option))],
          ],
      'The case has no option whose books are known.',
    ),
    ...points(options.flatMap((option) => sayOnlyFinancial(option) ?? [])),
    ...viewsByYears(bodies.options),
    ...points(unknown.map((name) => `${name}: not shown, because a supplier’s books are not ours.`)),
  ]
}

/** Both views at each of the years at which a saving is reported. */
function viewsByYears(options: readonly OptionBodies[]): PaperBlock[] {
  const reported = options[0]?.byYears.map(({ years }) => years) ?? []
  if (reported.length === 0) return []
  const row = (who: string, option: OptionBodies, of: 'financial' | 'economic') => [
    `${who}: ${option.name}`,
    ...option.byYears.map((each) => saySaving(each[of], option)),
  ]
  return [
    {
      kind: 'table',
      head: ['Seen by', ...reported.map((years) => `By ${sayYears(years)}`)],
      rows: [
        ...options.map((option) => row(BODY.authority, option, 'financial')),
        ...options.map((option) => row('Everybody together', option, 'economic')),
      ],
    },
  ]
}

/** Said where no option has books by which its saving could be taken apart. */
export const NO_BRIDGE = 'No option here keeps books of its own, so there is no saving to take apart.'

/** Where the saving of one that keeps its own books comes from, part by part; the parts add up to the pound. */
export function bridgeBlocks({ further: { bridge } }: WholeSubject): PaperBlock[] {
  if (bridge === null) return words(NO_BRIDGE)
  const { parts, saving, ownership } = bridge
  const whole = roundedToSum(parts.map(({ pounds }) => pounds.mean))
  const sum = whole.reduce((sofar, pounds) => sofar + pounds, 0)
  return [
    ...words(`${ownership.leaving}. ${meansOver(bridge)}`, sayHeadline(bridge)),
    {
      kind: 'table',
      head: ['Part', 'It', 'In the sum'],
      rows: [
        ...parts.map(({ title, pounds }, index) => [title, sayPart(pounds), sayPounds(whole[index]!)]),
        ['The saving to the authority', sayPart(saving), sayPounds(sum)],
      ],
    },
    ...words(...READING),
    subheading('What leaving adds to improving in house'),
    ...points(sayOwnership(ownership)),
    ...words(READING_OWNERSHIP),
  ]
}
