/** The five families of criteria that options are held against, beside their cost. */
export const MODEL_CRITERIA = {
  strategy: {
    title: 'Strategy and policy',
    asks: 'Does it serve what the body is there to do, and keep it in control?',
  },
  transition: { title: 'Moving to it', asks: 'Can it be done in time, with what there is, and be undone?' },
  people: { title: 'People and assets', asks: 'Does it keep the staff, their skills, buildings and records?' },
  delivery: { title: 'The service', asks: 'Do people get a service that is good, steady and open to all?' },
  risk: { title: 'Risk and effect', asks: 'What can go wrong, who bears it, and what does the area gain?' },
} as const

export type ModelCriterion = keyof typeof MODEL_CRITERIA

export const MODEL_CRITERION_IDS = Object.keys(MODEL_CRITERIA) as readonly ModelCriterion[]

/** The most points an option can get on one criterion. */
export const MOST_POINTS = 10
