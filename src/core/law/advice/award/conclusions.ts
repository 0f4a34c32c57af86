import type { LawSource } from '../../dated.ts'
import type { Regime } from '../../procurement/purchase.ts'
import { legislation } from '../../source.ts'
import type { Conclusion } from '../advice.ts'
import type { Asked } from './asked.ts'
import { conclusionOf, type Route } from './route.ts'

const SOURCES: { readonly [R in Regime]: LawSource } = {
  act2023: legislation('ukpga/2023/54/section/11', 'Procurement Act 2023 s 11'),
  regulations2015: legislation('uksi/2015/102/regulation/26', 'Public Contracts Regulations 2015 regs 26 and 76'),
  regulations2006: legislation('uksi/2006/5/regulation/4', 'Public Contracts Regulations 2006 reg 4(3)'),
}

const NHS_SOURCE = legislation('uksi/2023/1348/regulation/6', 'Health Care Services (PSR) Regulations 2023 reg 6')

/** First how it stands in all; then each route, those that are open first; last what every team ought to hear. */
export function conclusionsOf(routes: readonly Route[], asked: Asked): readonly [Conclusion, ...Conclusion[]] {
  const source = asked.underNhsRegime === true ? NHS_SOURCE : SOURCES[asked.regime]
  return [
    headline(routes, source),
    ...byOpenness(routes).map(conclusionOf),
    {
      stands: 'fact',
      says: 'No rule gives a spin-out its first contract.',
      because: `Each way is open or closed for what the contract and the body are, and none for where the staff come ${
        routes.some(({ reserved }) => reserved === true)
          ? 'from. A competition kept for mutuals is still a competition, and another mutual may win it.'
          : 'from. No competition could be kept for mutuals before 2015.'
      }`,
      source,
    },
  ]
}

/** The same routes: open, perhaps open, closed; each in the order in which they are told. */
export const byOpenness = (routes: readonly Route[]): readonly Route[] =>
  ([true, null, false] as const).flatMap((open) => routes.filter((route) => route.open === open))

function headline(routes: readonly Route[], source: LawSource): Conclusion {
  const direct = routes.filter((route) => route.direct)
  const named = (open: boolean | null): string => titles(direct.filter((route) => route.open === open))
  if (named(true) !== '')
    return {
      stands: 'yes',
      says: 'It can be awarded to us without a competition.',
      because: `This way is open: ${named(true)}.`,
      source,
    }
  const kept = routes.find((route) => !route.direct && route.open === true && route.reserved === true)
  const keptSays = kept === undefined ? '' : ' A competition for it can be kept for mutuals.'
  if (named(null) !== '')
    return {
      stands: 'depends',
      says: `Whether it can be awarded to us without a competition is not known yet.${keptSays}`,
      because: `This way is neither open nor closed by what is known: ${named(null)}.`,
      source,
    }
  return {
    stands: kept === undefined ? 'no' : 'depends',
    says: `It cannot be awarded to us without a competition.${keptSays || ' We can bid.'}`,
    because: `Every way without a competition is closed: ${titles(direct)}.`,
    source,
  }
}

const titles = (routes: readonly Route[]): string =>
  routes.map(({ title }) => `${title.slice(0, 1).toLowerCase()}${title.slice(1)}`).join('; ')
