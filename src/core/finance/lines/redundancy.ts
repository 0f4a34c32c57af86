import { larger, of, over, previous, product, sum, type Expression } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import type { About } from '../about.ts'
import { own, type Naming, type Option } from '../option.ts'
import { onceLive } from './goLive.ts'
import { authorityBearsStrain, hasStrain, strainOfAllLine } from './pensionStrain.ts'
import { payOfAllLine, usesTable, weeksOf } from './redundancyTerms.ts'
import { postsForEachFilled } from './workforce.ts'

/** What all the listed posts would cost if they were made redundant, where ages or a pension strain are given. */
export function redundancyOfAllLines(about: About): Line[] {
  const { pensionStrain } = about.case.response
  return [
    ...(usesTable(about.case) ? [payOfAllLine(about)] : []),
    ...(pensionStrain ? [strainOfAllLine(about, pensionStrain)] : []),
  ]
}

/** What an option pays, or the authority for it, when posts are made redundant. */
export function redundancyLines(about: About, option: Option): Line[] {
  const the = own(option)
  const strain = hasStrain(about, option) ? [strainLine(about, option, the)] : []
  if (strain.length === 0 || authorityBearsStrain(about, option))
    return [...strain, payLine(about, option, the('redundancy'))]
  return [
    ...strain,
    payLine(about, option, the('redundancy-pay')),
    {
      name: the('redundancy'),
      unit: 'pounds',
      says: 'redundancy pay and pension strain of posts made redundant this month',
      is: sum(the('redundancy-pay'), the('pension-strain')),
    },
  ]
}

/** Redundancy pay alone, as staff get it. */
export const redundancyPayOf = (about: About, option: Option): string =>
  own(option)(hasStrain(about, option) && !authorityBearsStrain(about, option) ? 'redundancy-pay' : 'redundancy')

/** Posts made redundant; those of the time before the service leaves are the authority's, in carrying on. */
function goneOf(about: About, option: Option): Expression {
  const the = own(option)
  return onceLive(about, option, sum(the('redundant'), the('ended-redundant')))
}

function payLine(about: About, option: Option, name: string): Line {
  const gone = goneOf(about, option)
  const says = 'redundancy pay of posts made redundant this month'
  const ofAll = usesTable(about.case) ? product('terms/kept/redundancy', postsForEachFilled(about)) : undefined
  return {
    name,
    unit: 'pounds',
    says,
    is: ofAll ? product(gone, ofAll) : product(gone, 'terms/kept/pay', postsForEachFilled(about), weeksOf(about)),
  }
}

/** Those who joined outside and in another scheme cost the fund nothing: posts go from both alike. */
function strainLine(about: About, option: Option, the: Naming): Line {
  const transferred = over(previous(the('transferred')), larger(previous(the('filled')), 1e-9))
  const members = option.joinLocalGovernmentScheme ? of(1, 'ratio') : transferred
  return {
    name: the('pension-strain'),
    unit: 'pounds',
    says: 'what pension funds ask for members of 55 and over made redundant this month',
    is: product(goneOf(about, option), members, product('terms/kept/pension-strain', postsForEachFilled(about))),
  }
}
