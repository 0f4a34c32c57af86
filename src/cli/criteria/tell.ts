import type { Beside } from '../../core/appraisal/criteria/beside.ts'
import type { CriteriaResult, Score } from '../../core/appraisal/criteria/result.ts'
import { sayDifference, sayFirst, sayReversal, sayTotal, sayWeight } from '../../core/appraisal/criteria/words.ts'
import type { Criterion } from '../../core/finance/case/criteria/standard.ts'
import type { Judgement } from '../../view/criteria/judgement.ts'
import { bold, bullet, paragraph, rows } from '../page.ts'
import type { Screen } from '../screen.ts'

/** Criteria beside money on a terminal: totals under each weighting, then every score with the model's own figure. */
export function tellCriteria({ result, beside, differences }: Judgement, screen: Screen): string {
  const { weightings, reversals, withheld, criteria, log, next } = result
  return [
    paragraph(sayFirst(result)),
    ...weightings.flatMap((weighting) => [
      '',
      bold(weighting.name, screen),
      paragraph(weighting.says),
      rows(weighting.totals.map((total) => [nameOf(result, total.option), sayTotal(total, result)])),
    ]),
    ...withheld.flatMap(({ name, because }) => ['', bold(name, screen), paragraph(`Not shown. ${because}`)]),
    ...section(
      'Where the order hangs on the weights',
      reversals.map((each) => bullet(sayReversal(each, result))),
      screen,
    ),
    ...section(
      'Where people and the model differ',
      differences.map((each) => bullet(sayDifference(each, result))),
      screen,
    ),
    ...criteria.flatMap((criterion) => [
      '',
      bold(headingOf(criterion, result), screen),
      told(criterion, result, beside),
    ]),
    '',
    bold('The log', screen),
    paragraph(
      `Entries: ${log.length}, each holding the hash of the one before. The next is entry ${next.entry}, after`,
    ),
    next.after,
  ].join('\n')
}

function section(heading: string, lines: readonly string[], screen: Screen): readonly string[] {
  return lines.length === 0 ? [] : ['', bold(heading, screen), ...lines]
}

const nameOf = ({ options }: CriteriaResult, id: string): string => options.find((each) => each.id === id)?.name ?? id

function headingOf({ id, says }: Criterion, { weightings }: CriteriaResult): string {
  const weight = weightings[0]?.weights[id]
  return weight === undefined ? `${says} (${id})` : `${says} (${id}): ${sayWeight(weight)} of 100`
}

function told(criterion: Criterion, result: CriteriaResult, beside: readonly Beside[]): string {
  const scores = result.scores.filter((score) => score.criterion === criterion.id)
  return rows(
    scores.map((score) => {
      const model = beside.find(({ about, option }) => about === criterion.about && option === score.option)
      return [nameOf(result, score.option), sayScore(score, result) + (model ? ` The model: ${model.says}` : '')]
    }),
  )
}

function sayScore({ score, entry, replaces }: Score, { log }: CriteriaResult): string {
  const given = log.find((each) => each.entry === entry)
  if (score === null || given?.is !== 'score') return 'Not scored.'
  const evidence = given.evidence === undefined ? '' : ` It rests on: ${stopped(given.evidence)}`
  const before = replaces.length === 0 ? '' : ` In place of entry ${replaces.join(' and ')}.`
  return `${score} of 10. ${given.by}, ${given.day}, entry ${entry}: ${stopped(given.why)}${evidence}${before}`
}

/** What a person wrote, with a full stop if it has no end of its own. */
const stopped = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`)
