import type { Finding } from '../../rule.ts'
import type { Fitted } from '../../forms/fit/fit.ts'
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
    'What the service is for, who takes part and where money comes from are settled first. Then some forms fall away, ' +
    'and none is better in itself: a mutual is a way to run a body, and several forms allow it.',
  source: process,
}

/** The forms that fail least: all that stand as the first does. */
export const foremost = (fitted: readonly Fitted[]): readonly Fitted[] =>
  fitted.filter(({ failed, unknown }) => failed === fitted[0]?.failed && unknown === fitted[0].unknown)

/** Which forms do what is asked. */
export function bestConclusion(fitted: readonly Fitted[]): Conclusion {
  const best = foremost(fitted)
  const [first] = best
  const names = listed(best.map(({ form }) => form.name))
  const source = first?.findings.find(({ met }) => met !== true)?.source ?? process
  if (first === undefined || first.failed > 0) return noneConclusion(best, names, source)
  if (first.unknown === 0)
    return {
      stands: 'yes',
      says:
        best.length === 1
          ? `One form does all that is asked: ${names}.`
          : `These forms do all that is asked: ${names}.`,
      because:
        best.length === 1
          ? 'It meets every condition. Why each other form does not is told below.'
          : 'Each meets every condition. What sets them apart is in the tables below.',
      source,
    }
  return {
    stands: 'depends',
    says: `Nothing stands against these so far: ${names}.`,
    because: `Find out first: ${titles(first.findings, null)}.`,
    source,
  }
}

function noneConclusion(best: readonly Fitted[], names: string, source: Conclusion['source']): Conclusion {
  const [first] = best
  const many = first?.failed === 1 ? 'one condition' : `${first?.failed ?? 0} conditions`
  return {
    stands: 'no',
    says: `No form does all that is asked. Nearest: ${names}, with ${many} not met${best.length > 1 ? ' each' : ''}.`,
    because: best
      .slice(0, 3)
      .map(({ form, findings }) => `${form.name}: ${reasons(findings)}.`)
      .join(' '),
    source,
  }
}

const reasons = (findings: readonly Finding[]): string =>
  findings
    .filter(({ met }) => met === false)
    .map(({ because }) => because)
    .join('; and ')

const titles = (findings: readonly Finding[], met: boolean | null): string =>
  listed(findings.filter((found) => found.met === met).map(({ title }) => `"${title}"`))

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
        'Trustees are unpaid as a rule, and those who are paid stay in the minority. A contract kept for mutuals asks ' +
        'for the opposite: control by employees.',
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
