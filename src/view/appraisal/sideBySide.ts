import { judgedMonth } from '../../core/appraisal/judged.ts'
import { LESS_SPENT } from '../../core/appraisal/lessSpent.ts'
import type { Appraisal, Fan, OptionResult, Probability, Spread } from '../../core/appraisal/result.ts'
import { MAIN } from '../../core/finance/lines/contracts.ts'
import { sayRoundPounds, sayShare } from '../../core/shared/money.ts'
import { MONTHS_IN_YEAR, sayYears } from '../../core/shared/month.ts'
import { optionBars } from '../charts/optionBars.ts'
import type { Cell } from '../govuk/table.ts'
import { html, type Html, type Piece } from '../html.ts'
import { closeCalls } from './closeCalls.ts'
import type { AppraisalLinks } from './links.ts'
import { linked, opens, paragraph, type Section } from './section.ts'
import { wideTable } from './wideTable.ts'
import { isUnfunded, sayFrequency } from './words.ts'

/** Every option on every question, on the same futures. */
export function sideBySideSection(appraisal: Appraisal, links: AppraisalLinks | undefined): Section {
  return {
    id: 'side-by-side',
    heading: 'The options side by side',
    matter: html`${fairInputs} ${carryingOnCosts(appraisal, links)} ${comparisonTable(appraisal, links)}
    ${lineByLine(links)} ${closeCalls(appraisal)} ${bars(appraisal)}`,
  }
}

function lineByLine(links: AppraisalLinks | undefined): Piece {
  if (!links) return undefined
  return paragraph(linked(links.compare, 'Hold two options against one another, line by line'), '.')
}

const fairInputs = paragraph(
  'Every option is given the same chances: the same productivity to gain, the same discount on promises, the same way ',
  'for managers to respond when money is short, and the same futures. What the council can pay moves the budget in ',
  'house and the price of a contract alike. What differs is only what leaving or staying itself brings, such as VAT, ',
  'the cost of being a separate body, and the risk of losing the contract.',
)

function carryingOnCosts(
  { carryingOn: { mean, p5, p95 }, judgedYears, months }: Appraisal,
  links: AppraisalLinks | undefined,
): Html {
  const to = links?.explain('baseline/cost-so-far', judgedMonth(months), { futures: true })
  return paragraph(
    `A saving is measured against what carrying on costs the authority over ${sayYears(judgedYears)}: on average `,
    opens(to, sayRoundPounds(mean)),
    ` in prices of the start, and in 9 futures of 10 between ${sayRoundPounds(p5)} and `,
    `${sayRoundPounds(p95)}.`,
  )
}

interface Row {
  readonly name: string
  readonly cell: (option: OptionResult) => Piece
}

function comparisonTable(appraisal: Appraisal, links: AppraisalLinks | undefined): Html {
  const rows = [
    ...chanceRows(appraisal, links),
    ...savingRows(appraisal, links),
    ...middleRows(appraisal, links),
    priceRow(links),
  ]
  return wideTable({
    caption: `Futures of 100, and pounds over ${sayYears(appraisal.judgedYears)}`,
    head: [{ text: 'Question' }, ...appraisal.options.map(({ name }): Cell => ({ text: name }))],
    rows: rows.map(({ name, cell }) => [
      { text: name },
      ...appraisal.options.map((option): Cell => ({ html: html`${cell(option)}` })),
    ]),
  })
}

const nothing = html`<span aria-hidden="true">–</span><span class="govuk-visually-hidden">not asked</span>`

/** Where a chance is opened: the line whose threshold it is, at the end of a month. */
interface OpensAt {
  readonly links: AppraisalLinks | undefined
  readonly line: string
  readonly month: number
}

const chanceRow = (name: string, of: (option: OptionResult) => Probability | null, at?: OpensAt): Row => ({
  name,
  cell(option) {
    const chance = of(option)
    if (!chance) return isUnfunded(option) ? 'unfunded start' : nothing
    const to = at?.links?.explain(`${option.id}/${at.line}`, at.month, { futures: true })
    return opens(to, sayFrequency(chance))
  },
})

function chanceRows({ judgedYears, months, options }: Appraisal, links: AppraisalLinks | undefined): readonly Row[] {
  const at = (line: string, month = months - 1): OpensAt => ({ links, line, month })
  const judged = judgedMonth(months)
  return [
    chanceRow('The service is kept', ({ serviceKept }) => serviceKept, at('kept-so-far')),
    chanceRow('The service is no worse than carrying on', ({ noWorse }) => noWorse, at('no-worse-so-far')),
    chanceRow(
      `Money is saved over ${sayYears(judgedYears)}`,
      ({ moneySaved }) => moneySaved,
      at('saving-so-far', judged),
    ),
    ...(options.some(({ lessSpent }) => lessSpent)
      ? [chanceRow(`${LESS_SPENT}, over ${sayYears(judgedYears)}`, ({ lessSpent }) => lessSpent?.chance ?? null)]
      : []),
    chanceRow('Both in the same future', ({ both }) => both),
    chanceRow('It fails: runs out of money, or the supplier gives up', (option) => failingOf(option), at('failed')),
    chanceRow(
      'It fails while it still holds the contract',
      (option) => failingOf(option)?.holding ?? null,
      at('failed-holding'),
    ),
    overspendRow(judgedYears, at('overspent-so-far', judged)),
    chanceRow('Another provider takes the contract', ({ contractLost }) => contractLost, at('replaced')),
    chanceRow('The authority ends the service', ({ stopped }) => stopped, at('stopped')),
  ]
}

