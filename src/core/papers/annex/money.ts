import { BODY, sayMore, saySaving, sayViews } from '../../appraisal/bodies/say.ts'
import { READING, sayHeadline, sayPart } from '../../appraisal/bridge/say.ts'
import { FLOWS } from '../../finance/lines/bodies.ts'
import { roundedToSum } from '../../shared/apportion.ts'
import { groupThousands, sayPounds } from '../../shared/money.ts'
import { sayYears } from '../../shared/month.ts'
import type { WholeSubject } from '../further.ts'
import { points, tableOr, words, type PaperBlock } from '../paper.ts'

const meansOver = ({ trials, years }: { readonly trials: number; readonly years: number }): string =>
  `Means over ${groupThousands(String(trials))} futures and ${sayYears(years)}, beside carrying on, in pounds of the ` +
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
            [BODY.authority, ...options.map(({ financial }) => saySaving(financial))],
            ...FLOWS.map((flow) => [BODY[flow], ...options.map(({ more }) => sayMore(more[flow]))]),
            ['Everybody together', ...options.map(({ economic }) => saySaving(economic))],
          ],
      'The case has no option whose books are known.',
    ),
    ...points(unknown.map((name) => `${name}: not shown, because a supplier’s books are not ours.`)),
  ]
}

/** Where the saving of a mutual comes from, part by part; the parts add up to the pound. */
export function bridgeBlocks({ further: { bridge } }: WholeSubject): PaperBlock[] {
  if (bridge === null) return words('There is no mutual among the options, so there is nothing to take apart.')
  const { parts, saving } = bridge
  const whole = roundedToSum(parts.map(({ pounds }) => pounds.mean))
  const sum = whole.reduce((sofar, pounds) => sofar + pounds, 0)
  return [
    ...words(meansOver(bridge), sayHeadline(bridge)),
    {
      kind: 'table',
      head: ['Part', 'It', 'In the sum'],
      rows: [
        ...parts.map(({ title, pounds }, index) => [title, sayPart(pounds), sayPounds(whole[index]!)]),
        ['The saving to the authority', sayPart(saving), sayPounds(sum)],
      ],
    },
    ...words(...READING),
  ]
}
