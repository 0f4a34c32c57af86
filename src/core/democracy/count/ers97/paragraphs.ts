/** What the rules of 1997 say where they decide something, in our words, by the numbers of its paragraphs. */
export const paragraphs = {
  first: { cite: 'paragraphs 5.1.2 to 5.1.5', says: 'Valid papers are sorted and counted by their first preferences.' },
  quota: {
    cite: 'paragraph 5.1.6',
    says: 'The quota is the valid papers divided by one more than the places, rounded up to the next hundredth.',
  },
  electedFirst: { cite: 'paragraph 5.1.7(a)', says: 'Whoever has the quota or more of first preferences is elected.' },
  activeVote: {
    cite: '(b) of paragraphs 5.1.7, 5.3.13 and 5.4.9',
    says: 'Less than the quota is enough where it is the votes in play divided by one more than the open places.',
  },
  largest: { cite: 'paragraphs 5.2.2 and 5.2.3', says: 'The largest surplus that need not wait is passed on.' },
  deferred: {
    cite: 'paragraph 5.2.2(a) and (b)',
    says: 'Surpluses wait while together they cannot change who is excluded next.',
  },
  surplusTie: {
    cite: 'paragraph 5.2.3',
    says: 'Of equal surpluses, that of whoever had more votes at the first point at which they were unequal.',
  },
  surplusLot: {
    cite: 'paragraph 5.2.3',
    says: 'If they were equal at every point, the returning officer decides by lot.',
  },
  exclusion: {
    cite: 'paragraph 5.2.5',
    says:
      'As many of the lowest are excluded together as leave enough for the places and have, with the surpluses that ' +
      'wait, no more than the candidate next above.',
  },
  exclusionTie: {
    cite: 'paragraph 5.2.5',
    says: 'Of equals, whoever had fewest votes at the first point at which they were unequal is excluded.',
  },
  exclusionLot: {
    cite: 'paragraph 5.2.5',
    says: 'If they were equal at every point, the returning officer decides by lot.',
  },
  allPapers: {
    cite: 'paragraph 5.3.1',
    says: 'A surplus of the first stage is passed on with all papers of the candidate.',
  },
  lastBatch: {
    cite: 'paragraph 5.3.2',
    says: 'A later surplus is passed on with only the batch that was received last.',
  },
  value: {
    cite: 'paragraphs 5.3.7 and 6.11',
    says:
      'Each transferable paper is worth the surplus divided by their number, cut to hundredths, but never more than ' +
      'it was.',
  },
  electedSurplus: { cite: 'paragraph 5.3.13(a)', says: 'Whoever has the quota or more after the transfer is elected.' },
  batches: {
    cite: 'paragraphs 5.4.1, 5.4.2 and 5.4.11',
    says: 'Papers of excluded candidates keep their value and move in batches, the highest value first.',
  },
  reduced: {
    cite: 'paragraph 5.4.8',
    says: 'While nobody is elected, the quota is worked out again without the votes that nobody can receive.',
  },
  electedExclusion: {
    cite: 'paragraphs 5.4.9(a) and 5.4.10',
    says: 'Whoever has the quota or more after a batch is elected, and receives no further batch.',
  },
  sufficient: {
    cite: 'paragraph 5.5.1',
    says: 'When an exclusion would leave only as many as there are open places, all of those are elected.',
  },
  filled: { cite: 'paragraph 5.5.2', says: 'When all places are filled no more papers move.' },
  electionTie: {
    cite: 'paragraph 5.6.2',
    says: 'Of equals for too few places, those with more votes at the first point at which they were unequal.',
  },
  electionEqual: {
    cite: 'paragraph 5.6.2',
    says: 'Equals at every point for whom there are too few places are not elected at that stage.',
  },
} as const

export type Because = readonly (keyof typeof paragraphs)[]
