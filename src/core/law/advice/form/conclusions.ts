import type { Finding } from '../../rule.ts'
import { fitRules, type Fitted } from '../../forms/fit/fit.ts'
import { legalForms } from '../../forms/forms.ts'
import type { Wishes } from '../../forms/wishes.ts'
import { legislation } from '../../source.ts'
import type { Conclusion } from '../advice.ts'

const process = {
  title: 'GOV.UK, Start a public service mutual: the process',
  url: 'https://www.gov.uk/guidance/start-a-public-service-mutual-the-process',
}

/** Said first, whatever was answered. */
export const formFollowsFunction: Conclusion = {
  stands: 'fact',
  says: 'A form is chosen after the work it must do.',
  because:
    'What the service is for, who takes part and where money comes from are settled first. Then some forms fall ' +
    'away, and none is better in itself: a mutual is a way to run a body, and several forms allow it.',
  source: process,
}

/** Which forms do what is asked. */
export function bestConclusion(fitted: readonly Fitted[]): Conclusion {
  const least = fitted[0]?.failed ?? 0
  const nearest = fitted.filter(({ failed }) => failed === least)
  const sure = nearest.filter(({ unknown }) => unknown === 0)
  if (least > 0) return noneConclusion(nearest, least)
  return sure.length > 0 ? sureConclusion(sure, nearest.length - sure.length) : openConclusion(nearest)
}

function sureConclusion(sure: readonly Fitted[], open: number): Conclusion {
  const [does, it] = sure.length === 1 ? ['This form does', 'It'] : ['These forms do', 'Each']
  const more = open > 0 ? ` For ${open} more it hangs on what is not known yet.` : ''
  return {
    stands: 'yes',
    says: `${does} all that is asked: ${namesOf(sure)}.`,
    because: `${it} meets every condition.${more} What sets forms apart is in the tables below.`,
    source: process,
  }
}

/** Nothing rules these out, and nothing settles them either. */
function openConclusion(open: readonly Fitted[]): Conclusion {
  const missing = new Set(
    open.flatMap(({ findings }) => findings.filter(({ met }) => met === null).map(({ rule }) => rule)),
  )
  const titles = fitRules.filter(({ id }) => missing.has(id)).map(({ title }) => `"${title}"`)
  return {
    stands: 'depends',
    says:
      open.length === legalForms.length
        ? 'Nothing rules any form out yet.'
        : `Nothing rules these out yet: ${namesOf(open)}.`,
    because: `It hangs on what nobody has said: ${listed(titles)}.`,
    source: process,
  }
}

function noneConclusion(nearest: readonly Fitted[], least: number): Conclusion {
  const conditions = least === 1 ? 'one condition' : `${least} conditions`
  const each = nearest.length > 1 ? ' each' : ''
  return {
    stands: 'no',
    says: `No form does all that is asked. Nearest: ${namesOf(nearest)}, with ${conditions} not met${each}.`,
    because: nearest
      .slice(0, 3)
      .map(({ form, findings }) => `${form.name}: ${reasons(findings)}.`)
      .join(' '),
    source: nearest[0]?.findings.find(({ met }) => met === false)?.source ?? process,
  }
}

const namesOf = (fitted: readonly Fitted[]): string => listed(fitted.map(({ form }) => form.name))

const reasons = (findings: readonly Finding[]): string =>
  findings
    .filter(({ met }) => met === false)
    .map(({ because }) => because)
    .join('; and ')

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** What is asked that no form can give together, so that people see it before they draft. */
export function conflicts(wishes: Wishes): readonly Conclusion[] {
  const { charity, staffControl, paidBoard, councilControl, ending, sharesProfits, money } = wishes
  const found: Conclusion[] = []
  if (charity === true && (staffControl === true || paidBoard === true))
    found.push({
      stands: 'no',
      says: 'A charity that its own paid staff control is hard to have.',
      because:
        'Trustees are unpaid as a rule, and those who are paid stay in the minority. A contract kept for mutuals ' +
        'asks for the opposite: control by employees.',
      source: legislation('ukpga/2011/25/section/185', 'Charities Act 2011 s 185'),
    })
  if (charity === true && (sharesProfits === true || ending === 'shared' || money === 'investors'))
    found.push({
      stands: 'no',
      says: 'A charity shares nothing with its members or with investors.',
      because: 'All it has is held for its purposes for good.',
      source: legislation('ukpga/2011/25', 'Charities Act 2011'),
    })
  if (councilControl === true && staffControl !== false)
    found.push({
      stands: staffControl === true ? 'no' : 'depends',
      says: 'A council cannot control for the rules on buying what staff own.',
      because: 'One share in hands that are not public ends it, and so does control by employees.',
      source: legislation('ukpga/2023/54/schedule/2', 'Procurement Act 2023 Sch 2 para 2'),
    })
  if (ending === 'locked' && money === 'investors')
    found.push({
      stands: 'fact',
      says: 'Investors in a locked body get capped dividends and no share of the price.',
      because: 'Of the forms with a lock by statute, one alone has shares that pay dividends, and they are capped.',
      source: legislation('uksi/2005/1788/made', 'Community Interest Company Regulations 2005'),
    })
  return found
}
