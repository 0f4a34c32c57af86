import { hardestOn } from '../../core/appraisal/stress/hardest.ts'
import type { StressRun } from '../../core/appraisal/stress/result.ts'
import { sayReverse, saySqueeze } from '../../core/appraisal/stress/words.ts'
import { sayEnoughPounds, sayWhole } from '../../core/shared/money.ts'
import type { Explain } from '../appraisal/links.ts'
import { bullets, contents, paragraph, sections, type Section } from '../appraisal/section.ts'
import { insetText } from '../govuk/insetText.ts'
import { html, type Html, type Piece } from '../html.ts'
import { optionSection } from './optionSection.ts'
import { stressList } from './stressList.ts'

/** Every stress of a case: what presses hardest on each option first, then what would break the venture. */
export function stressMain(run: StressRun, explain?: Explain): Html {
  const parts = [
    ...run.unstressed.map((option) => optionSection(run, option, explain)),
    ...ventureSections(run),
    stressList(run),
    keySection(run),
  ]
  return html`<span class="govuk-caption-l">${run.service}</span>
    <h1 class="govuk-heading-l">What if things go wrong?</h1>
    ${paragraph(
      `Each stress is one plain change, the same for every option, tried on ${sayWhole(run.trials)} `,
      'futures. They are the same futures with it and without, so small differences can be told. How likely a stress ',
      'is, nobody says here.',
    )}
    ${unfunded(run)} ${worstFirst(run)} ${contents(parts)} ${sections(parts)}`
}

/** What presses hardest on the venture, before anything else is said. */
function worstFirst(run: StressRun): Piece {
  const { venture, names, unstressed } = run
  if (!venture || !unstressed.some(({ id }) => id === venture.id)) return undefined
  const [first, ...others] = hardestOn(run, venture.id)
  return insetText({
    html: html`${paragraph(`${names[venture.id]}: ${lowered(first!)}`)} ${others.map((each) => paragraph(each))}`,
  })
}

const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1)

function unfunded({ unfunded: lacking, names }: StressRun): Piece {
  return lacking.map(({ id, needsPounds }) =>
    paragraph(
      `${names[id]}: nobody has paid for its first months, so it has no chances to show. It needs `,
      `${sayEnoughPounds(needsPounds)}.`,
    ),
  )
}

function ventureSections({ venture, names }: StressRun): Section[] {
  if (!venture) return []
  const name = names[venture.id] ?? venture.id
  return [
    {
      id: 'what-empties-the-cash',
      heading: 'What would empty the cash?',
      matter: html`${paragraph(`${name}, in the middle case, each shock by itself:`)} ${bullets(sayReverse(venture))}`,
    },
    {
      id: 'what-must-be-delivered',
      heading: 'What must be delivered?',
      matter: html`${paragraph(`${name}:`)} ${bullets(saySqueeze(venture.squeeze))}`,
    },
  ]
}

const keySection = ({ key }: StressRun): Section => ({
  id: 'key',
  heading: 'The key of this result',
  matter: html`${paragraph('Case, sampling plan, seed, futures, engine and law as at:')}
    <p class="govuk-body spinout-hash">${key}</p>`,
})
