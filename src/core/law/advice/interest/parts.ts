import type { Heading } from '../../interest/sign.ts'
import type { LawOn } from '../../lawOn.ts'
import { twoTierFinding } from '../../people/twoTier.ts'
import type { AdvicePart } from '../advice.ts'
import type { Tested } from './facts.ts'

const TITLES: Readonly<Record<Heading, string>> = {
  value: 'Part 1: value and strategy',
  social: 'Part 1: social value',
  growth: 'Part 1: growth and the market',
  readiness: 'Part 2: ready to provide it',
}

const TELLS = 'A sign is met where it tells for in house.'

/** The conditions and the signs, each with its answer. */
export function partsOf({ scope, leftOut, service, readiness }: Tested, on: LawOn): readonly AdvicePart[] {
  const staff = twoTierFinding(on.day, null)
  return [
    ...(scope.length === 0
      ? []
      : [
          { kind: 'findings' as const, title: 'Whether the test is required', findings: scope },
          { kind: 'findings' as const, title: 'What is left out', findings: leftOut, onDemand: true as const },
        ]),
    ...service.map(({ heading, findings }) => ({
      kind: 'findings' as const,
      title: TITLES[heading],
      ...(heading === 'value' && { says: [TELLS] }),
      findings,
    })),
    { kind: 'findings', title: TITLES.readiness, findings: readiness },
    ...(staff === undefined
      ? []
      : [{ kind: 'findings' as const, title: 'If staff move to another body', findings: [staff] }]),
  ]
}
