import { sayShare } from '../../../shared/money.ts'
import type { LawOn } from '../../lawOn.ts'
import { ACT_2023_FROM, REGULATIONS_2015_FROM } from '../../procurement/purchase.ts'
import { verticalShareMore } from '../../procurement/values.ts'
import { legislation } from '../../source.ts'
import { clauseOf } from '../facet.ts'
import type { Distribution, LegalForm } from '../legalForm.ts'
import { byFacet, fitRule, type Answered, type Condition } from './condition.ts'

const PROFIT_TEST: { readonly [A in LegalForm['profitTest']['answer']]: boolean | null } = {
  yes: true,
  ifRules: true,
  unsure: null,
  no: false,
}

/** Profits put back, or shared by taking part: regulation 77(3)(b). */
const BY_TAKING_PART: { readonly [D in Distribution]: boolean | null } = {
  nobody: true,
  interestOnly: true,
  members: true,
  staffByTrust: true,
  capped: null,
  byArticles: true,
  free: null,
  authority: false,
}

const keptProfits: Condition = {
  rule: fitRule(
    'keptProfits',
    'Profits as kept contracts ask',
    'A contract can be kept only for bodies that put their profits back or give them to members.',
  ),
  asked: ({ reserved }) => reserved,
  answer: ({ profitTest, distribution }, _wishes, { day }) => {
    if (day >= ACT_2023_FROM) return byFacet(PROFIT_TEST[profitTest.answer], profitTest)
    if (day < REGULATIONS_2015_FROM) return nothingKept
    const { met, because } = byFacet(BY_TAKING_PART[distribution.answer], distribution)
    return {
      met,
      because,
      source: legislation('uksi/2015/102/regulation/77', 'Public Contracts Regulations 2015 reg 77'),
    }
  },
}

const keptControl: Condition = {
  rule: fitRule(
    'keptControl',
    'Control as kept contracts ask',
    'Since February 2025 employees have to control it. Before that it was enough that staff or users took part.',
  ),
  asked: ({ reserved }) => reserved,
  answer: ({ employeeControl }, _wishes, { day }) => {
    if (day < REGULATIONS_2015_FROM) return nothingKept
    const { answer } = employeeControl
    if (day < ACT_2023_FROM) return byFacet(answer !== 'no', employeeControl)
    return byFacet({ yes: true, byTrustees: null, weak: false, no: false }[answer], employeeControl)
  },
}

const nothingKept: Answered = {
  met: false,
  because: 'no contract could be kept for mutuals before 26 February 2015',
  source: legislation('uksi/2015/102/regulation/77', 'Public Contracts Regulations 2015 reg 77'),
}

const councilControl: Condition = {
  rule: fitRule(
    'councilControl',
    'Its council can give it work without competition',
    'A council gives work without competition only to a body that it controls like a part of itself.',
    [verticalShareMore],
  ),
  asked: (wishes) => wishes.councilControl,
  answer: ({ authorityControl }, { othersShare }, on) => {
    const facet = byFacet(authorityControl.answer === 'yes', authorityControl)
    return facet.met === true ? enoughForCouncil(facet, 1 - othersShare, on) : facet
  },
}

/** A controlled body also does enough of its work for its council. */
function enoughForCouncil(facet: Answered, share: number, on: LawOn): Answered {
  const more = on.find(verticalShareMore) ?? null
  const did = `it would do ${sayShare(share, 1)} of its work for its council`
  if (more === null)
    return { ...facet, met: share > 0.5 ? null : false, because: `${did}; the courts asked for the essential part` }
  return { ...facet, met: share > more + 1e-9, because: `${did}; more than ${sayShare(more)} is needed` }
}

const freeToSell: Condition = {
  rule: fitRule(
    'sells',
    'It can sell to others',
    'Every form can; one that its council controls loses its place by it.',
  ),
  asked: ({ othersShare, councilControl: wished }) => othersShare > 0 && wished !== true,
  answer: ({ authorityControl }) =>
    authorityControl.answer === 'yes'
      ? { met: true, because: `it can, but then ${clauseOf(authorityControl)}`, source: authorityControl.source }
      : { met: true, because: 'nothing in the form stands against it', source: authorityControl.source },
}

/** What is asked of a form by those who buy. */
export const contractConditions: readonly Condition[] = [keptProfits, keptControl, councilControl, freeToSell]
