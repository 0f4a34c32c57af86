import type { Score } from '../../core/appraisal/criteria/result.ts'
import { sayWeight } from '../../core/appraisal/criteria/words.ts'
import type { Criterion } from '../../core/finance/case/criteria/standard.ts'
import type { Section } from '../appraisal/section.ts'
import { wideTable } from '../appraisal/wideTable.ts'
import type { Cell } from '../govuk/table.ts'
import { html, type Html, type Piece } from '../html.ts'
import type { Judgement } from './judgement.ts'

/** Every score with who gave it and why, and beside it the figure of the model where it has one. */
export function scoresSection(judgement: Judgement): Section {
  const { criteria } = judgement.result
  return { id: 'scores', heading: 'The scores', matter: criteria.map((each) => tableOf(each, judgement)) }
}

function tableOf({ id, says, about }: Criterion, { result, beside }: Judgement): Html {
  const weight = result.weightings[0]?.weights[id] ?? 0
  const hasModel = beside.some((each) => each.about === about)
  return wideTable({
    caption: `${says}: ${sayWeight(weight)} of 100 as locked`,
    head: ['Option', 'Score, 0 to 10', 'Who and why', ...(hasModel ? ['What the model says'] : [])].map(
      (text): Cell => ({ text }),
    ),
    rows: result.options.map((option) => {
      const score = result.scores.find(({ criterion, option: of }) => criterion === id && of === option.id)!
      const model = beside.find((each) => each.about === about && each.option === option.id)
      return [
        { text: option.name },
        { text: score.score === null ? 'not scored' : String(score.score) },
        { html: html`${reason(score, result)}`, classes: 'spinout-source' },
        ...(hasModel ? [{ text: model?.says ?? '', classes: 'spinout-source' }] : []),
      ]
    }),
  })
}

function reason({ entry, replaces }: Score, { log }: Judgement['result']): Piece {
  const given = log.find((each) => each.entry === entry)
  if (given?.is !== 'score') return 'Nobody has said.'
  const before = replaces.length === 0 ? '' : `, in place of entry ${replaces.join(' and ')}`
  return [
    given.why,
    given.evidence !== undefined && html`<br />It rests on: ${given.evidence}`,
    html`<br />${given.by}, ${given.day}, entry ${given.entry}${before}`,
  ]
}
