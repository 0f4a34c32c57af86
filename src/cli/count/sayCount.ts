import { tellCount } from '../../core/democracy/count/tell/tellCount.ts'
import { sayVotes } from '../../core/democracy/count/tell/sayVotes.ts'
import { bold, bullet, paragraph, rows } from '../page.ts'
import type { Screen } from '../screen.ts'
import type { CountedFile } from './countFile.ts'

/** A count as a page of a terminal: the result, how it came about, and what else there is to know. */
export function sayCount(counted: CountedFile, screen: Screen): string {
  const { election, rule, name, sha256 } = counted
  const { result, turnout, stages, tests, ties, remarks } = tellCount(counted)
  const title = election.title === '' ? name : election.title
  const section = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', bold(heading, screen), ...lines]
  return [
    bold(title, screen),
    '',
    ...result.map((sentence) => paragraph(sentence)),
    '',
    rows([
      ['counted by', `${rule.title}: ${rule.source.title}`],
      ['papers', turnout.join(' ')],
      ['file', `${name}, SHA-256 ${sha256}`],
    ]),
    ...section('Votes', [rows(election.candidates.map((name, each) => [name, sayVotesOf(counted, each)]))]),
    ...section(
      'Tests',
      tests.map(({ sentence }) => bullet(sentence)),
    ),
    ...stages.flatMap(({ number, title: what, sentences }) =>
      section(`Stage ${number}. ${what}`, [paragraph(sentences.join(' '))]),
    ),
    ...section(
      'Ties',
      ties.flatMap(({ sentences, lots }) => [
        bullet(sentences.join(' ')),
        ...lots.map(({ command, hash }) => `    ${command}\n      ${hash}`),
      ]),
    ),
    ...section('Remarks', remarks.map(bullet)),
  ].join('\n')
}

/** A candidate's votes at the first stage and at the last where there are several, and what became of them. */
function sayVotesOf({ election, count }: CountedFile, candidate: number): string {
  const { stages, elected } = count
  const first = sayVotes(stages[0]!.totals[candidate]!, count.decimals)
  const last = stages.findLast(({ totals }) => totals[candidate] !== 0 && totals[candidate] !== 0n) ?? stages[0]!
  const highest = sayVotes(last.totals[candidate]!, count.decimals)
  const out = stages.find(({ action }) => action.kind === 'exclusion' && action.of.includes(candidate))
  const place = elected.find((each) => each.candidate === candidate)
  return [
    first,
    ...(highest === first ? [] : [`then ${highest}`]),
    ...(election.withdrawn.includes(candidate) ? ['withdrawn'] : []),
    ...(out === undefined ? [] : [`excluded at stage ${out.number}`]),
    ...(place === undefined ? [] : [`elected at stage ${place.stage}`]),
  ].join(', ')
}
