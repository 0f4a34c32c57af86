import type { AppraisalLinks } from '../../view/appraisalPage.ts'
import type { Opening } from '../../view/appraisal/links.ts'
import type { PageLink } from '../../view/layout.ts'

/** Where the figures of a case lead, given the part of the address that names the case. */
export function linksFor(query: string): AppraisalLinks {
  return {
    explain: (line, month, how) => explainAddress(query, line, month, how),
    compare: `/compare?${query}`,
    assumptions: (confidence) => assumptionsAddress(query, confidence),
    option: (id) => `/options#${id}`,
    method: '/about/method',
  }
}

export const answerAddress = (query: string): string => `/appraisal?${query}`

/** What stands above a page about an answer: the way back to it. */
export const aboveAnswer = (query: string): readonly PageLink[] => [
  { text: 'Start', href: '/' },
  { text: 'Answer', href: answerAddress(query) },
]

export const criteriaAddress = (query: string): string => `/criteria?${query}`

/** The part of the address that names a case, with the future and the lines that are looked at, if not the usual. */
export function carried(query: string, { future, lines }: { readonly future: number | null; readonly lines: string }) {
  const asked = new URLSearchParams(query)
  if (future !== null) asked.set('future', String(future))
  if (lines !== 'answer') asked.set('lines', lines)
  return asked.toString()
}

/** A line is named as the model names it, `mutual/bank`; no line at all is the list of them. */
export function explainAddress(query: string, line: string, month?: number, how: Opening = {}): string {
  const [option = '', ...rest] = line.split('/')
  const asked = new URLSearchParams(query)
  if (option !== '') asked.set('option', option)
  if (rest.length > 0) asked.set('line', rest.join('/'))
  if (rest.length > 0 && month !== undefined) asked.set('month', String(month))
  for (const [name, value] of Object.entries(how)) asked.set(name, value === true ? 'yes' : String(value))
  return `/explain?${asked.toString()}`
}

export function assumptionsAddress(query: string, confidence?: string, path?: string): string {
  const asked = new URLSearchParams(query)
  if (confidence !== undefined) asked.set('confidence', confidence)
  return `/assumptions?${asked.toString()}${path === undefined ? '' : `#${path}`}`
}
