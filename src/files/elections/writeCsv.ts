import type { Election, VotingClass } from '../../core/democracy/election/election.ts'
import type { Checked, Problem } from '../../core/shared/problem.ts'
import { preferencesOf, cannotHold, unfitTexts, votesOn, writtenUnless, type Written } from './written.ts'

/** An election as a list, with what was declared in lines above it. Every format's elections go into it whole. */
export const writeCsvElection = (election: Election): Checked<Written> =>
  writtenUnless(objections(election), () => ({
    text: `${[...declaredLines(election), ...listLines(election)].join('\n')}\n`,
    lost: pilesOf(election).some(isWeighted)
      ? ['Which paper carried how many votes is not kept: the list shares the votes of equal papers out anew.']
      : [],
  }))

/** Titles that say what a column holds, so that no candidate's column can have them. */
const TAKEN: ReadonlySet<string> = new Set(['papers', 'weight', 'class', 'vote'])

function objections(election: Election): Problem[] {
  const { candidates, classes, declared } = election
  const plain = candidates.map((name) => name.toLowerCase().replaceAll(/\s+/g, ' '))
  const twins = candidates.filter((_, index) => plain.indexOf(plain[index]!) !== index)
  const alike = classes.filter(({ name }, index) => classes.findIndex((each) => isAlike(each.name, name)) !== index)
  const lines = 'A list has it on one line.'
  return [
    ...unfitTexts(election, /[\n\r]/, lines),
    ...(/[\n\r]/.test(declared.seed ?? '') ? [cannotHold('seed', lines, declared.seed)] : []),
    ...[...candidates, ...classes.map(({ name }) => name)]
      .filter((name) => FORMULA.test(name))
      .map((name) => cannotHold('candidates', 'A spreadsheet would take this name for a formula and run it.', name)),
    ...twins.map((name) => cannotHold('candidates', 'A list tells no names apart by capitals or spaces.', name)),
    ...(isShared(election) ? candidates.filter((name) => TAKEN.has(name.toLowerCase())) : []).map((name) =>
      cannotHold('candidates', 'A column of this title holds something else.', name),
    ),
    ...alike.map(({ name }) => cannotHold('classes', 'A list tells no classes apart by capitals.', name)),
    ...classes
      .filter(({ name }) => /[:\n\r]/.test(name))
      .map(({ name }) => cannotHold('classes', 'The name of a class holds no colon and is on one line.', name)),
    ...shares(election)
      .filter((share) => share !== undefined && sayShare(share) === undefined)
      .map((share) =>
        cannotHold('threshold', 'This is no percentage or fraction that a list can hold.', String(share)),
      ),
    ...pilesOf(election)
      .filter((pile) => pile.papersCast > votesOn(pile.papers) || pile.papersCast < bundleCount(pile))
      .map(({ papersCast }) =>
        cannotHold('papers', 'So many papers cannot have carried these votes.', String(papersCast)),
      ),
  ]
}

/** How texts begin that spreadsheets take for formulas and run. */
const FORMULA = /^[=+\-@\t]/

const isAlike = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
const shares = ({ declared, classes }: Election): (number | undefined)[] => [
  declared.quorum,
  declared.threshold,
  ...classes.map(({ threshold }) => threshold),
]

function declaredLines({ title, candidates, withdrawn, seats, entitled, ...rest }: Election): string[] {
  const { papersRejected, declared, classes } = rest
  const names = (those: readonly number[]): string => those.map((each) => quoted(candidates[each]!)).join(', ')
  const { seed, lots, quorum, threshold } = declared
  const line = (key: string, value: string | number | undefined): string[] =>
    value === undefined || value === '' ? [] : [`# ${key}: ${value}`]
  return [
    ...line('title', title && text(title)),
    ...line('seats', seats),
    `# candidates: ${candidates.map(quoted).join(', ')}`,
    ...(withdrawn.length === 0 ? [] : line('withdrawn', names(withdrawn))),
    ...line('seed', seed === undefined ? undefined : text(seed)),
    ...(lots === undefined ? [] : line('lots', names(lots))),
    ...line('entitled', entitled),
    ...line('rejected', papersRejected > 0 ? papersRejected : undefined),
    ...line('quorum', quorum && sayShare(quorum)),
    ...line('threshold', threshold && sayShare(threshold)),
    ...classes.map((each) => {
      const parts = [
        ...(each.entitled === undefined ? [] : [`entitled ${each.entitled}`]),
        ...(each.threshold === undefined ? [] : [`needs ${sayShare(each.threshold)!}`]),
      ]
      return parts.length === 0 ? `# class ${each.name}` : `# class ${each.name}: ${parts.join(', ')}`
    }),
  ]
}

