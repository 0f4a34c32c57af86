import { electMost } from '../electMost.ts'
import type { RuleSet } from '../ruleSet.ts'

const paragraphs = {
  count: {
    cite: 'abstract',
    says: 'A paper approves of every candidate it marks, in whatever order, with one vote for each.',
  },
  most: { cite: 'custom', says: 'Those of whom most papers approve are elected.' },
  lot: { cite: 'custom', says: 'Equal approvals are settled by lot.' },
} as const

/** Everyone on a paper has a vote from it, and the most approvals win. */
export const approval: RuleSet = {
  id: 'approval',
  title: 'Approval voting',
  says: 'A paper gives one vote to each candidate marked on it, however many, and those with most votes are elected.',
  source: {
    title: 'Steven J. Brams and Peter C. Fishburn, Approval Voting, American Political Science Review 72 (1978)',
    url: 'https://doi.org/10.2307/1955105',
    note:
      'Its abstract was read. Where a paper is in order of preference its order is not used. For several seats it is ' +
      'not proportional.',
  },
  paragraphs,
  leftToOfficer: ['Which papers are rejected.', 'Lots between equal approvals.'],
  decides: 'election',
  objections: () => [],
  count: (election, seats) =>
    electMost(election, seats, { rule: approval.id, most: Infinity, action: { kind: 'marks', most: null } }),
}
