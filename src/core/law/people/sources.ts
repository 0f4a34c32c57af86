import type { LawSource } from '../dated.ts'
import type { Terms } from '../rule.ts'
import { legislation } from '../source.ts'

/** A regulation of TUPE, by its number: `13A`. */
export const tupe = (regulation: string): LawSource =>
  legislation(
    `uksi/2006/246/regulation/${regulation}`,
    `Transfer of Undertakings (Protection of Employment) Regulations 2006 reg ${regulation}`,
  )

/** What the rules of a regulation of TUPE have in common, unless they came later. */
export const byTupe = (regulation: string): Terms => ({
  inForce: { from: '2006-04-06' },
  source: tupe(regulation),
  confidence: 'verified',
  reviewBy: '2027-04-06',
})

/** The regulations of 2014 that changed TUPE, which say from which transfers on each change counts. */
export const tupe2014 = (regulation: string): LawSource =>
  legislation(
    `uksi/2014/16/regulation/${regulation}`,
    `Collective Redundancies and TUPE (Amendment) Regulations 2014 reg ${regulation}`,
  )

/** What the rules that came in 2014 have in common. */
export const byTupe2014 = (regulation: string): Terms => ({
  inForce: { from: '2014-01-31' },
  source: tupe2014(regulation),
  confidence: 'verified',
  reviewBy: '2027-04-06',
})

/** The regulations of 2023 that let more employers consult staff directly. */
export const employmentRights2023 = legislation(
  'uksi/2023/1426/regulation/9',
  'Employment Rights (Amendment, Revocation and Transitional Provision) Regulations 2023 reg 9',
)

export const employmentRightsAct2025 = (section: string): LawSource =>
  legislation(`ukpga/2025/36/section/${section}`, `Employment Rights Act 2025 s ${section}`)

/** What people do because it works, and no text asks for. */
export const custom: LawSource = { title: 'Custom: no text sets a number of days' }
