import type { Day } from '../../shared/day.ts'
import type { Dated } from '../dated.ts'
import type { Duty } from './duties/duty.ts'
import type { Facet, Said } from './facet.ts'

/** Who may be the members, or own it. */
export type Owner = 'staff' | 'severalGroups' | 'community' | 'trust' | 'authority' | 'trustees'

/** How members vote: one each; by the shares they hold; by agreement; trustees for all staff; an authority alone. */
export type VotesBy = 'oneEach' | 'shares' | 'agreement' | 'trustees' | 'authority'

/**
 * Where money may come from beside income: grants and loans alone; shares that members can take out again; shares with
 * a capped return; shares; what partners put in; the authority that owns it.
 */
export type Capital = 'debt' | 'withdrawableShares' | 'cappedShares' | 'shares' | 'partners' | 'authority'

/** What holds its assets to its purpose: a statute; charity law; a statute if it chooses; its own rules; nothing. */
export type AssetLock = 'statute' | 'charity' | 'chosenStatute' | 'ownRules' | 'none'

/**
 * To whom profits may go: nobody; nobody but interest on shares; members by taking part; shareholders up to a cap;
 * whomever its articles say; whomever it likes; all staff through a trust; the authority that owns it.
 */
export type Distribution =
  | 'nobody'
  | 'interestOnly'
  | 'members'
  | 'capped'
  | 'byArticles'
  | 'free'
  | 'staffByTrust'
  | 'authority'

/** Who takes the application and keeps the register. */
export type Registrar = 'companiesHouse' | 'cicRegulator' | 'fca' | 'charityCommission'

/** What registration costs and how long it takes. */
export interface Registration {
  /** Added up, the least it costs to register. */
  readonly fees: readonly Dated<number>[]
  /** In a few words: `about a day`. */
  readonly time: string
}

/**
 * A legal form as values, every one with its words and where it was read. A form without one of them does not compile.
 * What follows from a form is asked of its facets; nothing asks which form it is.
 */
export interface LegalForm {
  /** How it is named in addresses. */
  readonly id: string
  readonly name: string
  /** What it is, in a sentence for somebody who has never heard of it. */
  readonly what: string
  readonly statute: Said
  /** First day on which one could be had; null when that is longer ago than is told here. */
  readonly opened: Facet<Day | null>
  readonly registrar: Facet<Registrar>
  readonly leastMembers: Facet<number>
  readonly owners: Facet<readonly Owner[]>
  readonly votes: Facet<VotesBy>
  readonly capital: Facet<Capital>
  readonly assetLock: Facet<AssetLock>
  readonly distribution: Facet<Distribution>
  /** Whether employees can manage and control it. */
  readonly employeeControl: Facet<'yes' | 'weak' | 'byTrustees' | 'no'>
  /** Whether it is run not for profit, or lets profits go to members only: Procurement Act 2023 s 33(6)(b). */
  readonly profitTest: Facet<'yes' | 'ifRules' | 'unsure' | 'no'>
  /** Whether most of its board may be paid by it. */
  readonly paidBoard: Facet<'yes' | 'unlessCharity' | 'no'>
  /** Whether an authority can control it so that it needs no competition for work from that authority. */
  readonly authorityControl: Facet<'yes' | 'no'>
  readonly charity: Facet<'always' | 'optional' | 'rarely' | 'no'>
  readonly ratesRelief: Facet<'mandatory' | 'ifCharity' | 'discretionary'>
  readonly employmentAllowance: Facet<'yes' | 'ifCharity' | 'no'>
  readonly corporationTax: Facet<'company' | 'companyOrCharity' | 'charity' | 'membersTaxed'>
  /** What else it can become. */
  readonly conversion: Said
  readonly registration: Facet<Registration>
  /** What goes to the registrar, so that the form comes into being. */
  readonly application: Said
  /** What it has to do in its first year and soon after. */
  readonly duties: readonly Duty[]
  readonly suits: Said
}
