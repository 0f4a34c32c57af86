import type { Appraisal, OptionResult } from '../../core/appraisal/result.ts'
import { fanChart } from '../charts/fanChart.ts'
import { survivalChart } from '../charts/survivalChart.ts'
import { html, type Html, type Piece } from '../html.ts'
import { paragraph, type Section } from './section.ts'
import { capital, isUnfunded, phraseOf, sayOfFutures } from './words.ts'

/** Does the money last? Cash where we know the books, survival wherever something can fail. */
export function moneySection({ options }: Appraisal): Section {
  const outside = options.filter(({ failed }) => failed.applies)
  return {
    id: 'the-money',
    heading: 'Does the money last?',
    matter: html`${
      outside.length === 0
        ? paragraph('No option here can run out of money: each is part of the authority.')
        : paragraph(
            'A separate body lives or dies by its bank account. An option in house cannot run out of cash: when it ',
            'spends more than its budget, the authority pays. An outside supplier has books that we do not pretend ',
            'to know, so it has a chance of failing and no cash to draw.',
          )
    }
    ${outside.map(figuresOf)}`,
  }
}

function figuresOf(option: OptionResult): Html {
  return html`<h3 class="govuk-heading-m">${option.name}</h3>
    ${holding(option)}
    <div class="spinout-pair">${cashFan(option)} ${survival(option)}</div>`
}

/** A body that has lost the contract it was made for fails soon after: another trouble than failing with it in hand. */
function holding({ failed, ...option }: OptionResult): Piece {
  if (!failed.applies || failed.p === 0 || option.serviceKept === null) return undefined
  return paragraph(
    `It fails in ${sayOfFutures(failed)}. It still held the contract in ${sayOfFutures(failed.holding)}; in the `,
    'others that was lost first.',
  )
}

function cashFan({ cash, name }: OptionResult): Piece {
  if (!cash) return undefined
  return fanChart({
    title: `${name}: cash in the bank`,
    says: 'Cash at the end of each month. Below the heavy line at nought the account is overdrawn.',
    fan: cash,
    unit: 'pounds',
    zeroLine: true,
  })
}

function survival(option: OptionResult): Piece {
  const { failed, cash, name } = option
  if (!failed.applies || isUnfunded(option)) return undefined
  return survivalChart({
    title: `${name}: still trading`,
    says: cash
      ? 'It fails at the first month-end when it can neither pay nor draw on a facility.'
      : `${capital(phraseOf(option))} ends when the supplier fails, by the chance a year that the case gives it.`,
    byMonth: failed.byMonth,
  })
}
