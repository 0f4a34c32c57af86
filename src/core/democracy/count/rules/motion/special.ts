import { countMotion } from '../../motion/countMotion.ts'
import { motionObjections } from '../../motion/objections.ts'
import { motionParagraphs, type MotionTerms } from '../../motion/terms.ts'
import type { RuleSet } from '../../ruleSet.ts'

const terms: MotionTerms = { rule: 'special', needed: { share: { over: 3, under: 4 }, isMoreThan: false } }

/** Three quarters of the votes. */
export const special: RuleSet = {
  id: terms.rule,
  title: 'Special resolution of a company',
  says: 'A motion is carried by at least 75% of the votes for and against.',
  source: {
    title: 'Companies Act 2006, section 283',
    url: 'https://www.legislation.gov.uk/ukpga/2006/46/section/283',
    note: 'Of votes at a meeting. A written resolution needs 75% of all who could vote, whoever votes.',
  },
  paragraphs: {
    ...motionParagraphs,
    share: {
      cite: 'section 283(1), (4) and (5)',
      says: 'It is passed by not less than 75% of the votes of those who vote on it.',
    },
  },
  leftToOfficer: [
    'Which papers are rejected.',
    'That the notice gave the text and said that it is a special resolution (section 283(6)).',
  ],
  decides: 'motion',
  objections: motionObjections(terms),
  count: countMotion(terms),
}
