/** What the model itself can speak to, or what a preset asks for by name. */
export const ABOUT = ['continuity', 'cost', 'viability', 'social'] as const

export type About = (typeof ABOUT)[number]

/** Something an option is judged by. */
export interface Criterion {
  readonly id: string
  readonly says: string
  readonly about?: About | undefined
}

/**
 * The criteria of a case that names none, with the weights we propose for them. Their names are part of the format:
 * entries of a log stand on them.
 *
 * Source: our own set, drawn together from the lists that councils, advisers and unions have published; the weights
 * are our judgement, and a group that scores is asked to lock its own.
 */
export const STANDARD_CRITERIA: readonly (Criterion & { readonly points: number })[] = [
  { id: 'accountability', says: 'Accountability and control', points: 10 },
  { id: 'continuity', says: 'Service continuity', about: 'continuity', points: 10 },
  { id: 'cost', says: 'Whole-life cost to the public purse', about: 'cost', points: 20 },
  { id: 'deliverability', says: 'Deliverability: time and capacity', points: 10 },
  { id: 'social', says: 'Social value', about: 'social', points: 5 },
  { id: 'staff', says: 'Effect on staff', points: 10 },
  { id: 'users', says: 'Outcomes for the people who use the service', points: 20 },
  { id: 'viability', says: 'Viability of the venture', about: 'viability', points: 15 },
]
