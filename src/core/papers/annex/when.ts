import type { Failure, OptionResult } from '../../appraisal/result.ts'
import { frequency } from '../../chance/frequency.ts'
import { isMonth, MONTHS_IN_YEAR, sayMonth } from '../../shared/month.ts'
import { chancesOf } from '../chances.ts'
import { outsideOf } from '../facts.ts'
import { heading, point, subheading, tableOr, words, type PaperBlock } from '../paper.ts'
import type { PaperSubject } from '../subject.ts'

/** What could go wrong, how often, and by when. */
export function whenSection(subject: PaperSubject): PaperBlock[] {
  const { options, judgedYears } = subject.appraisal
  return [
    heading('What could go wrong, and when'),
    ...tableOr(
      ['Option', 'What', 'Futures'],
      options.flatMap((option) =>
        chancesOf(option, judgedYears)
          .filter(({ isHarm }) => isHarm)
          .map(({ asks, chance }) => [option.name, asks, chance ? said(chance) : 'not asked']),
      ),
      'Of what is looked at, nothing can go wrong here.',
    ),
    ...failedByYear(outsideOf(subject)),
    ...badFutures(options),
  ]
}

const said = ({ p, se, limit95 }: { p: number; se: number; limit95?: number }) => frequency(p, se, limit95)

type Failing = OptionResult & { readonly failed: Extract<Failure, { readonly applies: true }> }

const isFailing = (option: OptionResult): option is Failing => option.failed.applies

/** How often each has failed by the end of each year. */
function failedByYear(outside: readonly OptionResult[]): PaperBlock[] {
  const failing = outside.filter(isFailing)
  const [first] = failing
  if (!first) return []
  const { byMonth } = first.failed
  const ends = byMonth.map((_, month) => month).filter((month) => (month + 1) % MONTHS_IN_YEAR === 0)
  const which = ends.at(-1) === byMonth.length - 1 ? ends : [...ends, byMonth.length - 1]
  return [
    subheading('It has failed by the end of'),
    {
      kind: 'table',
      head: ['Month', ...failing.map(({ name }) => name)],
      rows: which.map((month) => [
        sayWhen(byMonth[month]!.month),
        ...failing.map(({ failed }) => {
          const { p, se } = failed.byMonth[month]!
          return p === 0 ? 'none of the futures' : frequency(p, se)
        }),
      ]),
    },
  ]
}

const sayWhen = (month: string): string => (isMonth(month) ? sayMonth(month) : month)

/** A bad future of each body that keeps books, as it happened in the run. */
function badFutures(options: readonly OptionResult[]): PaperBlock[] {
  return options
    .filter(({ cash }) => cash !== null)
    .flatMap(({ name, futures }) => {
      const bad = futures.find((future) => future.name === 'bad')
      if (!bad) return []
      return [
        subheading(`A bad future of the run: ${name}`),
        ...words('Put in order by their worst year of service, nine futures of ten are better than this one.'),
        ...bad.events.map(({ month, what }) => point(`${sayWhen(month)}:`, what)),
        ...words(bad.kept ? 'The service is kept.' : 'The service is not kept.'),
      ]
    })
}
