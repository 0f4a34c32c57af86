import type { Problem } from '../../../shared/problem.ts'
import { leaversOf } from '../leavers.ts'
import { isTyped, type Given } from './given.ts'

/** Schemes whose rate the law here gives for England and Wales only: Scotland and Northern Ireland run their own. */
const NATIONAL_SCHEMES: ReadonlySet<string> = new Set(['lgps', 'nhs', 'tps'])
const NATIONS_WITH_THEIR_OWN: ReadonlySet<string> = new Set(['scotland', 'northernIreland'])

/** A scheme somebody may be in: where it is asked for, and whether its rate was given. */
interface Membership {
  readonly path: string
  readonly scheme: string
  readonly hasRate: boolean
}

/** Pension fields that say two things at once, or would be answered with another nation's rate. */
export function pensionProblems(given: Given): Problem[] {
  return membershipsOf(given).flatMap((membership) => [
    ...schemelessProblems(given, membership),
    ...nationProblems(given, membership),
  ])
}

function membershipsOf({ case: { staff, options } }: Given): Membership[] {
  return [
    ...staff.map(({ id, scheme, employerRate }) => ({ path: `staff/${id}`, scheme, hasRate: !!employerRate })),
    ...leaversOf(options).map(
      ([
        id,
        {
          newStarters: { scheme, employerRate },
        },
      ]) => ({
        path: `options/${id}/newStarters`,
        scheme,
        hasRate: !!employerRate,
      }),
    ),
  ]
}

function schemelessProblems(given: Given, { path, scheme }: Membership): Problem[] {
  if (scheme !== 'none') return []
  const unused = [`${path}/employerRate`, `${path}/participation`].filter((field) => isTyped(given, field))
  return unused.map((field) => ({
    where: { field },
    message: 'Nobody here is in a pension scheme, so this would change nothing.',
    got: given.book.get(field)?.typed ?? '',
    wanted: 'a scheme other than none, or leave this out',
  }))
}

function nationProblems({ case: { service } }: Given, { path, scheme, hasRate }: Membership): Problem[] {
  if (hasRate || !NATIONS_WITH_THEIR_OWN.has(service.nation) || !NATIONAL_SCHEMES.has(scheme)) return []
  const nation = service.nation === 'scotland' ? 'Scotland' : 'Northern Ireland'
  return [
    {
      where: { field: `${path}/scheme` },
      message: `The rate of this scheme is known here for England and Wales, and ${nation} runs its own.`,
      got: scheme,
      wanted: `the employer's rate in ${path}/employerRate`,
    },
  ]
}
