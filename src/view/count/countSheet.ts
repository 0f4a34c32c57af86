import { tellCount, type Story } from '../../core/democracy/count/tell/tellCount.ts'
import { votesOf, type Telling } from '../../core/democracy/count/tell/telling.ts'
import type { Units } from '../../core/democracy/count/units.ts'
import { bullets, paragraph } from '../appraisal/section.ts'
import { shorten } from '../charts/wrap.ts'
import { insetText } from '../govuk/insetText.ts'
import { html, type Html, type Piece } from '../html.ts'
import { comparisonTables } from './comparisonTables.ts'
import { counted, type Source } from './counted.ts'
import { flow } from './flow.ts'
import { answerVotes, motionTests } from './motionTests.ts'
import { stageTables } from './stageTable.ts'
import { stagesTold, tiesTold } from './tell.ts'

/** A count and where it comes from. */
export interface CountSheet extends Telling {
  readonly source: Source
}

/** What a tab, and a list of what is open, have room for. */
const TITLE_CHARACTERS = 45

/** What a count sheet is called in the tab of a browser. */
export const sheetTitle = ({ election, source }: CountSheet): string =>
  `${shorten(election.title === '' ? source.file : election.title, TITLE_CHARACTERS)}: the count`

/**
 * The count sheet, as a notice board or a page carries it: the result first, then how it came about stage by stage, and
 * what anyone needs to count again.
 */
export function countSheet(sheet: CountSheet): Html {
  const story = tellCount(sheet)
  const { election, rule, source } = sheet
  const isMotion = sheet.count.motion !== undefined
  return html`<article class="spinout-sheet">
    <span class="govuk-caption-l">Count sheet: ${rule.title}</span>
    <h1 class="govuk-heading-l"><bdi>${election.title === '' ? source.file : election.title}</bdi></h1>
    ${insetText({ html: html`${story.result.map((sentence) => paragraph(html`<strong>${sentence}</strong>`))}` })}
    <h2 class="govuk-heading-m">Turnout${!isMotion && ', places and quota'}</h2>
    ${bullets([...story.turnout, ...placesAndQuota(sheet)])} ${remarks(story)}
    ${isMotion ? [answerVotes(sheet), motionTests(story)] : stageSections(sheet, story)} ${!isMotion && ties(story)}
    ${counted(sheet, source)}
  </article>`
}

function placesAndQuota(sheet: CountSheet): readonly Piece[] {
  const { seats, quota, motion } = sheet.count
  if (motion) return []
  return [
    seats === 1 ? '1 place to fill.' : `${seats} places to fill.`,
    ...(quota === null ? [] : [sayQuota(sheet, quota)]),
  ]
}

/** The quota, or its course where the rule works it out anew at each stage. */
function sayQuota(sheet: CountSheet, quota: Units): string {
  const { stages } = sheet.count
  const [first, last] = [
    stages[0]?.quota ?? quota,
    stages.findLast((stage) => stage.quota !== undefined)?.quota ?? quota,
  ]
  const said = `The quota is ${votesOf(sheet, first)}`
  return first === last ? `${said}.` : `${said} at first, and ${votesOf(sheet, last)} at the end.`
}

function remarks(story: Story): Piece {
  if (story.remarks.length === 0) return undefined
  return [html`<h2 class="govuk-heading-m">What the file says besides</h2>`, bullets(story.remarks)]
}

const ties = (story: Story): Html =>
  html`<h2 class="govuk-heading-m">Ties</h2>
    ${tiesTold(story)}`

function stageSections(sheet: CountSheet, story: Story): Html {
  return html`<h2 class="govuk-heading-m">Stage by stage</h2>
    ${sheet.count.comparison ? comparisonTables(sheet) : stageTables(sheet)} ${flow(sheet, story.result.join(' '))}
    <h2 class="govuk-heading-m">The story of each stage</h2>
    ${stagesTold(story)}`
}
