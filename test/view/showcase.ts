import { fanChart } from '../../src/view/charts/fanChart.ts'
import { frequencyDots } from '../../src/view/charts/frequencyDots.ts'
import { optionBars } from '../../src/view/charts/optionBars.ts'
import { survivalChart } from '../../src/view/charts/survivalChart.ts'
import { tornadoChart } from '../../src/view/charts/tornadoChart.ts'
import { backLink } from '../../src/view/govuk/backLink.ts'
import { button } from '../../src/view/govuk/button.ts'
import { details } from '../../src/view/govuk/details.ts'
import { fieldset } from '../../src/view/govuk/fieldset.ts'
import { input } from '../../src/view/govuk/input.ts'
import { insetText } from '../../src/view/govuk/insetText.ts'
import { notificationBanner } from '../../src/view/govuk/notificationBanner.ts'
import { radios } from '../../src/view/govuk/radios.ts'
import { select } from '../../src/view/govuk/select.ts'
import { summaryList } from '../../src/view/govuk/summaryList.ts'
import { table } from '../../src/view/govuk/table.ts'
import { tabs } from '../../src/view/govuk/tabs.ts'
import { tag } from '../../src/view/govuk/tag.ts'
import { textarea } from '../../src/view/govuk/textarea.ts'
import { warningText } from '../../src/view/govuk/warningText.ts'
import { html, type Html } from '../../src/view/html.ts'
import { page, type PageOptions } from '../../src/view/layout.ts'
import { errorFor } from '../../src/view/problems.ts'
import { month } from './months.ts'

const problems = [
  { where: { field: 'budget' }, message: 'Enter the budget for a year' },
  { where: { field: 'price', file: 'youth.case.yaml', line: 12 }, message: 'The price is below zero' },
]

const sectors = [{ text: 'Youth', value: 'youth' }, { text: 'Libraries' }]

const form = html`<form method="post" novalidate>
  ${input({
    id: 'budget',
    name: 'budget',
    label: { text: 'Budget for a year' },
    hint: { text: 'Net of VAT, in pounds' },
    prefix: { text: '£' },
    inputmode: 'decimal',
    value: '"quoted" & <b>bold</b>',
    errorMessage: errorFor(problems, 'budget'),
  })}
  ${select({ name: 'sector', label: { text: 'Sector' }, items: sectors })}
  ${radios({
    name: 'kept',
    fieldset: { legend: { text: 'Is it a statutory duty?' } },
    items: [
      { text: 'Yes', value: 'yes', hint: { text: 'An Act says so' } },
      { divider: 'or' },
      { text: 'No', value: 'no', conditional: { html: input({ name: 'why', label: { text: 'Why not?' } }) } },
    ],
  })}
  ${textarea({ name: 'notes', label: { text: 'Notes' }, value: 'One & two' })}
  ${fieldset({ legend: { text: 'Anything else?' }, html: html`<p class="govuk-body">No.</p>` })}
  ${button({ text: 'Give a first answer', preventDoubleClick: true })}
</form>`

const words = html`${backLink({ href: '/' })} ${notificationBanner({ text: 'The law has changed since.' })}
${insetText({ text: 'If the inputs are right.' })} ${warningText({ text: 'It may fail.' })} ${tag({ text: 'Assumed' })}
${details({ summaryText: 'How do we know this?', text: 'By the rule.' })}
${summaryList({
  rows: [{ key: { text: 'Pay' }, value: { text: '£1m' }, actions: { items: [{ href: '/pay', text: 'Change' }] } }],
  card: { title: { text: 'Centre leads' } },
})}
${table({ caption: 'Options', head: [{ text: 'Option' }], rows: [[{ text: 'Mutual' }]], firstCellIsHeader: true })}
${tabs({
  idPrefix: 'tab',
  items: [
    { label: 'One', panel: { text: 'First' } },
    { label: 'Two', panel: { text: 'Second' } },
  ],
})}`

const fan = {
  months: Array.from({ length: 36 }, (_, index) => {
    const p50 = 20_000 - 900 * index
    const [p5, p10, p25, p75, p90, p95] = [-300, -200, -100, 100, 200, 300].map((step) => p50 + step * index)
    return {
      month: month(index),
      p5: p5!,
      p10: p10!,
      p25: p25!,
      p50,
      p75: p75!,
      p90: p90!,
      p95: p95!,
      share: 1 - index / 80,
    }
  }),
}

const threshold = { value: 5000, label: 'policy' }
const byMonth = fan.months.map(({ month, share }) => ({ month, p: 1 - share, se: 0.01 }))

const charts = html`<h2 class="govuk-heading-m">Is the service kept?</h2>
  ${frequencyDots({ probability: { p: 0.73, se: 0.004 }, happens: 'the service is kept' })}
  ${optionBars({
    title: 'Options side by side',
    says: 'The share of futures in which the service is kept.',
    bars: [
      { name: 'Carry on', probability: { p: 0.08, se: 0.003 } },
      { name: 'Mutual', probability: null },
    ],
  })}
  ${fanChart({ title: 'Cash', says: 'Cash at month ends.', fan, unit: 'pounds', zeroLine: true, threshold })}
  ${survivalChart({ title: 'Still trading', says: 'It lasts.', byMonth })}
  ${tornadoChart({
    title: 'What matters most',
    says: 'The saving over five years.',
    measure: 'saving',
    middle: 100,
    sensitivities: [
      {
        input: 'pay',
        label: 'Pay & prices',
        lowWords: '1%',
        highWords: '4%',
        saving: { low: 300, high: -200, rank: -0.6, rankSe: 0.01, firstOrder: 0.4, firstOrderSe: 0.02 },
        service: { low: 1, high: 1, rank: 0, rankSe: 0.01, firstOrder: 0, firstOrderSe: 0.01 },
        cash: null,
      },
    ],
  })}`

/** A page with every component and every chart in it, on which whatever must hold for all pages can be tried. */
export function showcase(options: Partial<PageOptions> = {}): Html {
  return page({
    title: 'Showcase',
    heading: 'Could youth work become a mutual?',
    main: html`${words} ${form} ${charts}`,
    navigation: [
      { text: 'Start', href: '/' },
      { text: 'Method', href: '/method' },
    ],
    current: '/',
    above: [{ text: 'Start', href: '/' }],
    problems,
    ...options,
  })
}
