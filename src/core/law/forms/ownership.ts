/** Who casts the votes of members, in shares that come to 1. Employees cast theirs themselves or trustees do. */
export interface Votes {
  readonly staff: number
  readonly trust: number
  readonly publicBodies: number
  /** The people it serves, their families and the community. */
  readonly served: number
  /** Partners, investors and anybody else. */
  readonly others: number
  /** Whether somebody votes by holding shares that have a worth, or by being a member. */
  readonly by: 'shares' | 'membership' | null
}

/** One kind of ownership, for those who want the words of the field. */
export interface Ownership {
  readonly name: string
  readonly says: string
  /** Whether votes like these make it so. Kinds are tried in the order of the list. */
  readonly fits: (votes: Votes) => boolean
}

const HALF = 0.5
/** Who holds this much of the votes counts as a party of their own: our line, and no law's. */
const PARTY = 0.25

const staffVotes = ({ staff, trust }: Votes): number => staff + trust

/** How many of staff, the people served and public bodies hold enough to be a party. */
const parties = (votes: Votes): number =>
  [staffVotes(votes), votes.served, votes.publicBodies].filter((share) => share >= PARTY).length

const MIXED: Ownership = {
  name: 'Mixed',
  says: 'No group holds enough to be the owner. Who appoints the board decides.',
  fits: () => true,
}

/** The kinds, in the order in which they are tried: the first that fits is the one. The last fits everything. */
export const OWNERSHIPS: readonly Ownership[] = [
  {
    name: 'Council-owned',
    says: 'Public bodies hold more than half of the votes. It has not left the public sector, whatever it is called.',
    fits: ({ publicBodies }) => publicBodies > HALF,
  },
  {
    name: 'Joint venture',
    says: 'A partner from outside holds a quarter of the votes or more, beside staff, users or public bodies.',
    fits: (votes) => votes.others >= PARTY && votes.others < 1,
  },
  {
    name: 'Investor-owned',
    says: 'Partners or investors hold all the votes.',
    fits: ({ others }) => others >= PARTY,
  },
  {
    name: 'Multi-stakeholder',
    says: 'Two or more of staff, the people it serves and public bodies hold a quarter of the votes or more each.',
    fits: (votes) => parties(votes) > 1,
  },
  {
    name: 'Employee-owned, indirect',
    says: 'A trust holds the votes for all employees. Nobody buys in and nobody cashes out.',
    fits: (votes) => staffVotes(votes) > HALF && votes.trust > votes.staff,
  },
  {
    name: 'Employee-owned, direct',
    says: 'Employees hold shares themselves. What becomes of the shares of those who leave has to be settled.',
    fits: (votes) => staffVotes(votes) > HALF && votes.by === 'shares',
  },
  {
    name: 'Employee-controlled membership',
    says: 'Employees are members with a vote, and the membership is worth nothing in money.',
    fits: (votes) => staffVotes(votes) > HALF,
  },
  {
    name: 'User-led',
    says: 'The people it serves, or their community, hold most of the votes.',
    fits: ({ served }) => served > HALF,
  },
  MIXED,
]

/** What kind of ownership votes like these make. */
export const ownershipOf = (votes: Votes): Ownership => OWNERSHIPS.find(({ fits }) => fits(votes)) ?? MIXED
