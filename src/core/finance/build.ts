import { makeModel, type Model } from '../graph/model.ts'
import type { Line } from '../graph/line.ts'
import { lawTable } from '../law/lawTable.ts'
import { assert } from '../shared/assert.ts'
import type { Checked } from '../shared/problem.ts'
import { openAbout, type About, type Draw, type LawUsed, type Twist } from './about.ts'
import type { Case } from './case/index.ts'
import { leaversOf, type Leaver } from './case/leavers.ts'
import type { LeaverId } from './case/optionIds.ts'
import { balanceLines } from './lines/balance.ts'
import { bodiesLines } from './lines/bodies.ts'
import { bridgeLines } from './lines/bridge.ts'
import { cashLines } from './lines/cash.ts'
import { closingLines } from './lines/closing.ts'
import { covenantLines } from './lines/covenants.ts'
import { contractLines } from './lines/contracts.ts'
import { goLiveLines } from './lines/goLive.ts'
import { inHouseMoneyLines } from './lines/inHouse.ts'
import { levyLines } from './lines/levies.ts'
import { nonPayLines, otherIncomeLines } from './lines/nonPay.ts'
import { ownLines } from './lines/own.ts'
import { pipelineLines } from './lines/newWork/pipeline.ts'
import { outsideLines } from './lines/outside.ts'
import { inHouseServiceLine, serviceLines, serviceTestLines } from './lines/service.ts'
import { ratesLines } from './lines/rates.ts'
import { redundancyOfAllLines } from './lines/redundancy.ts'
import { sharingLines } from './lines/sharing.ts'
import { staffCostLines } from './lines/staffCost.ts'
import { supplierLines } from './lines/supplier.ts'
import { taxLines } from './lines/tax.ts'
import { termsLines } from './lines/terms.ts'
import type { Terms } from './lines/termsOf.ts'
import { transferredLines } from './lines/transferred.ts'
import { exitDebtLines } from './lines/exitDebt.ts'
import { pensionShareLines } from './lines/pensionShare.ts'
import { valuationLines } from './lines/valuations.ts'
import { presentValueLine, valueLines } from './lines/value.ts'
import { ventureLines } from './lines/venture.ts'
import { responseLines } from './lines/response.ts'
import { inPostLine, noContractLines, workforceLines } from './lines/workforce.ts'
import { warningLines } from './lines/warnings.ts'
import { worldLines } from './lines/world.ts'
import type { Option } from './option.ts'
import { optionsOf } from './options.ts'
import type { RunCalendar } from './calendar.ts'

/** A case as a model: its lines, what must be drawn for them, and the law they lean on. */
export interface Built {
  readonly case: Case
  readonly calendar: RunCalendar
  readonly options: readonly Option[]
  readonly model: Model
  readonly draws: readonly Draw[]
  readonly lawUsed: readonly LawUsed[]
}

/**
 * The one model of a case: the world, and every option in it, as lines of one graph. Carrying on is part of it, since
 * every other option is judged against it in the same future.
 *
 * Returns problems only for what a person can mend: a start before the law is known.
 */
export function buildModel(theCase: Case, twist: Twist = {}, layOut = lawTable): Checked<Built> {
  const { about, draws, lawUsed, problems } = openAbout(theCase, twist, layOut)
  const options = optionsOf(theCase)
  const lines = [
    ...worldLines(about),
    ...goLiveLines(about),
    presentValueLine(about),
    ...valuationLines(about),
    ...termsOf(about).flatMap((terms) => termsLines(about, terms)),
    ...redundancyOfAllLines(about),
    ...ratesLines(about),
    ...leaversOf(theCase.options).flatMap(([leaver]) => transferredLines(about, leaver, `joined-${leaver}`)),
  ]
  for (const option of options) lines.push(...optionLines(about, option))
  if (twist.bridge) lines.push(...options.flatMap((option) => bridgeLines(about, option)))
  if (twist.warnings) lines.push(...options.flatMap((option) => warningLines(about, option)))
  if (twist.bodies) lines.push(...options.flatMap((option) => bodiesLines(about, option)))
  if (problems.length > 0) return { ok: false, problems }
  const model = makeModel(lines, about.calendar)
  assert(model.ok, model.ok ? '' : model.problems.map((each) => `${each.where.field} ${each.message}`).join('; '))
  const { value } = model
  return {
    ok: true,
    value: {
      case: theCase,
      calendar: about.calendar,
      options,
      model: value,
      draws: [...draws.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
      lawUsed: [...lawUsed.values()],
    },
  }
}

/** Whom people join who join after the service has left. */
const EMPLOYERS: Readonly<Record<LeaverId, string>> = {
  mutual: 'mutual',
  partnership: 'partnership',
  jointVenture: 'joint venture',
  sharedService: 'shared service',
  outsource: 'supplier',
}

function termsOf(about: About): Terms[] {
  const listed = about.case.staff.filter((group) => !group.onlyIfLeaving)
  const joining = ([leaver, { newStarters: starters }]: readonly [LeaverId, Leaver]): Terms => ({
    name: `joined-${leaver}`,
    says: `the listed posts if filled by people who join the ${EMPLOYERS[leaver]}`,
    groups: listed,
    increments: false,
    payRatio: starters.payRatio,
    ...(about.twist.samePensions ? {} : { scheme: { name: starters.scheme, rate: starters.employerRate } }),
  })
  return [
    { name: 'kept', says: 'the listed posts on their own terms', groups: listed, increments: true },
    {
      name: 'joined-in-house',
      says: 'the listed posts if filled by people who join in house',
      groups: listed,
      increments: false,
    },
    ...leaversOf(about.case.options).map(joining),
    {
      name: 'governance',
      says: 'the posts that exist only because of leaving',
      groups: about.case.staff.filter((group) => group.onlyIfLeaving),
      increments: false,
    },
  ]
}

function optionLines(about: About, option: Option): Line[] {
  const shared = [
    ...workforceLines(about, option),
    ...staffCostLines(about, option),
    inPostLine(about, option),
    ...responseLines(about, option),
    ...serviceLines(about, option),
    ...serviceTestLines(about, option),
    ...valueLines(about, option),
  ]
  if (option.inHouse) return [...shared, ...inHouseOnlyLines(about, option)]
  const outside = [...shared, ...contractLines(about, option), ...outsideLines(about, option)]
  return option.books ? [...outside, ...venturesOwnLines(about, option)] : [...outside, ...supplierLines(about, option)]
}

const inHouseOnlyLines = (about: About, option: Option): Line[] => [
  ...closingLines(about, option),
  inHouseServiceLine(option),
  ...noContractLines(option),
  ...nonPayLines(about, option),
  ...otherIncomeLines(about, option),
  ...ownLines(about, option),
  ...inHouseMoneyLines(about, option),
]

const venturesOwnLines = (about: About, option: Option): Line[] => [
  ...nonPayLines(about, option),
  ...otherIncomeLines(about, option),
  ...ownLines(about, option),
  ...pipelineLines(about, option),
  ...levyLines(about, option),
  ...pensionShareLines(about, option),
  ...exitDebtLines(about, option),
  ...ventureLines(about, option),
  ...taxLines(about, option),
  ...cashLines(about, option),
  ...balanceLines(about, option),
  ...sharingLines(about, option),
  ...covenantLines(about, option),
]
