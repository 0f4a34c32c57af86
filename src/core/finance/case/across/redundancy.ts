import type { Problem } from '../../../shared/problem.ts'
import type { StaffGroup } from '../index.ts'
import { isTyped, typedAt, type Given } from './given.ts'
import { leaversOf } from '../leavers.ts'

/** Nobody starts work younger: age and service that say so are a slip. */
const YOUNGEST_AT_WORK = 14
/** Shares are typed as whole percentages, or thirds to a few places. */
const SHARES_WITHIN = 0.001

/** Ages and service go together and make up a group; a pension strain says how many it is for, and says it once. */
export function redundancyProblems(given: Given): Problem[] {
  const { staff, response } = given.case
  const problems = staff.flatMap((group) => [...ageProblems(given, group), ...bandProblems(group)])
  const strain = response.pensionStrain ? strainProblems(given) : []
  return [...problems, ...strain, ...weeksProblems(given)]
}

const pathOf = ({ id }: StaffGroup, field: string) => `staff/${id}/${field}`

function ageProblems(given: Given, group: StaffGroup): Problem[] {
  const { age, serviceYears, bands, onlyIfLeaving } = group
  const typed = ['age', 'serviceYears', 'bands'].map((field) => pathOf(group, field))
  const [first] = typed.filter((field) => isTyped(given, field))
  if (first === undefined) return []
  if (onlyIfLeaving)
    return [
      {
        where: { field: first },
        message: 'A post that exists only because of leaving is never made redundant here, so its age is not used.',
        wanted: 'nothing here: leave it out',
      },
    ]
  if (bands !== undefined) {
    const twice = typed.slice(0, 2).filter((field) => isTyped(given, field))
    return twice.map((field) => ({
      where: { field },
      message: 'Age and service are given twice: as typical, and in bands.',
      got: typedAt(given, field),
      wanted: 'bands, or age and serviceYears',
    }))
  }
  if (age === undefined || serviceYears === undefined)
    return [
      {
        where: { field: first },
        message: 'Redundancy pay by statute needs both an age and years of service.',
        got: typedAt(given, first),
        wanted: 'age and serviceYears, or neither',
      },
    ]
  return tooLong(pathOf(group, 'serviceYears'), age, serviceYears)
}

function tooLong(field: string, age: number, serviceYears: number): Problem[] {
  if (age - serviceYears >= YOUNGEST_AT_WORK) return []
  return [
    {
      where: { field },
      message: `Service this long began before the age of ${YOUNGEST_AT_WORK}.`,
      got: `${serviceYears} years of service at ${age}`,
      wanted: `at most ${Math.max(0, age - YOUNGEST_AT_WORK)} years`,
    },
  ]
}

function bandProblems(group: StaffGroup): Problem[] {
  const { bands } = group
  if (bands === undefined) return []
  const all = bands.reduce((sum, { share }) => sum + share, 0)
  const parts =
    Math.abs(all - 1) <= SHARES_WITHIN
      ? []
      : [
          {
            where: { field: pathOf(group, 'bands') },
            message: 'The shares of the bands do not make up the whole group.',
            got: `${Math.round(1000 * all) / 10}% in all`,
            wanted: 'shares that come to 100%',
          },
        ]
  const long = bands.flatMap(({ age, serviceYears }, index) =>
    tooLong(pathOf(group, `bands/${index + 1}/serviceYears`), age, serviceYears),
  )
  return [...parts, ...long]
}

/** Who is in the scheme and how many of them are 55: by one share, or by bands in every group. */
function strainProblems(given: Given): Problem[] {
  const { staff, response } = given.case
  const field = 'response/pensionStrain'
  const members = staff.filter(({ scheme, onlyIfLeaving }) => scheme === 'lgps' && !onlyIfLeaving)
  if (members.length === 0)
    return [
      {
        where: { field },
        message: 'Nobody who could be made redundant is in the local government scheme, so there is no strain.',
        wanted: 'a group whose scheme is lgps, or leave this out',
      },
    ]
  const bandless = members.filter(({ bands }) => bands === undefined)
  const missing: Problem[] =
    response.pensionStrain?.over55 !== undefined || bandless.length === 0
      ? []
      : [
          {
            where: { field },
            message: 'How many members are 55 or over is not said.',
            got: `no bands for ${bandless
              .map(({ id }) => id)
              .join(', ')
              .slice(0, 200)}`,
            wanted: `${field}/over55, or bands of ages in every group of the scheme`,
          },
        ]
  return [...missing, ...bearerProblems(given)]
}

function bearerProblems(given: Given): Problem[] {
  const field = 'response/pensionStrain/borneBy'
  if (!isTyped(given, field) || leaversOf(given.case.options).length > 0) return []
  return [
    {
      where: { field },
      message: 'In house the authority employs and bears it, and no option here leaves.',
      got: typedAt(given, field),
      wanted: 'an option that leaves, such as options/mutual, or leave this out',
    },
  ]
}

/** Weeks by our method are for groups that give no ages. */
function weeksProblems(given: Given): Problem[] {
  const field = 'response/redundancyWeeks'
  const listed = given.case.staff.filter(({ onlyIfLeaving }) => !onlyIfLeaving)
  const byTable = ({ bands, age, serviceYears }: StaffGroup) =>
    bands !== undefined || (age !== undefined && serviceYears !== undefined)
  if (!isTyped(given, field) || listed.length === 0 || !listed.every(byTable)) return []
  return [
    {
      where: { field },
      message: 'Every group gives ages and service, so redundancy pay is by statute and this is not used.',
      got: typedAt(given, field),
      wanted: 'nothing here: leave it out',
    },
  ]
}
