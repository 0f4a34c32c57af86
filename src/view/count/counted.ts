import type { Telling } from '../../core/democracy/count/tell/telling.ts'
import { bullets, paragraph } from '../appraisal/section.ts'
import { wideTable } from '../appraisal/wideTable.ts'
import { summaryList } from '../govuk/summaryList.ts'
import { html, type Html, type Piece } from '../html.ts'

/** What was counted, and by what: all that somebody else needs to count it again. */
export interface Source {
  /** The name of the file, as whoever gave it to us calls it. */
  readonly file: string
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string
  /** `spinout 0.1.0`. */
  readonly version: string
  /** The command that counts the same again: `bin/spinout count board.blt --rule scottish`. */
  readonly command: string
}

/** What was counted, by which rule, which paragraphs decided, and how to check it. */
export function counted(telling: Telling, { file, sha256, version, command }: Source): Html {
  const { rule } = telling
  const { source } = rule
  return html`<h2 class="govuk-heading-m">What was counted, and how to check it</h2>
    ${summaryList({
      classes: 'spinout-counted',
      rows: [
        { key: { text: 'File' }, value: { html: html`<bdi class="spinout-hash">${file}</bdi>` } },
        { key: { text: 'SHA-256' }, value: { html: html`<code class="spinout-hash">${sha256}</code>` } },
        { key: { text: 'Rule' }, value: { html: html`${rule.title}. ${rule.says}` } },
        { key: { text: 'Source' }, value: { html: html`${sourceOf(source)}` } },
        { key: { text: 'Counted with' }, value: { text: version } },
        { key: { text: 'To check' }, value: { html: html`<code class="spinout-hash">${command}</code>` } },
      ],
    })}
    ${paragraph(
      'Whoever has the same file can count it again with that command, and print its SHA-256 with ',
      html`<code>sha256sum</code>`,
      ': the same bytes give the same count, to the last decimal.',
    )}
    ${paragraphsUsed(telling)}
    <h3 class="govuk-heading-s">What the rule leaves to whoever runs the election</h3>
    ${bullets(rule.leftToOfficer)}`
}

function sourceOf({ title, url, note }: Telling['rule']['source']): Piece {
  return [html`<a class="govuk-link" href="${url}">${title}</a>`, note !== undefined && html`<br />${note}`]
}

/** The paragraphs that decided something in this count, in the order of the rule. */
function paragraphsUsed({ rule, count }: Telling): Piece {
  const used = new Set([
    ...count.stages.flatMap(({ because }) => because),
    ...count.ties.flatMap(({ because }) => because),
    ...(count.motion?.tests ?? []).flatMap(({ because }) => because),
  ])
  const paragraphs = Object.entries(rule.paragraphs).filter(([name]) => used.has(name))
  if (paragraphs.length === 0) return undefined
  return wideTable({
    caption: 'The paragraphs that decided, in our words',
    head: [{ text: 'Where' }, { text: 'What it says' }],
    rows: paragraphs.map(([, { cite, says }]) => [{ text: cite }, { text: says }]),
  })
}
