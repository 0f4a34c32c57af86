import { considerableChange } from '../../../procurement/considerableChange.ts'
import { chooseProcess, type SelectionRuling } from '../../../procurement/providerSelection.ts'
import { earlierHealthFindings } from '../../../procurement/providerSelectionScope.ts'
import { SELECTION_NAMES } from '../../../procurement/providerSelectionValues.ts'
import type { Known } from '../../../rule.ts'
import { legislation } from '../../../source.ts'
import type { Asked } from '../asked.ts'
import { route, type Route } from '../route.ts'

const source = legislation('uksi/2023/1348/regulation/6', 'Health Care Services (PSR) Regulations 2023 reg 6')

/** The regime by which health care has been bought since 2024; none where the purchase is not under it. */
export function nhsRoute(asked: Asked): Route | null {
  const { underNhsRegime, scope } = asked
  if (underNhsRegime === false) return null
  const change = changeOf(asked)
  const ruling = selectionOf(asked)
  const names = ruling.forUs.map((process) => SELECTION_NAMES[process])
  return route({
    title: 'The NHS Provider Selection Regime',
    about: [
      'Health care is bought by a regime of its own. It knows direct awards to whoever provides now, a choice of the ' +
        'most suitable provider, and a competition. Nothing in it is reserved for mutuals.',
    ],
    direct: ruling.forUs.some((process) => process !== 'competitive'),
    open: underNhsRegime === null ? null : openness(ruling),
    findings: [...scope, ...ruling.findings, ...(change?.findings ?? [])],
    says: {
      yes: `It can come to us under the NHS regime, by: ${names.join(', ')}.`,
      no: 'It cannot come to us under the NHS regime.',
      depends: `Under the NHS regime it may come to us, by: ${names.join(', ') || 'nothing yet'}.`,
    },
    because:
      'The first step of the regulation that is met decides. A body that holds no contract yet is not the provider ' +
      'there now.',
    source,
  })
}

function openness({ forUs, sure }: SelectionRuling): Known {
  if (forUs.length === 0) return false
  return sure ? true : null
}

/** A rise in value is taken to go back to the buyer, and the service to stay what it is. */
function changeOf({ answers, purchase, on }: Asked) {
  const oldPounds = answers['old-value']
  if (oldPounds === null) return null
  const newPounds = (purchase.yearPounds * purchase.months) / 12
  return considerableChange(
    {
      otherCharacter: false,
      onlySuccession: false,
      authorityDecided: true,
      outsideControl: false,
      oldPounds,
      newPounds,
    },
    on,
  )
}

/** Which processes of the regime are open, and which of them lead to us. */
export function selectionOf(asked: Asked): SelectionRuling {
  const { answers, on } = asked
  return chooseProcess(
    {
      framework: false,
      incumbent: answers.incumbent,
      onlyIncumbent: answers['only-one'],
      openChoice: answers['patient-choice'],
      expiring: answers.expiring,
      changed: changeOf(asked)?.considerable ?? null,
      satisfying: answers.content,
      canIdentify: answers['most-suitable'],
    },
    on,
  )
}

/** How NHS bodies bought health care before that, beside the general law. None for other buyers or after it. */
export function earlierNhsRoute({ answers, on, isNhsHealthCare }: Asked): Route | null {
  const findings = earlierHealthFindings(answers['only-one'], on)
  const [first] = findings
  if (isNhsHealthCare === false || first === undefined) return null
  return route({
    title: 'Health care for the NHS, before its regime',
    about: ['Beside the general law, NHS bodies had rules and guidance of their own for health care.'],
    direct: true,
    open: isNhsHealthCare === null ? null : first.met,
    findings,
    says: {
      yes: 'An NHS commissioner could award it without advertising it.',
      no: 'An NHS commissioner could not award it without advertising it.',
      depends: 'Whether an NHS commissioner could award it without advertising it is not known.',
    },
    because: 'The regulations allowed it where only one provider could do it.',
    source: first.source,
  })
}
