import { finding, rule, type Finding } from '../../rule.ts'
import { legislation } from '../../source.ts'

const REGULATIONS_2006 = { from: '2006-01-31', to: '2015-02-25' } as const

const alike = rule({
  id: 'procurement.partB.alike',
  title: 'No competition asked for, but all treated alike',
  says:
    'For a Part B service the regulations of 2006 asked for no competition. They did ask that suppliers be treated ' +
    'alike and openly, that the service be described without favour, and that a notice of the award be sent.',
  inForce: REGULATIONS_2006,
  source: legislation('uksi/2006/5/regulation/5', 'Public Contracts Regulations 2006 regs 4(3), 5(2), 9 and 31'),
  confidence: 'verified',
  reviewBy: '2027-04-06',
})

const crossBorder = rule({
  id: 'procurement.partB.crossBorder',
  title: 'No interest from other countries of the Union',
  says:
    'Where a supplier in another country of the Union might want a contract, the Treaty asked that it be advertised ' +
    'enough to open it to competition. Whether one might hung on its value, its place and what it was for.',
  inForce: REGULATIONS_2006,
  source: {
    title: 'Court of Justice, C-507/03 Commission v Ireland (An Post), paras 29 to 32',
    url: 'https://curia.europa.eu/juris/liste.jsf?num=C-507/03',
  },
  confidence: 'memory',
  reviewBy: '2027-04-06',
  note: 'The judgment was not read again for this.',
})

/**
 * Whether a Part B service could be awarded without a competition before 26 February 2015. It is how most of the
 * first mutuals got their first contract, and it was challenged more than once.
 */
export function partBFindings(hasCrossBorderInterest: boolean | null): readonly Finding[] {
  return [
    finding(alike, true, 'the service is not in Part A'),
    finding(
      crossBorder,
      hasCrossBorderInterest === null ? null : !hasCrossBorderInterest,
      hasCrossBorderInterest === null
        ? 'nobody has looked whether a supplier elsewhere in the Union might want it'
        : `a supplier elsewhere in the Union ${hasCrossBorderInterest ? 'might' : 'would hardly'} want it`,
    ),
  ]
}

export const partBRules = [alike, crossBorder]
