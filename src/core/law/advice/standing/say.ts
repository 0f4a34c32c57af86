import type { Measured } from '../../standing/metrics.ts'

/** With a capital letter at its head. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A clause, or several, as sentences. */
export const asSentences = (clauses: readonly string[]): string => clauses.map((each) => `${capital(each)}.`).join(' ')

/** Why a measure reads as it does of a new body: the sum where it reads well, and else what keeps it from doing so. */
export function whyNew({ metric, worked, risk }: Measured): string {
  const came = worked.kind === 'none' ? capital(worked.because) : worked.working
  return risk === 'low' ? `${came}.` : `${came}. ${metric.dayOne}`
}
