import type { LawSource } from '../../core/law/dated.ts'
import { html, type Piece } from '../html.ts'

/** Where a rule or a value was read, as a link where it has an address. */
export function source({ title, url }: LawSource): Piece {
  return url === undefined ? title : html`<a class="govuk-link spinout-hash" href="${url}">${title}</a>`
}

export const valueAddress = (id: string, asOf?: string): string => `/law/values/${id}${sayAsOf(asOf)}`
export const ruleAddress = (id: string, asOf?: string): string => `/law/rules/${id}${sayAsOf(asOf)}`

const sayAsOf = (asOf: string | undefined): string => (asOf === undefined ? '' : `?as-of=${asOf}`)
