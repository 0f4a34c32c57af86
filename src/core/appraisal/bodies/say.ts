import type { Mean } from '../../chance/mean.ts'
import { FLOWS, OWNER_FLOWS, type Flow } from '../../finance/lines/bodies.ts'
import { sayRoundPounds } from '../../shared/money.ts'
import { sayYears } from '../../shared/month.ts'
import { LESS_SPENT } from '../lessSpent.ts'
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

type Provides = Pick<OptionBodies, 'providesLess'>

/** `saves £11,800, give or take £41`, or how much more is paid; where less is provided it is spent, and not saved. */
export function saySaving({ mean, se }: Mean, { providesLess }: Provides): string {
  const error = `give or take ${sayRoundPounds(2 * se)}`
  if (Math.abs(mean) <= 2 * se) return `pays about the same, ${error}`
  const pounds = sayRoundPounds(Math.abs(mean))
  if (mean < 0) return `pays ${pounds} more, ${error}`
  return providesLess ? `spends ${pounds} less, ${error}` : `saves ${pounds}, ${error}`
}

/** What the two views say together, in a sentence. */
export function sayViews({ name, financial, economic, providesLess }: OptionBodies): string {
  const what = providesLess ? 'What is not spent' : 'The saving'
  const ofOthers = isSaved(financial) && !isSaved(economic) ? ` ${what} is paid for by others.` : ''
  const because = providesLess ? ` ${LESS_SPENT}.` : ''
  const [authority, everybody] = [financial, economic].map((each) => inWords(each, { providesLess }))
  return `${name}: the authority ${authority!}, and everybody together ${everybody!}.${ofOthers}${because}`
}

type ByYears = Pick<OptionBodies, 'name' | 'byYears' | 'providesLess'>

/** The years by which the authority saves and everybody together does not, in a sentence; nothing where none are. */
export function sayOnlyFinancial({ name, byYears, providesLess }: ByYears): string | null {
  const only = byYears.filter(isOnlyFinancial).map(({ years }) => sayYears(years))
  if (only.length === 0) return null
  const when = only.length === 1 ? only[0]! : `${only.slice(0, -1).join(', ')} and ${only.at(-1)!}`
  const [what, does] = providesLess ? ['less is spent', 'spend less'] : ['the saving is', 'save']
  return `${name}: over ${when} ${what} in the authority’s view alone; everybody together does not ${does}.`
}

const isOnlyFinancial = ({ financial, economic }: ViewsByYears): boolean => isSaved(financial) && !isSaved(economic)

const isSaved = ({ mean, se }: Mean): boolean => mean > 2 * se

function inWords({ mean, se }: Mean, { providesLess }: { readonly providesLess: true | undefined }): string {
  if (Math.abs(mean) <= 2 * se) return 'pays about the same'
  if (mean < 0) return 'pays more'
  return providesLess ? 'spends less' : 'saves'
}
