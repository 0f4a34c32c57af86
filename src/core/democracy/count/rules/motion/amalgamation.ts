import { countMotion } from '../../motion/countMotion.ts'
import { motionObjections } from '../../motion/objections.ts'
import { motionParagraphs, type MotionTerms } from '../../motion/terms.ts'
import type { RuleSet } from '../../ruleSet.ts'

const terms: MotionTerms = {
  rule: 'amalgamation',
  needed: { share: { over: 2, under: 3 }, isMoreThan: false },
  isByHeads: true,
  onceCarried:
    'A second general meeting must confirm it by more than half of the members who vote, at least 14 days and no ' +
    'more than one month after the first.',
}

/** Two thirds of the members who vote. */
export const amalgamation: RuleSet = {
  id: terms.rule,
  title: 'Society: to amalgamate, or to transfer its engagements to a society',
  says: 'A motion is carried by at least two thirds of the members who vote for or against it.',
  source: {
    title: 'Co-operative and Community Benefit Societies Act 2014, section 111, with sections 109 and 110',
    url: 'https://www.legislation.gov.uk/ukpga/2014/14/section/111',
  },
  paragraphs: {
    ...motionParagraphs,
    share: {
      cite: 'section 111(2)(a)',
      says: 'It is passed by at least two thirds of the eligible members who vote.',
    },
  },
  leftToOfficer: [
    'Which papers are rejected, and who is an eligible member by the rules of the society.',
    'Notice of both meetings, and the vote at the second, which is counted as an ordinary resolution.',
  ],
  decides: 'motion',
  objections: motionObjections(terms),
  count: countMotion(terms),
}
