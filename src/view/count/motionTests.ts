import type { Story } from '../../core/democracy/count/tell/tellCount.ts'
import { sayVotes } from '../../core/democracy/count/tell/sayVotes.ts'
import type { Telling } from '../../core/democracy/count/tell/telling.ts'
import type { Cell } from '../govuk/table.ts'
import { html, type Html, type Piece } from '../html.ts'
import { figures } from './figures.ts'

/** Each test of a motion: whose votes, what came, what was needed, and whether it is passed. */
export function motionTests({ tests }: Story): Piece {
  if (tests.length === 0) return undefined
  const hasClasses = tests.some(({ of }) => of !== null)
  return figures({
    caption: 'What the motion needed',
    head: [
      ...(hasClasses ? [{ text: 'Who voted' }] : []),
      { text: 'Test' },
      numeric('Votes'),
      numeric('Share'),
      { text: 'Needed' },
      { text: 'Passed?' },
    ],
    rows: tests.map(({ of, says, votes, share, needed, isPassed, cites }) => [
      ...(hasClasses ? [{ html: html`<bdi>${of ?? 'All votes'}</bdi>` }] : []),
      { html: html`${says}${cites !== '' && html`<br /><span class="spinout-figures__aside">${cites}</span>`}` },
      numeric(votes),
      numeric(share),
      { text: needed },
      { html: html`<strong>${isPassed ? 'Passed' : 'Not passed'}</strong>` },
    ]),
  })
}

const numeric = (text: string): Cell => ({ text, format: 'numeric' })

/** How many votes each answer has. */
export const answerVotes = ({ election, count }: Telling): Html =>
  figures({
    caption: 'Votes',
    head: [{ text: 'Answer' }, numeric('Votes')],
    rows: election.candidates.map((name, each) => [
      { html: html`<bdi>${name}</bdi>` },
      numeric(sayVotes(count.stages[0]!.totals[each]!, 0)),
    ]),
  })