/** Papers that are counted together: of a class, or all. */
type Pile = Pick<VotingClass, 'papers' | 'papersCast'> & { readonly name?: string }

const pilesOf = (election: Election): readonly Pile[] => (election.classes.length > 0 ? election.classes : [election])
const isWeighted = ({ papers, papersCast }: Pile): boolean => papersCast !== votesOn(papers)
const isShared = (election: Election): boolean => pilesOf(election).some(({ papers }) => papers.equals.length > 0)
const bundleCount = ({ papers }: Pile): number => [...preferencesOf(papers, 0)].length

function* listLines(election: Election): Generator<string> {
  const { candidates } = election
  const piles = pilesOf(election)
  const hasWeight = piles.some(isWeighted)
  const shared = isShared(election)
  const columns = shared ? candidates.length : Math.max(1, ...piles.map(({ papers }) => deepest(papers.depth)))
  const titles = shared ? candidates.map(quoted) : rankTitles(columns, candidates)
  const hasClass = election.classes.length > 0
  yield ['papers', ...(hasWeight ? ['weight'] : []), ...(hasClass ? ['class'] : []), ...titles].join(',')
  for (const pile of piles) {
    const extra = hasClass ? [quoted(pile.name!)] : []
    for (const { papers, weight, preferences } of rowsOf(pile, candidates.length)) {
      const cells = Array.from<string | number>({ length: columns }).fill('')
      for (const [index, those] of preferences.entries())
        if (shared) for (const each of those) cells[each] = index + 1
        else cells[index] = quoted(candidates[those[0]!]!)
      yield [papers, ...(hasWeight ? [weight] : []), ...extra, ...cells].join(',')
    }
  }
}

/** Titles of columns of preferences, which must not be the names of candidates: some are called 1, 2 and 3. */
function rankTitles(columns: number, candidates: readonly string[]): string[] {
  const numbers = Array.from({ length: columns }, (_, index) => String(index + 1))
  return numbers.every((each) => candidates.includes(each)) ? numbers.map((each) => `preference ${each}`) : numbers
}

/** The most preferences on a paper. A loop, since a spread of a million would not fit on the stack. */
function deepest(depth: Int32Array): number {
  let most = 0
  for (const each of depth) if (each > most) most = each
  return most
}

interface Row {
  readonly papers: number
  readonly weight: number
  readonly preferences: readonly (readonly number[])[]
}

/**
 * A row for equal papers. Where papers carry several votes, only the sums are known: as many papers as there can be
 * carry one vote each, and the last of a bundle the rest of its votes.
 */
function* rowsOf(pile: Pile, candidates: number): Generator<Row> {
  let more = pile.papersCast - bundleCount(pile)
  for (const { votes, preferences } of preferencesOf(pile.papers, candidates)) {
    if (!isWeighted(pile)) {
      yield { papers: votes, weight: 1, preferences }
      continue
    }
    const single = Math.min(more, votes - 1)
    more -= single
    if (single > 0) yield { papers: single, weight: 1, preferences }
    yield { papers: 1, weight: votes - single, preferences }
  }
}

/** A cell as it must be written: in quotation marks where it holds what would end it. */
const quoted = (cell: string): string => (/^[#\s]|[",;\t]|\s$/.test(cell) ? inQuotes(cell) : cell)

/** A text above the list, which must not lose spaces or commas at its end. */
const text = (value: string): string => (value === '' || /^["\s]|[",;\s]$/.test(value) ? inQuotes(value) : value)

const inQuotes = (value: string): string => `"${value.replaceAll('"', '""')}"`

/** A share as a percentage or a fraction that reads as the very same number; undefined when none does. */
function sayShare(share: number): string | undefined {
  const percent = Number((share * 100).toFixed(6))
  if (Number(`${percent}e-2`) === share) return `${percent}%`
  for (let under = 1; under < 10_000; under++)
    if (Math.round(share * under) / under === share) return `${Math.round(share * under)}/${under}`
  return undefined
}
