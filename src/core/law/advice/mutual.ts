import { sayDay } from '../../shared/day.ts'
import { sayShare } from '../../shared/money.ts'
import type { Problem } from '../../shared/problem.ts'
import { characteristicRules, supplierRegisterRules } from '../forms/characteristics.ts'
import { publicServiceMutualRules } from '../forms/publicServiceMutual.ts'
import { qualifyingOrganisationRules } from '../forms/qualifyingOrganisation.ts'
import type { LawOn } from '../lawOn.ts'
import type { Advice, Conclusion } from './advice.ts'
import { adviser } from './adviser.ts'
import { AS_OF } from './ask.ts'
import { conclude, noContract, noTaxRelief } from './mutual/conclusions.ts'
import {
  definitionPart,
  DEFINITIONS,
  isLawOn,
  ownershipPart,
  sideBySide,
  standsFrom,
  type Held,
} from './mutual/definitions.ts'
import { mutualFactsOf, votesOf, votesSaid } from './mutual/facts.ts'
import { questions, type MutualAnswers } from './mutual/questions.ts'

/** What a mutual is: four answers side by side, because buyers, registers and governments ask for different things. */
export const mutual = adviser({
  topic: 'mutual',
  title: 'Are we a mutual?',
  says: [
    'A mutual is a way to run a body, and no legal form. Governments describe it by three marks: it has left the ' +
      'public sector, it goes on delivering public services, and its staff have a large say. The law on buying asks ' +
      'more.',
  ],
  questions,
  example: {
    listed: '100%',
    'staff-votes': '33%',
    'served-votes': '67%',
    manage: 'yes',
    profits: 'purpose',
    part: 'yes',
  },
  needs: [],
  rules: [
    ...characteristicRules,
    ...publicServiceMutualRules,
    ...qualifyingOrganisationRules,
    ...supplierRegisterRules,
  ],
  assumes: [
    'The answers are what its rules say, and not only what is done.',
    'Employees control a body when they cast more than half of the votes and the board answers to them. The Act ' +
      'does not say what control is.',
    '"Mainly" is more than half. The Act does not say.',
  ],
  adviceBegins: [
    'Whether employees manage and control a body is for the buyer to judge, and in the end for a court. A ' +
      'procurement lawyer reads the rules of the body with that question in mind.',
    'The buyer says which contract it would keep for mutuals, and what proof it asks for.',
  ],
  across: (answers, on) => [...beforeAll(on), ...tooManyVotes(answers)],
  advise(answers, on) {
    const facts = mutualFactsOf(answers)
    const held = DEFINITIONS.map((definition): Held => ({ definition, findings: definition.findings(facts) }))
    const ofTheDay = held.filter(({ definition }) => isLawOn(definition, on.day)).map(concluded)
    return {
      conclusions: inOrder(ofTheDay, noContract(on.day)),
      parts: [sideBySide(held), ...held.map(definitionPart), ownershipPart(votesOf(answers))],
    }
  },
})

/** What the definitions of the day make of the body, and then what the name does not bring. */
const inOrder = ([first, ...rest]: readonly Conclusion[], contract: Conclusion): Advice['conclusions'] =>
  first === undefined ? [contract, noTaxRelief] : [first, ...rest, contract, noTaxRelief]

const concluded = ({ definition, findings }: Held): Conclusion => conclude(definition, findings)

/** Nothing is said of a day before anybody described mutuals. */
function beforeAll(on: LawOn): readonly Problem[] {
  const days = DEFINITIONS.map((definition) => standsFrom(definition).from)
  const first = days.reduce((earliest, day) => (day < earliest ? day : earliest))
  if (on.day >= first) return []
  return [
    {
      where: { field: AS_OF },
      message: `Nothing is known here of what a mutual was before ${sayDay(first)}.`,
      got: on.day,
      wanted: `a date on or after ${sayDay(first)}`,
    },
  ]
}

/** Shares that are typed as percentages may miss 100% by a rounding. */
const ROUNDING = 1e-9

function tooManyVotes(answers: MutualAnswers): readonly Problem[] {
  const said = votesSaid(answers)
  if (said <= 1 + ROUNDING) return []
  return [
    {
      where: { field: lastOfVotes(answers) },
      message: `These votes come to ${sayShare(said, 1)} together with the others.`,
      wanted: 'shares that come to 100% or less',
    },
  ]
}

/** The last question on votes with an answer above nothing: where the sum went too far. */
function lastOfVotes(answers: MutualAnswers): string {
  const names = ['served-votes', 'public-votes', 'trust-votes'] as const
  return names.find((name) => answers[name] > 0) ?? 'staff-votes'
}
