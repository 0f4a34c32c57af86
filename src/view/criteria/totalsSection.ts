import { sayDifference, sayReversal, sayTotal } from '../../core/appraisal/criteria/words.ts'
import { bullets, paragraph, type Section } from '../appraisal/section.ts'
import { wideTable } from '../appraisal/wideTable.ts'
import type { Cell } from '../govuk/table.ts'
import { html, type Piece } from '../html.ts'
import type { Judgement } from './judgement.ts'

/** The weighted total of each option under every weighting, side by side: none of them alone. */
export function totalsSection({ result }: Judgement): Section {
  const { weightings, options, withheld } = result
  return {
    id: 'totals',
    heading: 'Totals under each weighting',
    matter: html`${wideTable({
      caption: 'Weighted totals from 0 to 10, and the rank',
      head: [{ text: 'Option' }, ...weightings.map(({ name }): Cell => ({ text: name }))],
      rows: options.map(({ id, name }) => [
        { text: name },
        ...weightings.map(({ totals }): Cell => ({
          text: totals.flatMap((total) => (total.option === id ? [sayTotal(total, result)] : [])).join(''),
        })),
      ]),
    })}
    ${withheld.map(({ name, because }) => paragraph(`${name} is not shown. ${because}`))}
    ${paragraph(
      'A total is only as good as the scores it adds up, and half a point is often less than two people differ by. ',
      'Money is one criterion among these and no score is turned into pounds: the two tests and the saving are on the ',
      'answer page.',
    )}`,
  }
}

/** What hangs on the weights, and where people and the model see two options the other way round. */
export function turnedSection({ result, differences }: Judgement): Section {
  const { reversals } = result
  return {
    id: 'turned',
    heading: 'What hangs on the weights, and where people and the model differ',
    matter: html`${
      reversals.length === 0
        ? paragraph('No two options that are ranked change places under any weighting shown.')
        : bullets(reversals.map((each) => sayReversal(each, result)))
    }
    ${differing()}`,
  }

  function differing(): Piece {
    if (differences.length === 0)
      return paragraph('No score contradicts a figure of the model by more than the error of that figure.')
    return [
      bullets(differences.map((each) => sayDifference(each, result))),
      paragraph('Neither puts the other right: people may know what the model leaves out, or the other way about.'),
    ]
  }
}
