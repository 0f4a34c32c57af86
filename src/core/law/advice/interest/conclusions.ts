import { sayPounds } from '../../../shared/money.ts'
import { indication, mixture, reporting, strategy } from '../../interest/outcome.ts'
import type { Lean } from '../../interest/sign.ts'
import { guidance, wardHadaway } from '../../interest/sources.ts'
import { strategyLeastPounds } from '../../interest/values.ts'
import type { LawOn } from '../../lawOn.ts'
import type { Finding } from '../../rule.ts'
import type { Conclusion } from '../advice.ts'
import type { Tested } from './facts.ts'
import type { InterestAnswers } from './questions.ts'

const LEANS: Readonly<Record<Lean, Pick<Conclusion, 'stands' | 'says'>>> = {
  inHouse: { stands: 'yes', says: 'Part 1: the signs that are known tell for in house.' },
  outside: { stands: 'no', says: 'Part 1: the signs that are known tell against in house.' },
  bothWays: { stands: 'depends', says: 'Part 1: the signs point both ways.' },
  unknown: { stands: 'depends', says: 'Part 1: nothing is known yet of the service.' },
}

const READY = {
  true: { stands: 'yes', says: 'Part 2: the body is ready to provide the service.' },
  false: { stands: 'no', says: 'Part 2: the body is not ready to provide the service.' },
  null: { stands: 'depends', says: 'Part 2: whether the body is ready is to be found out.' },
} as const satisfies Record<string, Pick<Conclusion, 'stands' | 'says'>>

/** The two parts of the test, and what they come to together. */
export function partConclusions({ service, lean, readiness, ready }: Tested): readonly Conclusion[] {
  const signs = service.flatMap(({ findings }) => findings)
  return [
    {
      ...LEANS[lean],
      because: `Of ${signs.length} signs, ${counted(signs, 'tell for it', 'against')}.`,
      source: wardHadaway,
    },
    {
      ...READY[`${ready}`],
      because: `Of ${readiness.length} things that it needs, ${counted(readiness, 'are there', 'are not')}.`,
      source: wardHadaway,
    },
    { stands: 'fact', says: outcome(lean, ready), because: INDICATION, source: indication.source },
  ]
}

const INDICATION = 'The test gives a first sign. The Delivery Model Assessment and the business case decide.'

function counted(findings: readonly Finding[], met: string, unmet: string): string {
  const count = (wanted: boolean | null) => findings.filter((each) => each.met === wanted).length
  return `${count(true)} ${met}, ${count(false)} ${unmet}, and ${count(null)} are not known yet`
}

function outcome(lean: Lean, ready: boolean | null): string {
  if (lean === 'unknown') return 'The test has no outcome yet: the signs of part 1 are to be found out.'
  if (lean === 'outside') return 'The outcome: go on with options outside, beside what there is today.'
  if (lean === 'bothWays') return 'The outcome: go on with in house, outside and a mix, side by side.'
  if (ready === true) return 'The outcome: in house is a serious option and goes on to the next step.'
  return ready === false
    ? 'The outcome: a good service for in house, for which the body is not ready. Say what is missing, and plan for it.'
    : 'The outcome: a good service for in house, if the body can be ready.'
}

/** A mix and a mutual are real options, and so is each told by itself. */
export function otherOptions({ parts, 'mutual-wanted': wanted }: InterestAnswers): readonly Conclusion[] {
  const mixed = {
    true: { stands: 'yes', says: 'A mix of in house and outside is a real option.' },
    false: { stands: 'no', says: 'A mix was looked at, and the service does not divide.' },
    null: { stands: 'depends', says: 'Whether the service divides into parts is to be found out.' },
  } as const
  const mutual = {
    true: { stands: 'yes', says: 'A mutual goes on as an option of its own.' },
    false: { stands: 'no', says: 'Its staff do not want a mutual.' },
    null: { stands: 'depends', says: 'Whether its staff want a mutual is to be asked.' },
  } as const
  return [
    { ...mixed[`${parts}`], because: 'The test need not end all one way or all the other.', source: mixture.source },
    {
      ...mutual[`${wanted}`],
      because: 'A mutual is another body in law, so the test counts it as outside. What we read does not name mutuals.',
      source: guidance,
    },
  ]
}

/** What the body does with the outcome. */
export function duties({ required }: Tested, { body, spend }: InterestAnswers, on: LawOn): readonly Conclusion[] {
  const least = body === 'department' ? on.find(strategyLeastPounds) : undefined
  return [
    ...(required === true ? [fact('The outcome is reported.', reporting.says, reporting.source)] : []),
    ...(least === undefined || spend === null
      ? []
      : [
          fact(
            spend >= least ? 'The department makes an insourcing strategy.' : 'No insourcing strategy is asked of it.',
            `It spends ${sayPounds(spend)} a year on contracts, and the limit is ${sayPounds(least)}.`,
            strategy.source,
          ),
        ]),
  ]
}

const fact = (says: string, because: string, source: Conclusion['source']): Conclusion => ({
  stands: 'fact',
  says,
  because,
  source,
})
