import { judgedMonth } from '../../core/appraisal/judged.ts'
import { LESS_SPENT, sayLessSpent } from '../../core/appraisal/lessSpent.ts'
import type { Appraisal, LessSpent, OptionResult, Probability } from '../../core/appraisal/result.ts'
import { wordFor } from '../../core/appraisal/verdict.ts'
import { sayFutures } from '../../core/chance/frequency.ts'
import { sayEnoughPounds } from '../../core/shared/money.ts'
import { sayYears } from '../../core/shared/month.ts'
import { frequencyDots } from '../charts/frequencyDots.ts'
import { tag } from '../govuk/tag.ts'
import { html, type Html, type Piece } from '../html.ts'
import type { AppraisalLinks } from './links.ts'
import { linked, opens, type Section } from './section.ts'
import { capital, isUnfunded } from './words.ts'

/** The two tests for every option, as sentences large enough to read aloud, with what their error leaves out. */
export function answerSection(appraisal: Appraisal, links: AppraisalLinks | undefined): Section {
  return {
    id: 'two-tests',
    heading: 'The two tests',
    matter: html`${appraisal.options.map((option) => optionAnswer(option, appraisal, links))}`,
  }
}

function optionAnswer(option: OptionResult, appraisal: Appraisal, links: AppraisalLinks | undefined): Html {
  return html`<section class="spinout-option" aria-labelledby="answer-${option.id}">
    <h3 class="govuk-heading-m" id="answer-${option.id}">${linked(links?.option(option.id), option.name)}</h3>
    ${isUnfunded(option) ? unfunded(option) : tests(option, appraisal, links)}
  </section>`
}

function tests(option: OptionResult, appraisal: Appraisal, links: AppraisalLinks | undefined): Html {
  const { months } = appraisal
  const over = sayYears(appraisal.judgedYears)
  const to = (line: string, month: number) => links?.explain(`${option.id}/${line}`, month, { futures: true })
  return html`<div class="spinout-tests">
      ${test('Is the service kept?', option.serviceKept, 'the service is kept', to('kept-so-far', months - 1))}
      ${
        option.lessSpent
          ? lessSpent(option.lessSpent, appraisal)
          : test(
              'Is money saved?',
              option.moneySaved,
              `money is saved over ${over}`,
              to('saving-so-far', judgedMonth(months)),
            )
      }
    </div>
    <p class="govuk-body-s">${linked(links?.assumptions(), appraisal.verdict.leavesOut)}</p>`
}

function test(question: string, chance: Probability | null, happens: string, to: string | undefined): Html {
  if (!chance)
    return html`<div class="spinout-test">
      <div>
        <h4 class="govuk-heading-s">${question}</h4>
        <p class="govuk-body">Not asked: carrying on is what a saving is measured from.</p>
      </div>
    </div>`
  return html`<div class="spinout-test">
    <div class="spinout-test__dots">${frequencyDots({ probability: chance, happens })}</div>
    <div>
      <h4 class="govuk-heading-s">${question} ${wordTag(chance)}</h4>
      <p class="govuk-body-l spinout-test__sentence">${opens(to, sayFutures(chance, happens))}</p>
    </div>
  </div>`
}

/** Where less is provided the question is not whether money is saved. */
function lessSpent(less: LessSpent, appraisal: Appraisal): Html {
  return html`<div class="spinout-test">
    <div>
      <h4 class="govuk-heading-s">${LESS_SPENT}</h4>
      <p class="govuk-body-l spinout-test__sentence">${sayLessSpent(less, appraisal)}</p>
    </div>
  </div>`
}

const COLOURS = { likely: 'green', uncertain: 'yellow', unlikely: 'red' } as const

/** The word that goes with a probability. The colour only repeats it. */
function wordTag(chance: Probability): Html {
  const word = wordFor(chance)
  return tag({ text: capital(word), classes: `govuk-tag--${COLOURS[word]}` })
}

function unfunded({ needsPounds }: OptionResult): Piece {
  if (needsPounds === undefined) return undefined
  return html`<p class="govuk-body-l spinout-text">
      Unfunded start: it needs ${sayEnoughPounds(needsPounds)} before it can begin.
    </p>
    <p class="govuk-body spinout-text">
      Even in the middle case it cannot pay its way through its first two months, so a probability would only say that
      again. Give it opening cash, a facility, or payment in advance, and ask once more.
    </p>`
}
