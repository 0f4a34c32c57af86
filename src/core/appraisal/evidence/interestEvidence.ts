import { medianOf } from '../../chance/quantityField.ts'
import type { Case } from '../../finance/case/index.ts'
import { sayPounds } from '../../shared/money.ts'
import { sayMonth, sayYears } from '../../shared/month.ts'
import type { Appraisal, OptionResult } from '../result.ts'
import type { Evidence } from './evidence.ts'
import { byOption, inFutures, sayMean } from './sayFigures.ts'
import { worthOf } from './worth.ts'

/** What a case and its appraisal say to the questions of the public interest test. */
export function interestEvidence(appraisal: Appraisal, theCase: Case): Evidence {
  const { options, service, carryingOn, judgedYears } = appraisal
  const over = sayYears(judgedYears)
  const worth = worthOf(theCase)
  const carriedOn = options.find(({ id }) => id === 'baseline')
  return new Map([
    ['body', [`The authority of the case is ${service.authority}.`]],
    ['value', worth === undefined ? [] : [`The main contract of the case: ${worth.working}. Extensions come on top.`]],
    ['begins', [`The case plans the transfer for ${sayMonth(theCase.start)}.`]],
    ['core', [STATUTORY[`${theCase.service.statutory}`]]],
    [
      'cheaper',
      [
        `Carrying on costs ${sayMean(carryingOn)}, over ${over}.`,
        ...byOption(options, ({ saving, moneySaved }) =>
          saving && moneySaved ? `money is saved ${inFutures(moneySaved)}; on average it ${saves(saving)}` : undefined,
        ),
      ],
    ],
    ['better', byOption(options, keeps)],
    ['works', carriedOn === undefined ? [] : byOption([carriedOn], keeps)],
    ['terms', staffOf(appraisal, theCase)],
    [
      'suppliers',
      byOption(
        options.filter(({ id }) => id === 'outsource'),
        fails,
      ),
    ],
    ['only-buyer', [buyersOf(theCase)]],
    ['can-pay', atStake(appraisal)],
    [
      'mutual-wanted',
      byOption(
        options.filter(({ cash }) => cash !== null),
        fails,
      ),
    ],
  ])
}

function saves({ mean, se }: { readonly mean: number; readonly se: number }): string {
  return mean < 0 ? `costs ${sayMean({ mean: -mean, se })}, more` : `saves ${sayMean({ mean, se })}`
}

const STATUTORY = {
  true: 'The case says that the authority has to see by law that the service is provided.',
  false: 'The case does not say that the authority has to provide it by law.',
} as const

const keeps = ({ serviceKept }: OptionResult): string | undefined =>
  serviceKept === null ? undefined : `the service is kept ${inFutures(serviceKept)}`

const fails = ({ failed }: OptionResult): string | undefined =>
  failed.applies ? `it fails ${inFutures(failed)}` : undefined

/** Posts and people today, and the middle of the posts in each option at the end. */
function staffOf({ options }: Appraisal, { staff }: Case): readonly string[] {
  const today = staff.filter(({ onlyIfLeaving }) => !onlyIfLeaving)
  const sum = (of: 'fte' | 'headcount') => today.reduce((all, group) => all + medianOf(group[of]), 0)
  return [
    `The case has ${sayTenths(sum('headcount'))} people in ${sayTenths(sum('fte'))} full-time posts today.`,
    ...byOption(options, ({ headcount }) => {
      const last = headcount.months.at(-1)
      return last && `posts at the end are ${sayTenths(last.p50)} in the middle of all futures`
    }),
  ]
}

/** What is lost when a venture fails, what a funded start lacks, and how often a budget at home is overspent. */
function atStake({ options }: Appraisal): readonly string[] {
  return [
    ...byOption(options, ({ needsPounds }) =>
      needsPounds === undefined ? undefined : `its start is not funded: it lacks ${sayPounds(needsPounds)}`,
    ),
    ...byOption(options, ({ overspend }) =>
      overspend ? `the cash limit is passed ${inFutures(overspend)}` : undefined,
    ),
    ...byOption(options, ({ losses }) => {
      const largest = losses?.toSorted((one, other) => other.meanPounds - one.meanPounds)[0]
      return largest && `when it fails, ${largest.who} lose most: ${sayPounds(largest.meanPounds)} on average`
    }),
  ]
}

function buyersOf({ contracts }: Case): string {
  const buyers = new Set(contracts.map(({ commissioner }) => commissioner)).size
  return `The case has ${counted(contracts.length, 'contract')} with ${counted(buyers, 'buyer')}.`
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

const sayTenths = (count: number): string => String(Math.round(count * 10) / 10)
