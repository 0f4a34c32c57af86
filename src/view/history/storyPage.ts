import { sayWhole } from '../../core/shared/money.ts'
import { bullets, paragraph, sections, type Section } from '../appraisal/section.ts'
import { wideTable } from '../appraisal/wideTable.ts'
import { fanChart } from '../charts/fanChart.ts'
import { insetText } from '../govuk/insetText.ts'
import { table } from '../govuk/table.ts'
import { html, type Html, type Piece } from '../html.ts'
import { bodyOf, type Fact, type Story, type StoryRun } from './story.ts'

/** What stands above a story. */
export interface StoryHeading {
  readonly title: string
  readonly was: string
  readonly lesson: string
}

/** The case again with a few values changed, and how it ran. */
export interface StoryVariant {
  readonly says: string
  readonly run: StoryRun
  readonly href: string
}

/** Where a story leads: to its case in the workbench, its values, its file. */
export interface StoryLinks {
  readonly answer: string
  readonly assumptions: string
  readonly file: string
  /** Where its bids meet their buyers' tests by date. */
  readonly standing?: string
}

/** A real case told: what was known, what the model says, what happened, what would have changed the answer. */
export function storyMain(
  { title, was, lesson }: StoryHeading,
  story: Story,
  run: StoryRun,
  variants: readonly StoryVariant[],
  links: StoryLinks,
): Html {
  return html`<span class="govuk-caption-l">${was}</span>
    <h1 class="govuk-heading-l">${title}</h1>
    ${insetText({ text: lesson })} ${paragraph(story.asks)}
    ${sections([
      { id: 'known', heading: 'What was known then', matter: facts('What was known then', story.known) },
      tellsSection(story, run),
      { id: 'happened', heading: 'What happened', matter: facts('What happened', story.happened) },
      changesSection(story, run, variants),
      cautionSection(story, run),
      openSection(links),
    ])}`
}

/** Two columns, so that a phone holds them: where a fact was read stands beneath it. */
function facts(caption: string, list: readonly Fact[]): Html {
  return table({
    caption,
    captionClasses: 'govuk-visually-hidden',
    head: [{ text: 'When' }, { text: 'What' }],
    rows: list.map(({ when, what, who, url }) => [
      { text: when },
      {
        html: html`${what}<br /><a class="govuk-link" href="${url}"
            >${who}<span class="govuk-visually-hidden"> on: ${what}</span></a
          >`,
      },
    ]),
    classes: 'govuk-table--small-text-until-tablet',
    firstCellIsHeader: true,
  })
}

function tellsSection(story: Story, run: StoryRun): Section {
  const { trials, seed, unfundedStart } = run.appraisal
  return {
    id: 'model',
    heading: 'What the model says',
    matter: html`${paragraph(
      `The case was run just now: ${sayWhole(trials)} futures, seed ${seed}. Single figures are of the `,
      'middle case, in which everything uncertain is at its middle. It knows only what the case holds.',
    )}
    ${wideTable({
      caption: 'What the model says',
      isCaptionHidden: true,
      label: 'What the model says: the figures',
      head: [{ text: 'Asked' }, { text: 'The model' }, { text: 'What was published' }],
      rows: story
        .tells(run)
        .map(({ asked, model, published }) => [{ text: asked }, { text: model }, { text: published }]),
    })}
    ${story.draws.map((thing) => drawn(run, thing))}
    ${
      unfundedStart &&
      paragraph(
        'The middle case runs out of money within two months. For such a start the model gives no chances that the ',
        'service is kept or money saved: it says what is missing instead.',
      )
    }`,
  }
}

const DRAWN = {
  cash: {
    title: 'Cash in the bank',
    says: 'Cash at the end of each month. Below the heavy line the account is overdrawn.',
  },
  reserves: {
    title: 'Reserves',
    says: 'What it owns less what it owes, at the end of each month. Below the heavy line it owes more than it owns.',
  },
} as const

function drawn(run: StoryRun, thing: 'cash' | 'reserves'): Piece {
  const fan = bodyOf(run)[thing]
  return fan && fanChart({ ...DRAWN[thing], fan, unit: 'pounds', zeroLine: true })
}

function changesSection(story: Story, run: StoryRun, variants: readonly StoryVariant[]): Section {
  return {
    id: 'changes',
    heading: 'What would have changed the answer',
    matter: html`${variants.length > 0 && paragraph(`As it is, ${story.outcome(run)}. Run again:`)}
    ${bullets(
      variants.map(
        ({ says, run: other, href }) =>
          html`<a class="govuk-link" href="${href}">If ${says}</a>, ${story.outcome(other)}.`,
      ),
    )}
    ${bullets(story.changes)}`,
  }
}

function cautionSection(story: Story, { appraisal: { inputs } }: StoryRun): Section {
  const { total, published, derived, assumed, byDefault } = inputs
  return {
    id: 'cautions',
    heading: 'What not to conclude',
    matter: html`${bullets(story.cautions)}
    ${paragraph(
      `Of its ${total} figures ${published} are published, ${derived} are worked out from what was published, ` +
        `${assumed} are assumed and ${byDefault} are the defaults of the format. It is a question put to a model, and `,
      'not a judgement of the people or the body.',
    )}`,
  }
}

const openSection = ({ answer, assumptions, file, standing }: StoryLinks): Section => ({
  id: 'open',
  heading: 'Open it',
  matter: html`<ul class="govuk-list spinout-text">
    <li><a class="govuk-link" href="${answer}">The whole answer for this case</a></li>
    <li><a class="govuk-link" href="${assumptions}">Every value in it, with its source</a></li>
    ${standing !== undefined && html`<li><a class="govuk-link" href="${standing}">Its tests, year by year</a></li>`}
    <li><a class="govuk-link" href="${file}" download>The case as a file, to change</a></li>
  </ul>`,
})
