import { html, type Piece } from './html.ts'

/** A path that may be broken after each of its slashes, and only there. */
export function breakable(path: string): Piece {
  return path.split('/').map((part, index) => (index === 0 ? part : html`/<wbr />${part}`))
}
