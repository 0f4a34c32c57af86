import { frequency } from '../../core/chance/frequency.ts'
import { LESS_SPENT } from '../../core/appraisal/lessSpent.ts'
import type { Appraisal, OptionResult, Probability, Spread } from '../../core/appraisal/result.ts'
import { sayUnfunded } from '../../core/appraisal/notes.ts'
import { wordFor } from '../../core/appraisal/verdict.ts'
import { sayRoundPounds, sayShare } from '../../core/shared/money.ts'
import { sayYears } from '../../core/shared/month.ts'
import { bullet, rows } from '../page.ts'

type Row = readonly [string, string]

/** One option: the two tests first, then what the money does, then the reasons for and against its viability. */
export function sayOption(option: OptionResult, appraisal: Appraisal): string[] {
  const { needsPounds } = option
  const isUnfunded = needsPounds !== undefined
  const tests = isUnfunded ? [['Answer', sayUnfunded(needsPounds)] as const] : testRows(option, appraisal)
  const ends = isUnfunded ? [] : endRows(option)
  return [
    rows([...tests, ...moneyRows(option, appraisal), ...ends]),
    ...(option.id === 'baseline'
      ? [bullet(`Kept: no year below ${sayShare(appraisal.floor, 1)} of today's service.`)]
      : []),
    ...option.viability.map(({ met, threshold, because }) => bullet(`${sayMet(met)}: ${threshold}. ${because}`)),
    ...sayConcentration(option),
  ]
}

/** The largest customer's share and the concentration of income, year by year of the middle case. */
function sayConcentration({ concentration }: OptionResult): string[] {
  if (!concentration || concentration.years.length === 0) return []
  const years = concentration.years.map(
    ({ year, largest, index }) => `year ${year}, ${sayShare(largest)} and ${index.toFixed(2)}`,
  )
  return [bullet(`Largest customer’s share of income, and concentration (1 is one customer): ${years.join('; ')}.`)]
}

const sayMet = (met: boolean | null): string => (met === null ? 'Not known' : met ? 'Met' : 'Not met')

const chance = (name: string, found: Probability | null): Row[] =>
  found === null ? [] : [[name, frequency(found.p, found.se, found.limit95)]]

const test = (name: string, found: Probability | null): Row[] =>
  chance(name, found).map(([, often]) => [name, `${often} (${wordFor(found!)})`])

function testRows({ serviceKept, moneySaved, both, noWorse }: OptionResult, { judgedYears }: Appraisal): Row[] {
  return [
    ...test('Service kept', serviceKept),
    ...test(`Money saved, ${sayYears(judgedYears)}`, moneySaved),
    ...chance('Both', both),
    ...chance('No worse than carrying on', noWorse),
  ]
}

function moneyRows({ saving, shadow, lessSpent }: OptionResult, { judgedYears }: Appraisal): Row[] {
  const promised = shadow?.saving
  return [
    ...(saving ? [[`Saving, ${sayYears(judgedYears)}`, saySaving(saving)] as const] : []),
    ...(lessSpent
      ? [
          ...chance(`${LESS_SPENT}, ${sayYears(judgedYears)}`, lessSpent.chance),
          ['Less spent', saySaving(lessSpent.spread)] as const,
        ]
      : []),
    ...(promised ? [['If promises are kept', saySaving(promised)] as const] : []),
  ]
}

function endRows({ failed, overspend, contractLost, stopped }: OptionResult): Row[] {
  return [
    ...chance('Fails', failed.applies ? failed : null),
    ...chance('Spends over its limit', overspend),
    ...chance('Loses the contract', contractLost),
    ...chance('Service ended', stopped),
  ]
}

const saySaving = ({ mean, p5, p95 }: Spread): string =>
  `${sayRoundPounds(mean)} on average; 9 futures of 10 between ${sayRoundPounds(p5)} and ${sayRoundPounds(p95)}`