/** Failing is not given as a chance where the start is not funded: that it fails is what the start says. */
const failingOf = (option: OptionResult) => (option.failed.applies && !isUnfunded(option) ? option.failed : null)

/** Only an option in house has a cash limit to pass. */
const overspendRow = (judgedYears: number, { links, line, month }: OpensAt): Row => ({
  name: `It spends more than its cash limit over ${sayYears(judgedYears)}`,
  cell: ({ id, overspend }) =>
    overspend ? opens(links?.explain(`${id}/${line}`, month, { futures: true }), sayFrequency(overspend)) : nothing,
})

/** The price of the case is twelve times that of the first month, which is a line. */
function priceRow(links: AppraisalLinks | undefined): Row {
  const ofCase = ({ id }: OptionResult, pounds: number) =>
    opens(links?.explain(`${id}/${MAIN}/price`, 0), whole(pounds))
  return {
    name: 'Price for a year at which the authority neither saves nor loses in the middle case, beside that of the case',
    cell(option) {
      const { breakEven } = option
      if (!breakEven) return nothing
      return html`${whole(breakEven.pricePounds)} <br />(case: ${ofCase(option, breakEven.casePricePounds)})`
    },
  }
}

function savingRows({ judgedYears, options }: Appraisal, links: AppraisalLinks | undefined): readonly Row[] {
  const others = [...new Set(options.flatMap(({ savingByYears }) => savingByYears.map(({ years }) => years)))]
  return [judgedYears, ...others.filter((years) => years !== judgedYears)].map((years) => ({
    name: `Mean saving over ${sayYears(years)}; 9 futures in 10 are between the two figures`,
    cell(option) {
      const found = option.savingByYears.find((each) => each.years === years)
      const to = links?.explain(`${option.id}/saving-so-far`, years * MONTHS_IN_YEAR - 1, { futures: true })
      return found ? sayRange(found.spread, to) : nothing
    },
  }))
}

function sayRange({ mean, p5, p95 }: Spread, to: string | undefined): Piece {
  return html`${opens(to, whole(mean))} <br />(${whole(p5)} to ${whole(p95)})`
}

/** An amount whose sign stays on its line. */
const whole = (pounds: number): Html => html`<span class="spinout-whole">${sayRoundPounds(pounds)}</span>`

/** The middle case has a path to every figure: these cells open it. */
function middleRows(appraisal: Appraisal, links: AppraisalLinks | undefined): readonly Row[] {
  const last = appraisal.months - 1
  const open = (option: OptionResult, line: string, month: number, words: string) =>
    opens(links?.explain(`${option.id}/${line}`, month), words)
  return [
    {
      name: 'Saving in the middle case',
      cell: (option) =>
        option.middle.saving === null
          ? nothing
          : open(option, 'saving-so-far', judgedMonth(appraisal.months), sayRoundPounds(option.middle.saving)),
    },
    {
      name: "Lowest year of service in the middle case, beside today's",
      cell: (option) => open(option, 'lowest-year', last, sayShare(option.middle.service)),
    },
    {
      name: 'Lowest cash in the middle case',
      cell: (option) =>
        option.middle.cash === null ? nothing : open(option, 'lowest-bank', last, sayRoundPounds(option.middle.cash)),
    },
    {
      name: 'What the authority pays in the first year, in the middle future of each month',
      cell: ({ id, parentCost }) =>
        opens(links?.explain(`${id}/parent-cost`, 0, { futures: true }), sayRoundPounds(firstYear(parentCost))),
    },
  ]
}

function firstYear({ months }: Fan): number {
  return months.slice(0, 12).reduce((sum, { p50 }) => sum + p50, 0)
}

function bars({ options, judgedYears }: Appraisal): Html {
  const whyNot = (option: OptionResult) =>
    isUnfunded(option) ? 'unfunded start' : option.lessSpent ? 'less is provided' : 'saving is measured from it'
  const over = sayYears(judgedYears)
  return html`<div class="spinout-pair">
    ${optionBars({
      title: 'Is the service kept?',
      says: 'The share of futures in which the service is kept, for each option.',
      bars: options.map((option) => ({
        name: option.name,
        probability: option.serviceKept,
        whyNot: whyNot(option),
      })),
    })}
    ${optionBars({
      title: 'Is money saved?',
      says: `The share of futures in which money is saved over ${over}, for each option.`,
      bars: options.map((option) => ({ name: option.name, probability: option.moneySaved, whyNot: whyNot(option) })),
    })}
  </div>`
}
