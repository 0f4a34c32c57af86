import type { OtherRule } from '../../core/democracy/count/otherRules.ts'
import type { Count } from '../../core/democracy/count/result.ts'
import { namesOf, nameOf, type Telling } from '../../core/democracy/count/tell/telling.ts'
import { isOpen } from '../../core/democracy/count/tell/tellTie.ts'
import { paragraph } from '../appraisal/section.ts'
import { wideTable } from '../appraisal/wideTable.ts'
import { html, type Html, type Piece } from '../html.ts'

/** What every other rule would have made of the same papers; what differs is marked, and objections are said. */
export function otherRules(telling: Telling, others: readonly OtherRule[]): Piece {
  if (others.length === 0) return undefined
  return html`<section class="spinout-others">
    <h2 class="govuk-heading-m">What a different rule would have done</h2>
    ${paragraph(
      'The same papers by every other rule. People vote otherwise under other rules, so this shows what a rule does ',
      'by itself, and not what would have happened.',
    )}
    ${wideTable({
      caption: 'The same papers by other rules',
      isCaptionHidden: true,
      head: [{ text: 'Rule' }, { text: 'Result' }, { text: 'Difference' }],
      rows: others.map((other) => [{ text: other.rule.title }, ...cells(telling, other)]),
    })}
  </section>`
}

function cells(telling: Telling, { rule, count, objections }: OtherRule): readonly { readonly html: Html }[] {
  if (!count)
    return [
      { html: html`Cannot count this` },
      { html: html`${objections.map(({ message, wanted }) => [sentence(message), wanted && ` Wanted: ${wanted}. `])}` },
    ]
  const other = { ...telling, rule, count }
  const open = count.ties.some(isOpen) && html`<br />Provisional: a tie waits for a lot.`
  return [{ html: html`${result(telling, other)}${open}` }, { html: html`${difference(telling.count, other)}` }]
}

const sentence = (words: string): string => {
  const begun = words.charAt(0).toUpperCase() + words.slice(1)
  return begun.endsWith('.') ? begun : `${begun}.`
}

/** Who is elected, those in bold who are not by the rule that was chosen. */
function result({ count: chosen }: Telling, other: Telling): Piece {
  const { motion, elected, secondRound } = other.count
  if (motion) return motion.isCarried ? 'Carried' : 'Not carried'
  if (secondRound) return `Nobody yet: a second round between ${namesOf(other, secondRound)}`
  if (elected.length === 0) return 'Nobody'
  const own = new Set(chosen.elected.map(({ candidate }) => candidate))
  return elected.map(({ candidate }, index) => {
    const name = nameOf(other, candidate)
    return [index > 0 && ', ', own.has(candidate) ? name : html`<strong class="spinout-differs">${name}</strong>`]
  })
}

function difference(chosen: Count, other: Telling): Piece {
  const { motion, secondRound } = other.count
  if (motion) return motion.isCarried === chosen.motion?.isCarried ? 'The same' : html`<strong>The opposite</strong>`
  if (secondRound) return html`<strong>Not decided by these papers</strong>`
  const [before, after] = [chosen, other.count].map(({ elected }) => elected.map(({ candidate }) => candidate))
  const came = after!.filter((each) => !before!.includes(each))
  const went = before!.filter((each) => !after!.includes(each))
  if (came.length === 0 && went.length === 0) {
    const isSameOrder = after!.every((each, index) => each === before![index])
    return isSameOrder ? 'The same people' : 'The same people, in another order'
  }
  if (came.length === 0) return html`<strong>Without ${namesOf(other, went)}</strong>`
  if (went.length === 0) return html`<strong>${namesOf(other, came)} as well</strong>`
  return html`<strong>${namesOf(other, came)} instead of ${namesOf(other, went)}</strong>`
}
