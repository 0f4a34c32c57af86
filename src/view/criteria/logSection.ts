import type { LogEntry } from '../../core/finance/case/criteria/entry.ts'
import type { Section } from '../appraisal/section.ts'
import { paragraph } from '../appraisal/section.ts'
import { wideTable } from '../appraisal/wideTable.ts'
import { html, type Piece } from '../html.ts'
import type { Judgement } from './judgement.ts'

/** Every entry in order, and the hash that the next one must hold. */
export function logSection({ result: { log, next } }: Judgement): Section {
  return {
    id: 'log',
    heading: 'The log',
    matter: html`${paragraph(
        'Each entry holds the hash of the one before, so an entry that is altered, taken out or moved afterwards is ',
        'found at its place when the case is next opened. Nothing holds the last entry but its own hash: whoever ',
        'writes that down elsewhere, in minutes for example, can tell whether the log is still the one they saw.',
      )}
      ${
        log.length > 0 &&
        wideTable({
          caption: 'Entries, in the order they were agreed',
          head: [{ text: 'Entry' }, { text: 'Day' }, { text: 'Who' }, { text: 'What' }],
          rows: log.map((entry) => [
            { text: String(entry.entry) },
            { text: entry.day, classes: 'spinout-whole' },
            { text: entry.by },
            { html: html`${what(entry)}`, classes: 'spinout-source' },
          ]),
        })
      }
      ${paragraph(`The next entry is number ${next.entry}. Its “after” is:`)}
      <p class="govuk-body"><code class="spinout-hash">${next.after}</code></p>`,
  }
}

function what(entry: LogEntry): Piece {
  if (entry.is === 'score') return `${entry.option} scored ${entry.score} on ${entry.criterion}: ${entry.why}`
  const weights = entry.weights.map(({ id, points }) => `${id} ${points}`).join(', ')
  return entry.is === 'weights' ? `Weights locked: ${weights}` : `Weights changed: ${weights}. ${entry.why}`
}
