import { compare, fraction, type Fraction } from './fraction.ts'

/** People who all marked the same on their papers, each with as many votes. */
export interface PlainVoters {
  readonly people: number
  readonly votesEach: number
  /** Names of answers, from the most preferred on; sets of several where they are equal. */
  readonly marks: readonly (readonly string[])[]
}

export interface PlainClass {
  readonly name: string
  readonly voters: readonly PlainVoters[]
  /** As typed: `0.75`. */
  readonly threshold: string | undefined
  readonly entitled: number | undefined
}

export interface PlainMotion {
  readonly answers: readonly string[]
  readonly classes: readonly PlainClass[]
  /** Papers set aside before the count: their people have taken part. */
  readonly rejected: number
  readonly entitled: number | undefined
  readonly quorum: string | undefined
  readonly threshold: string | undefined
}

/** Each test in order, with what it compares. */
export interface PlainTests {
  readonly isCarried: boolean
  readonly tests: readonly {
    readonly of: string
    readonly part: number
    readonly whole: number
    readonly isPassed: boolean
  }[]
}

const FOR = new Set(['for', 'in favour', 'yes', 'aye'])
const AGAINST = new Set(['against', 'no'])

interface Asked {
  readonly share: Fraction
  readonly isMoreThan: boolean
}

/** What is asked for by a share as it was typed: its digits over a power of ten. */
export function asked(typed: string): Asked {
  const [wholes, decimals = ''] = typed.split('.')
  const share = fraction(BigInt(wholes! + decimals), 10n ** BigInt(decimals.length))
  return { share, isMoreThan: compare(share, fraction(1, 2n)) === 0 }
}

/** The votes of these voters whose first mark is one of these words and no other. */
function votesOf(voters: readonly PlainVoters[], words: ReadonlySet<string>): number {
  let votes = 0
  for (const { people, votesEach, marks } of voters) {
    const [first] = marks
    if (first?.length === 1 && words.has(first[0]!.toLowerCase())) votes += people * votesEach
  }
  return votes
}

function isReached(part: number, whole: number, { share, isMoreThan }: Asked): boolean {
  if (whole === 0) return false
  const difference = compare(fraction(part, BigInt(whole)), share)
  return isMoreThan ? difference > 0 : difference >= 0
}

/** A motion against its tests: all votes first, then those who vote, the quorum, and each class. */
export function plainMotion(
  { classes, rejected, entitled = 0, quorum }: PlainMotion,
  { all, voting }: { readonly all: Asked; readonly voting: Fraction | undefined },
): PlainTests {
  const everybody = classes.flatMap(({ voters }) => voters)
  const test = (of: string, part: number, whole: number, needs: Asked): PlainTests['tests'][number] => ({
    of,
    part,
    whole,
    isPassed: isReached(part, whole, needs),
  })
  const share = (of: string, voters: readonly PlainVoters[], needs: Asked): PlainTests['tests'][number] => {
    const inFavour = votesOf(voters, FOR)
    return test(of, inFavour, inFavour + votesOf(voters, AGAINST), needs)
  }
  const people = everybody.reduce((sum, each) => sum + each.people, 0)
  const tests = [
    share('share', everybody, all),
    ...(voting === undefined
      ? []
      : [
          test('voting', votesOf(everybody, FOR) + votesOf(everybody, AGAINST), entitled, {
            share: voting,
            isMoreThan: false,
          }),
        ]),
    ...(quorum === undefined
      ? []
      : [test('quorum', people + rejected, entitled, { share: asked(quorum).share, isMoreThan: false })]),
    ...classes.flatMap(({ name, voters, threshold }) =>
      threshold === undefined ? [] : [share(name, voters, asked(threshold))],
    ),
  ]
  return { isCarried: tests.every(({ isPassed }) => isPassed), tests }
}
