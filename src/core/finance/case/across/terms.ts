import { medianOf } from '../../../chance/quantityField.ts'
import type { Problem } from '../../../shared/problem.ts'
import type { StaffGroup } from '../index.ts'
import { typedAt, type Given } from './given.ts'
import { leaversOf } from '../leavers.ts'

/** A spread of pay is between people, and terms that end do so outside, within the run. */
export function termsProblems(given: Given): Problem[] {
  return given.case.staff.flatMap((group) => [
    ...spreadProblems(given, group),
    ...protectedProblems(given, group),
    ...monthsProblems(given, group),
  ])
}

const pathOf = ({ id }: StaffGroup, field: string) => `staff/${id}/${field}`

function spreadProblems(given: Given, group: StaffGroup): Problem[] {
  if (!group.paySpread || medianOf(group.headcount) >= 2) return []
  const field = pathOf(group, 'paySpread')
  return [
    {
      where: { field },
      message: 'The pay of one person cannot be spread.',
      got: typedAt(given, field),
      wanted: 'at least two people in the group, or leave this out',
    },
  ]
}

function protectedProblems({ case: { options } }: Given, group: StaffGroup): Problem[] {
  if (group.protectedTerms !== false) return []
  const where = { field: pathOf(group, 'protectedTerms') }
  if (group.onlyIfLeaving)
    return [
      {
        where,
        message: 'Nobody transfers into a post that exists only because of leaving, so no terms could end.',
        got: 'no',
        wanted: 'nothing here: leave it out',
      },
    ]
  if (leaversOf(options).length > 0) return []
  return [
    {
      where,
      message: 'In house terms stay as they are, and no option here leaves.',
      got: 'no',
      wanted: 'an option that leaves, such as options/mutual, or leave this out',
    },
  ]
}

function monthsProblems({ case: { months } }: Given, group: StaffGroup): Problem[] {
  const { protectedMonths } = group
  if (protectedMonths === undefined) return []
  const where = { field: pathOf(group, 'protectedMonths') }
  if (group.protectedTerms !== false)
    return [
      {
        where,
        message: 'Terms that are protected do not end, so this would change nothing.',
        got: String(protectedMonths),
        wanted: 'protectedTerms: no, or leave this out',
      },
    ]
  if (protectedMonths < months) return []
  return [
    {
      where,
      message: 'The terms would end after the run does.',
      got: String(protectedMonths),
      wanted: `less than the ${months} months of the run, or protectedTerms: yes`,
    },
  ]
}
