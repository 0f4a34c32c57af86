/** A question of an audience, with what the appraisal has to say to it. */
export interface BriefAnswer {
  readonly asks: string
  /** Sentences with their figures; null where the model has no answer, and then `instead` says what is missing. */
  readonly says: string | null
  readonly instead?: string
}

export const answer = (asks: string, ...says: readonly string[]): BriefAnswer => ({
  asks,
  says: says.filter((text) => text !== '').join(' '),
})

/** What the model cannot say is said to be so. */
export const unanswered = (asks: string, instead: string): BriefAnswer => ({ asks, says: null, instead })
