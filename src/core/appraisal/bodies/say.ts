import type { Mean } from '../../chance/mean.ts'
import { FLOWS, OWNER_FLOWS, type Flow } from '../../finance/lines/bodies.ts'
import { sayRoundPounds } from '../../shared/money.ts'
import { sayYears } from '../../shared/month.ts'
import type { OptionBodies, ViewsByYears } from './bodies.ts'

/** A body and what it is about. */
export const BODY: Readonly<Record<Flow | 'authority', string>> = {
  authority: 'The authority',
  hmrc: 'HMRC: National Insurance, levy, VAT not recovered, corporation tax',
  pay: 'Staff, as gross pay',
  redundancy: 'Staff, as redundancy pay',
  'pension-fund': "Pension funds, as employer's contributions",
  kept: 'The venture keeps',
  'staff-as-owners': 'Staff, as owners, of its surplus',
  partner: 'The partner, as an owner, of its surplus',
  rates: 'Business rates, after the relief of a charity',
}

/** What any of these options has a part in: owners where somebody owns, rates where a rateable value is given. */
export const flowsToldOf = (options: readonly Pick<OptionBodies, 'more'>[]): readonly Flow[] => [
  ...FLOWS,
  ...[...OWNER_FLOWS, 'rates' as const].filter((flow) => options.some(({ more }) => more[flow] !== undefined)),
]

/** What owners get of an option that shares nothing out. */
export const NOTHING: Mean = { mean: 0, se: 0 }

/** `£25,300 more, give or take £1,200`: twice the standard error, which covers 19 runs of 20. */
export function sayMore({ mean, se }: Mean): string {
  const error = `give or take ${sayRoundPounds(2 * se)}`
  if (Math.abs(mean) <= 2 * se) return `about the same, ${error}`
  return `${sayRoundPounds(Math.abs(mean))} ${mean > 0 ? 'more' : 'less'}, ${error}`
}

/** `saves £11,800, give or take £41`, or how much more is paid. */
export function saySaving({ mean, se }: Mean): string {
  const error = `give or take ${sayRoundPounds(2 * se)}`
  if (Math.abs(mean) <= 2 * se) return `pays about the same, ${error}`
  return mean > 0 ? `saves ${sayRoundPounds(mean)}, ${error}` : `pays ${sayRoundPounds(-mean)} more, ${error}`
}

/** What the two views say together, in a sentence. */
export function sayViews({ name, financial, economic }: OptionBodies): string {
  const ofOthers = isSaved(financial) && !isSaved(economic) ? ' The saving is paid for by others.' : ''
  return `${name}: the authority ${inWords(financial)}, and everybody together ${inWords(economic)}.${ofOthers}`
}

/** The years by which the authority saves and everybody together does not, in a sentence; nothing where none are. */
export function sayOnlyFinancial({ name, byYears }: Pick<OptionBodies, 'name' | 'byYears'>): string | null {
  const only = byYears.filter(isOnlyFinancial).map(({ years }) => sayYears(years))
  if (only.length === 0) return null
  const when = only.length === 1 ? only[0]! : `${only.slice(0, -1).join(', ')} and ${only.at(-1)!}`
  return `${name}: over ${when} the saving is in the authority’s view alone; everybody together does not save.`
}

const isOnlyFinancial = ({ financial, economic }: ViewsByYears): boolean => isSaved(financial) && !isSaved(economic)

const isSaved = ({ mean, se }: Mean): boolean => mean > 2 * se

function inWords({ mean, se }: Mean): string {
  if (Math.abs(mean) <= 2 * se) return 'pays about the same'
  return mean > 0 ? 'saves' : 'pays more'
}
