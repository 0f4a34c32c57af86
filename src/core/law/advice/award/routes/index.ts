import type { Asked } from '../asked.ts'
import type { Route } from '../route.ts'
import { belowRoute, competitionRoute } from './competition.ts'
import { groundsRoute, partBRoute, personalChoiceRoute } from './direct.ts'
import { earlierNhsRoute, nhsRoute } from './nhs.ts'
import { horizontalRoute, verticalRoute } from './owned.ts'
import { reservedRoute } from './reserved.ts'

/** Every way that the law of the day knows, in the order in which they are told. */
export function routesOf(asked: Asked): readonly Route[] {
  const { regime } = asked
  const routes = [
    belowRoute(asked),
    nhsRoute(asked),
    earlierNhsRoute(asked),
    regime === 'regulations2006' ? partBRoute(asked) : null,
    reservedRoute(asked),
    competitionRoute(asked),
    verticalRoute(asked),
    horizontalRoute(asked),
    regime === 'act2023' ? personalChoiceRoute(asked) : null,
    groundsRoute(asked),
  ]
  return routes.filter((route) => route !== null)
}
