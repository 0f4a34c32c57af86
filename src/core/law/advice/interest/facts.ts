import type { Day } from '../../../shared/day.ts'
import type { Problem } from '../../../shared/problem.ts'
import { exclusionFindings } from '../../interest/exclusions.ts'
import { readinessSigns } from '../../interest/readinessSigns.ts'
import { scopeFindings } from '../../interest/scope.ts'
import { serviceSigns, supplierFallsShort, worksInHouse } from '../../interest/serviceSigns.ts'
import { leanOf, signFinding, type Heading, type Lean, type Sign } from '../../interest/sign.ts'
import { interestStanding, type InterestStanding } from '../../interest/values.ts'
import type { LawOn } from '../../lawOn.ts'
import { allMet, type Finding } from '../../rule.ts'
import type { InterestAnswers } from './questions.ts'

/** The answers held against the test: whether it applies, and where its two parts point. */
export interface Tested {
  readonly begins: Day
  /** Undefined before the test was announced. */
  readonly standing: InterestStanding | undefined
  readonly scope: readonly Finding[]
  readonly leftOut: readonly Finding[]
  /** Whether the test is required of the project. */
  readonly required: boolean | null
  readonly service: readonly { readonly heading: Heading; readonly findings: readonly Finding[] }[]
  readonly lean: Lean
  readonly readiness: readonly Finding[]
  readonly ready: boolean | null
}

/** Hold the answers against the test of the day on which the project begins. */
export function testedBy(answers: InterestAnswers, on: LawOn): Tested {
  const then = on.at(answers.begins ?? on.day)
  const standing = then.find(interestStanding)
  const { body: decider, today, value: worthPounds, contract: mayLeadToContract } = answers
  const scope = scopeFindings({ decider, today, worthPounds, mayLeadToContract }, then.day, then)
  const leftOut = scope.length === 0 ? [] : exclusionFindings(answers['left-out'])
  const service = HEADINGS.map((heading) => ({ heading, findings: findingsUnder(heading, answers) }))
  const readiness = Object.entries(readinessSigns).map(([name, each]) =>
    signFinding(each, answers[name as keyof typeof readinessSigns]),
  )
  return {
    begins: then.day,
    standing,
    scope,
    leftOut,
    required: scope.length === 0 ? false : allMet([...scope, ...leftOut]),
    service,
    lean: leanOf(service.flatMap(({ findings }) => findings)),
    readiness,
    ready: allMet(readiness),
  }
}

const HEADINGS = ['value', 'social', 'growth'] as const

/** The signs under one heading; how the service does today is no sign where there is none yet. */
function findingsUnder(heading: Heading, answers: InterestAnswers): readonly Finding[] {
  const named = Object.entries(serviceSigns).map(([name, each]): readonly [Sign, boolean | null] => [
    each,
    answers[name as keyof typeof serviceSigns],
  ])
  const works = answers.today === 'outsourced' ? supplierFallsShort : worksInHouse
  const all = answers.today === 'new' ? named : [...named, [works, answers.works] as const]
  return all.filter(([each]) => each.heading === heading).map(([each, answer]) => signFinding(each, answer))
}

/** A service that is new has not worked well or badly yet. */
export const misfits = ({ today, works }: InterestAnswers): readonly Problem[] =>
  today === 'new' && works !== null
    ? [
        {
          where: { field: 'works' },
          message: 'The service is new, so nobody can say yet how it works.',
          wanted: 'unknown',
        },
      ]
    : []
