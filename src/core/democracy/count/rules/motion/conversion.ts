import { countMotion } from '../../motion/countMotion.ts'
import { motionObjections } from '../../motion/objections.ts'
import { HALF } from '../../motion/share.ts'
import { motionParagraphs, type MotionTerms } from '../../motion/terms.ts'
import type { RuleSet } from '../../ruleSet.ts'

const terms: MotionTerms = {
  rule: 'conversion',
  needed: { share: { over: 3, under: 4 }, isMoreThan: false },
  voting: HALF,
  isByHeads: true,
  onceCarried:
    'A second general meeting must confirm it by more than half of the members who vote, at least 14 days and no ' +
    'more than one month after the first.',
}

/** Three quarters of those who vote, and half of the members vote. */
export const conversion: RuleSet = {
  id: terms.rule,
  title: 'Society: to become a company, or to join one',
  says: 'A motion is carried by at least 75% of the members who vote, if at least half of all members vote.',
  source: {
    title: 'Co-operative and Community Benefit Societies Act 2014, section 113, with section 112',
    url: 'https://www.legislation.gov.uk/ukpga/2014/14/section/113',
    note: 'That who abstains does not vote on the resolution is our reading of it, and the careful one.',
  },
  paragraphs: {
    ...motionParagraphs,
    share: { cite: 'section 113(2)(a)', says: 'It is passed by at least 75% of the eligible members who vote.' },
    voting: { cite: 'section 113(2)(b)', says: 'At least 50% of the eligible members vote on it.' },
  },
  leftToOfficer: [
    'Which papers are rejected, and who is an eligible member by the rules of the society.',
    'Notice of both meetings, and the vote at the second, which is counted as an ordinary resolution.',
  ],
  decides: 'motion',
  objections: motionObjections(terms),
  count: countMotion(terms),
}
