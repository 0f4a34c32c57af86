import type { Place, Problem } from '../shared/problem.ts'

/** Two quantities that move together, by name. The correlation is that of their normal scores, −1 to 1. */
export interface Link {
  readonly first: string
  readonly second: string
  readonly correlation: number
}

/** What a case says about quantities that move together. */
export interface Correlations {
  /** Every name that may be linked, in stored order: a new name goes last, so that it disturbs no other. */
  readonly names: readonly string[]
  readonly links: readonly Link[]
  /**
   * Names of events. An event happens when u is *below* its chance, so its sign is turned about: a link of 0.3 between
   * the council's budget and a renewal means that good budgets and renewals won go together.
   */
  readonly events: ReadonlySet<string>
  /** Whether correlations that cannot hold together are replaced by the nearest that can. */
  readonly repair: boolean
  readonly where: Place
}

/** Everything that is wrong with links one by one, before they are looked at together. */
export function linkProblems({ names, links, where }: Omit<Correlations, 'events'>): Problem[] {
  const known = new Set(names)
  const given = new Set<string>()
  return links.flatMap((link) => {
    const pair = [link.first, link.second].sort().join(' and ')
    const isRepeated = given.has(pair)
    given.add(pair)
    return [
      ...unknownNames(link, known).map((name) => ({
        where,
        message: `There is no uncertain quantity called ${name} to correlate.`,
        got: name,
      })),
      ...(link.first === link.second ? [{ where, message: `${link.first} is correlated with itself.` }] : []),
      ...(isRepeated ? [{ where, message: `The correlation between ${pair} is given twice.` }] : []),
      ...(link.correlation >= -1 && link.correlation <= 1
        ? []
        : [
            {
              where,
              message: `The correlation between ${pair} is outside −1 to 1.`,
              got: String(link.correlation),
              wanted: 'A number from −1 to 1, such as 0.3.',
            },
          ]),
    ]
  })
}

function unknownNames({ first, second }: Link, known: ReadonlySet<string>): string[] {
  return [first, second].filter((name) => !known.has(name))
}
