import type { Confidence } from '../../core/law/dated.ts'
import { tag } from '../govuk/tag.ts'
import type { Html, Piece } from '../html.ts'

const BADGES: Readonly<Record<Confidence, { readonly text: string; readonly colour: string }>> = {
  verified: { text: 'Official text read', colour: 'green' },
  derived: { text: 'Worked out', colour: 'blue' },
  secondary: { text: 'At second hand', colour: 'yellow' },
  memory: { text: 'Not verified', colour: 'red' },
}

/** How sure we are of a value or a rule, said in words as well as in colour. */
export function badge(confidence: Confidence): Html {
  const { text, colour } = BADGES[confidence]
  return tag({ text, classes: `govuk-tag--${colour}` })
}

/** The same, left out where the official text was read: what is unsure must stand out among it. */
export const badgeIfUnsure = (confidence: Confidence): Piece =>
  confidence === 'verified' ? undefined : badge(confidence)

/** A value that is carried on beyond the last day for which it is known. */
export const heldBadge = (): Html => tag({ text: 'Held beyond what is known', classes: 'govuk-tag--orange' })
