import { publicServiceMutualRules } from '../forms/publicServiceMutual.ts'
import { qualifyingOrganisationRules } from '../forms/qualifyingOrganisation.ts'
import { procurementRules } from '../procurement/index.ts'
import { subCentralThreshold, thresholdsIncludeVat } from '../procurement/thresholdValues.ts'
import { adviser } from './adviser.ts'
import { askedOf } from './award/asked.ts'
import { byOpenness, conclusionsOf } from './award/conclusions.ts'
import { across } from './award/facts.ts'
import {
  competitionParts,
  criteriaPart,
  glancePart,
  smallPart,
  socialValuePart,
  stepParts,
  valuePart,
} from './award/parts.ts'
import { questions } from './award/questions.ts'
import { partOf } from './award/route.ts'
import { routesOf } from './award/routes/index.ts'

/** Every way in which a public body may give us a contract, by the law of the day on which the purchase begins. */
export const award = adviser({
  topic: 'award',
  title: 'Can this be awarded to us, and how?',
  says: [
    'A public body that buys follows a law. This goes through every way that law leaves open, one by one, and says ' +
      'which of them lead to us and why. The law that counts is that of the day on which the purchase begins.',
  ],
  questions,
  groups: [
    { from: 'year-value', title: 'The contract' },
    { from: 'listed', title: 'The body that would have it' },
    { from: 'buyer-work', title: 'If the buyer would own it, or share the work', onDemand: true },
    { from: 'incumbent', title: 'If it is health care', onDemand: true },
    { from: 'one-person', title: 'If it is for one person, or another country could care', onDemand: true },
  ],
  example: {
    'year-value': '£1.2m',
    months: '60',
    vat: 'exempt',
    buyer: 'council',
    cpv: '92511000',
    procedure: 'flexible',
    'award-day': '2027-01-05',
  },
  needs: [subCentralThreshold, thresholdsIncludeVat],
  rules: [...procurementRules, ...publicServiceMutualRules, ...qualifyingOrganisationRules],
  assumes: [
    'The buyer is in England, and is neither a utility nor a school.',
    'The contract is for services. Nothing is split, and nothing else like it is bought with it.',
    'The first code is that of the larger part. A code that is not listed is outside the list, whatever stands above.',
    'What our body is on the day of the award is what the answers say.',
    'Where nobody knows who pays, the buyer does.',
  ],
  adviceBegins: [
    'The buyer decides how it buys. Its procurement team is asked first, and early.',
    'A procurement lawyer says whether a body is under the control of its employees, whether a company of the buyer ' +
      'is exempt, and what a challenge would risk.',
    'The buyer’s own rules on contracts can ask for more than the law. They are in its constitution.',
  ],
  across,
  advise(answers, on) {
    const asked = askedOf(answers, on)
    const routes = routesOf(asked)
    return {
      conclusions: conclusionsOf(routes, asked),
      parts: [
        glancePart(routes, asked),
        valuePart(asked),
        ...byOpenness(routes).map(partOf),
        ...smallPart(asked),
        ...stepParts(asked),
        ...competitionParts(asked),
        ...socialValuePart(asked),
        ...criteriaPart(asked),
      ],
    }
  },
})
