import { slotKey, slotOf } from '../../chance/slot.ts'
import { nearest } from '../../shared/fields/index.ts'
import { assert } from '../../shared/assert.ts'
import type { Problem } from '../../shared/problem.ts'
import type { Draw } from '../about.ts'
import { buildModel } from '../build.ts'
import { linkedBlocks } from '../linkedBlocks.ts'
import { linkingOf, samePair } from '../links.ts'
import type { Case } from './index.ts'
import { labelOf } from './label.ts'

/**
 * Whether what a case links is drawn at all, each pair once, and whether all of it can hold. Asked of the model, which
 * alone knows what is drawn.
 */
export function correlationProblems(theCase: Case): Problem[] {
  const { correlations } = theCase
  if (correlations === undefined) return []
  const built = buildModel(theCase)
  assert(built.ok, 'the law of this case is known')
  const { draws } = built.value
  const problems = correlations.links.flatMap((link, index): Problem[] => {
    const field = `correlations/links/${index + 1}`
    const unknown = (['first', 'second'] as const).flatMap((end) => nameProblems(`${field}/${end}`, link[end], draws))
    if (unknown.length > 0) return unknown
    if (link.first === link.second)
      return [{ where: { field }, message: 'This is linked with itself.', got: link.first, wanted: 'two names' }]
    const isTwice = correlations.links.slice(0, index).some((earlier) => samePair(earlier, link))
    const got = `${link.first} and ${link.second}`
    return isTwice ? [{ where: { field }, message: 'This pair is linked twice.', got, wanted: 'each pair once' }] : []
  })
  if (problems.length > 0) return problems
  const linking = linkingOf(correlations)
  return linking.ok ? apartProblems(correlations, draws) : [...linking.problems]
}

/** Links between what never comes at one time, so that no future would show them. */
function apartProblems(own: NonNullable<Case['correlations']>, draws: readonly Draw[]): Problem[] {
  const slots = [...new Map(draws.map(({ slot }) => [slotKey(slot), slot])).values()]
  const together = linkedBlocks(draws, slots, own).map((block) => new Set(block.slots.map(({ name }) => name)))
  return own.links.flatMap(({ first, second, correlation }, index): Problem[] =>
    correlation === 0 || together.some((names) => names.has(first) && names.has(second))
      ? []
      : [
          {
            where: { field: `correlations/links/${index + 1}` },
            message: 'These never come in one year of this case, so nothing would show of the link.',
            got: `${first} and ${second}`,
            wanted: 'a link with what comes in the same year, or leave this out',
          },
        ],
  )
}

/** A name is that of what is drawn, in every year or occurrence of it. */
function nameProblems(field: string, name: string, draws: readonly Draw[]): Problem[] {
  const known = [...new Set(draws.map(({ slot }) => slot.name))]
  if (known.includes(name)) return []
  const told = (message: string, wanted: string): Problem[] => [{ where: { field }, message, got: name, wanted }]
  const whole = draws.find(({ slot }) => slotKey(slot) === name)
  if (whole) return told('A link is with all years or occurrences of a thing, never with one.', whole.slot.name)
  const other = draws.find(({ key }) => key === name)
  if (other) return told('This is drawn with another input, by whose name it is linked.', other.slot.name)
  const near = nearest(name, known)
  const meant = near === undefined ? '.' : `: did you mean \`${near}\`?`
  if (labelOf(name) !== name && slotOf(name) !== undefined)
    return told('This is certain in this case, so nothing can go with it.', 'a name that `spinout plan` prints')
  return told(`Nothing uncertain is called this${meant}`, 'a name that `spinout plan` prints, without @ or #')
}
