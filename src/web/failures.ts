import type { Context } from 'hono'
import { sayMegabytes } from '../files/limits.ts'
import { html, type Piece } from '../view/html.ts'
import { framed } from './frame.ts'
import { showPage } from './page.ts'

/** There is nothing at this address. `says` tells what was looked for, where we know. */
export function notFound(request: Context, ...says: readonly Piece[]): Response {
  return plainly(request, 404, 'Page not found', [
    says.length > 0 ? says : 'There is nothing at this address. If you typed it, check that it is whole.',
  ])
}

/** Something given in an address makes no sense. */
export function notUnderstood(request: Context, ...says: readonly Piece[]): Response {
  return plainly(request, 400, 'This cannot be read', [says])
}

/** We broke. What happened goes to whoever runs the site, never to the page. */
export function broken(request: Context): Response {
  return plainly(request, 500, 'Sorry, something went wrong here', [
    'The fault is ours and not in what you typed. Please try once more; if it happens again, tell whoever runs this ' +
      'site what you were doing.',
  ])
}

/** As many answers are being worked out as this machine can bear. */
export function busy(request: Context, says: string = BUSY): Response {
  request.header('retry-after', '10')
  return plainly(request, 503, 'Please try again in a moment', [says])
}

const BUSY =
  'Several answers are being worked out just now, as many as this machine can do at once. Nothing you typed is ' +
  'lost: it is in the address of this page, so load the page again in a few seconds.'

/** More was sent than the page takes. */
export function tooLarge(request: Context, mostBytes: number): Response {
  const most = mostBytes < 1_000_000 ? `${Math.round(mostBytes / 1024)} KB` : sayMegabytes(mostBytes)
  return plainly(request, 413, 'This is too much to send', [
    `This page takes at most ${most}. The commands of Spinout take larger files.`,
  ])
}

function plainly(
  request: Context,
  status: 400 | 404 | 413 | 500 | 503,
  heading: string,
  says: readonly Piece[],
): Response {
  const main = html`${says.map((piece) => html`<p class="govuk-body spinout-text">${piece}</p>`)}
    <p class="govuk-body"><a class="govuk-link" href="/">Go to the start</a></p>`
  return showPage(request, framed({ title: heading, heading, main }), status)
}
