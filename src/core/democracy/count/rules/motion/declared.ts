import { countMotion } from '../../motion/countMotion.ts'
import { motionObjections } from '../../motion/objections.ts'
import { motionParagraphs, type MotionTerms } from '../../motion/terms.ts'
import type { RuleSet } from '../../ruleSet.ts'

const terms: MotionTerms = { rule: 'motion', needed: null }

/** The share and the quorum that the body declared before the vote. */
export const motion: RuleSet = {
  id: terms.rule,
  title: 'Motion with a threshold and quorum of its own',
  says: 'A motion is carried by the declared share of the votes for and against, in all and in each class with one.',
  source: {
    title: 'The rules of the body, as the file of the vote declares them',
    url: 'https://www.legislation.gov.uk/ukpga/2014/14/section/14',
    note:
      'Section 14 of the Co-operative and Community Benefit Societies Act 2014 leaves voting to the rules of a ' +
      'society. A threshold of half means more than half: with as many against as for, nothing is carried.',
  },
  paragraphs: {
    ...motionParagraphs,
    share: {
      cite: 'the threshold declared',
      says: 'It is carried by the declared share of the votes for and against, and by more than it where it is half.',
    },
  },
  leftToOfficer: ['Which papers are rejected.', 'That the threshold and the quorum are those of the rules.'],
  decides: 'motion',
  objections: motionObjections(terms),
  count: countMotion(terms),
}
