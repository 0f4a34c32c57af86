import { planHash } from '../../core/appraisal/hash.ts'
import type { Appraisal } from '../../core/appraisal/result.ts'
import { sayWhole } from '../../core/shared/money.ts'
import { summaryList } from '../govuk/summaryList.ts'
import { html } from '../html.ts'
import type { AppraisalLinks } from './links.ts'
import { bullets, linked, paragraph, type Section } from './section.ts'

/** Choices the case left to us, and law that is held or unverified. */
export function notesSection({ notes }: Appraisal): Section {
  return { id: 'notes', heading: 'What to know beside the figures', matter: bullets(notes) }
}

/** The way from the answer down to its inputs, rules and sources, and the key by which it can be made again. */
export function sourcesSection(appraisal: Appraisal, links: AppraisalLinks | undefined): Section {
  const { inputs } = appraisal
  const counted = [
    linked(links?.assumptions('published'), `${inputs.published} published`),
    linked(links?.assumptions('derived'), `${inputs.derived} derived`),
    linked(links?.assumptions('assumed'), `${inputs.assumed} assumed`),
    linked(links?.assumptions('default'), `${inputs.byDefault} left at a default`),
  ]
  return {
    id: 'how-we-know',
    heading: 'How do we know this?',
    matter: html`${paragraph(
      `There are ${inputs.total} figures behind this answer: `,
      counted.map((piece, index) => [index > 0 && ', ', piece]),
      `. ${inputs.uncertain} of them are uncertain and were drawn afresh for each future.`,
    )}
    ${links && openings(links)} ${key(appraisal)}`,
  }
}

function openings(links: AppraisalLinks) {
  return html`${paragraph('Any line of the model can be opened, month by month, down to its inputs and sources:')}
  ${bullets([
    linked(links.explain('', 0), 'Every line of the model'),
    linked(links.assumptions(), 'The assumption book: every input, with its source'),
    linked(links.method, 'What the numbers mean'),
  ])}`
}

function key({ caseHash, plan, seed, trials, engine, lawAsAt }: Appraisal) {
  return html`<h3 class="govuk-heading-m">The key of this result</h3>
    ${paragraph('With the same key anyone gets the same figures, to the last digit.')}
    ${summaryList({
      rows: [
        { key: { text: 'Case' }, value: { text: caseHash, classes: 'spinout-hash' } },
        { key: { text: 'Sampling plan' }, value: { text: planHash(plan) } },
        { key: { text: 'Seed' }, value: { text: String(seed) } },
        { key: { text: 'Futures' }, value: { text: sayWhole(trials) } },
        { key: { text: 'Engine' }, value: { text: engine } },
        { key: { text: 'Law as at' }, value: { text: lawAsAt } },
      ],
    })}`
}
