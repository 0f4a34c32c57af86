import { countMotion } from '../../motion/countMotion.ts'
import { motionObjections } from '../../motion/objections.ts'
import { HALF } from '../../motion/share.ts'
import { motionParagraphs, type MotionTerms } from '../../motion/terms.ts'
import type { RuleSet } from '../../ruleSet.ts'

const terms: MotionTerms = { rule: 'ordinary', needed: { share: HALF, isMoreThan: true } }

/** More votes for than against. */
export const ordinary: RuleSet = {
  id: terms.rule,
  title: 'Ordinary resolution',
  says: 'A motion is carried by more than half of the votes for and against.',
  source: {
    title: 'Companies Act 2006, section 282',
    url: 'https://www.legislation.gov.uk/ukpga/2006/46/section/282',
    note: 'Of votes at a meeting. A written resolution needs more than half of all who could vote, whoever votes.',
  },
  paragraphs: {
    ...motionParagraphs,
    share: { cite: 'section 282(3) and (4)', says: 'It is passed by a simple majority of those who vote on it.' },
  },
  leftToOfficer: [
    'Which papers are rejected.',
    'Whether the rules of the body ask for more than the law does, or give the chair a casting vote.',
  ],
  decides: 'motion',
  objections: motionObjections(terms),
  count: countMotion(terms),
}
