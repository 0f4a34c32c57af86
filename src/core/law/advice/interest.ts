import { testRules } from '../interest/index.ts'
import { interestStanding } from '../interest/values.ts'
import { twoTierRules } from '../people/twoTier.ts'
import { adviser } from './adviser.ts'
import { appliesConclusion } from './interest/applies.ts'
import { duties, otherOptions, partConclusions } from './interest/conclusions.ts'
import { misfits, testedBy } from './interest/facts.ts'
import { partsOf } from './interest/parts.ts'
import { questions } from './interest/questions.ts'

/** The public interest test: whether it is required, and what its two parts come to. */
export const interest = adviser({
  topic: 'interest',
  title: 'What does the public interest test say?',
  says: [
    'Before it outsources a service, a public body can ask whether it would do better to provide it itself. ' +
      'Government has made a test of that. It is policy and not law.',
    'It has two parts: is this a service for in house, and is the body ready? The outcome is a first sign and no ' +
      'decision.',
  ],
  questions,
  groups: [
    { from: 'body', title: 'Whether the test is required' },
    { from: 'core', title: 'Part 1: value and strategy' },
    { from: 'terms', title: 'Part 1: social value' },
    { from: 'suppliers', title: 'Part 1: growth and the market' },
    { from: 'skills', title: 'Part 2: ready to provide it' },
    { from: 'parts', title: 'A mix, or a mutual' },
  ],
  example: {
    body: 'department',
    value: '4.2m',
    begins: '2027-06-01',
    core: 'yes',
    control: 'no',
    works: 'yes',
    suppliers: 'yes',
    skills: 'yes',
    buildings: 'yes',
    'in-time': 'yes',
    parts: 'yes',
    'mutual-wanted': 'yes',
  },
  needs: [interestStanding],
  rules: [...testRules, ...twoTierRules],
  assumes: [
    'The headings of the test are those of the guidance, as others tell them. Its own lists of signs were not read, ' +
      'so the questions under the headings are from the consultation before it, or ours.',
    'No sign counts more than another here. A body that makes the test weighs them.',
    'What is answered is taken as shown. A sign without evidence is better left as not known.',
  ],
  adviceBegins: [
    'The guidance note of PPN 024 has the signs in full. Whoever makes the test for a body reads that first.',
    'The buying team of the body says whether it is bound, and who signs the outcome.',
  ],
  across: misfits,
  advise(answers, on) {
    const tested = testedBy(answers, on)
    return {
      conclusions: [
        appliesConclusion(tested, answers),
        ...partConclusions(tested),
        ...otherOptions(answers),
        ...duties(tested, answers, on),
      ],
      parts: partsOf(tested, on),
    }
  },
})
