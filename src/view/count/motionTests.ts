import type { Story } from '../../core/democracy/count/narrate.ts'
import { sayVotes } from '../../core/democracy/count/sayVotes.ts'
import type { Telling } from '../../core/democracy/count/telling.ts'
import { wideTable } from '../appraisal/wideTable.ts'
import { html, type Html, type Piece } from '../html.ts'

/** Each test of a motion: whose votes, what came, what was needed, and whether it is passed. */
export function motionTests({ tests }: Story): Piece {
  if (tests.length === 0) return undefined
  const hasClasses = tests.some(({ of }) => of !== null)
  return wideTable({
    caption: 'What the motion needed',
    head: [
      ...(hasClasses ? [{ text: 'Who voted' }] : []),
      { text: 'Test' },
      { text: 'Votes', format: 'numeric' },
      { text: 'Share', format: 'numeric' },
      { text: 'Needed' },
      { text: 'Passed?' },
      { text: 'By' },
    ],
    rows: tests.map(({ of, says, votes, share, needed, isPassed, cites }) => [
      ...(hasClasses ? [{ text: of ?? 'All votes' }] : []),
      { text: says },
      { text: votes, format: 'numeric' },
      { text: share, format: 'numeric' },
      { text: needed },
      { html: html`<strong>${isPassed ? 'Passed' : 'Not passed'}</strong>` },
      { text: cites },
    ]),
  })
}

/** How many votes each answer has. */
export const answerVotes = ({ election, count }: Telling): Html =>
  wideTable({
    caption: 'Votes',
    head: [{ text: 'Answer' }, { text: 'Votes', format: 'numeric' }],
    rows: election.candidates.map((name, each) => [
      { html: html`<bdi>${name}</bdi>` },
      { text: sayVotes(count.stages[0]!.totals[each]!, 0), format: 'numeric' },
    ]),
  })
