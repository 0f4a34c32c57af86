import { sayPounds, sayShare } from '../../../shared/money.ts'
import { councilExemptRule, councilRefundRule, contractedOutRule } from '../../tax/publicBodyVat.ts'
import { SUPPLIES, type VatLiability } from '../../tax/vatLiability.ts'
import { sharedVatRule } from '../../tax/vatRecovery.ts'
import type { ParentVat, VatOfLeaving } from '../../tax/vatOfLeaving.ts'
import type { Line } from './line.ts'

const LIABILITY: { readonly [L in VatLiability]: string } = {
  standard: 'charged at the standard rate',
  reduced: 'charged at the reduced rate',
  exempt: 'exempt',
  outsideScope: 'no supply for VAT',
}

/** The lines of VAT: one for each stream, one for what they share, and those of the parent. */
export function vatLines(vat: VatOfLeaving, parent: ParentVat): readonly Line[] {
  const streams = vat.streams.map(({ stream, liability, beforePounds, oursPounds }): Line => {
    const { name, tests } = SUPPLIES[stream.kind]
    return {
      topic: 'vat',
      label: `VAT on purchases: ${name}`,
      beforePounds,
      afterPounds: 0,
      oursPounds,
      working:
        `${LIABILITY[liability]}; of ${sayPounds(stream.inputVatPounds)}, ` +
        `${sayPounds(stream.inputVatPounds - oursPounds)} comes back`,
      source: tests[0].rule.source,
    }
  })
  return [...streams, sharedLine(vat), priceLine(vat, parent), ...exemptWorkLines(vat, parent)]
}

function sharedLine({ shared, recovery }: VatOfLeaving): Line {
  const isSmall = recovery.isSmall && recovery.exemptInputPounds > 0
  const small = isSmall ? ', and the part for exempt supplies is small enough to come back too' : ''
  return {
    topic: 'vat',
    label: 'VAT on shared purchases',
    beforePounds: shared.beforePounds,
    afterPounds: 0,
    oursPounds: shared.oursPounds,
    working: `${sayShare(recovery.taxableShare, 2)} of supplies count as taxed${small}`,
    source: sharedVatRule.source,
  }
}

function priceLine({ onPrice }: VatOfLeaving, parent: ParentVat): Line {
  const back = onPrice.chargedPounds - onPrice.lostPounds
  return {
    topic: 'vat',
    label: 'VAT on the price the parent pays',
    beforePounds: 0,
    afterPounds: onPrice.lostPounds,
    oursPounds: 0,
    working: `${sayPounds(onPrice.chargedPounds)} charged, ${sayPounds(back)} of it comes back to the parent`,
    source: parent.kind === 'council' ? councilRefundRule.source : contractedOutRule.source,
  }
}

function exemptWorkLines({ exemptWork }: VatOfLeaving, parent: ParentVat): readonly Line[] {
  if (parent.kind !== 'council' || parent.vat === null) return []
  const { exemptPounds, leavingPounds } = parent.vat
  return [
    {
      topic: 'vat',
      label: 'VAT for all the council’s exempt work',
      beforePounds: exemptWork.beforePounds,
      afterPounds: exemptWork.afterPounds,
      oursPounds: 0,
      working:
        `${sayPounds(exemptPounds)} before and ${sayPounds(exemptPounds - leavingPounds)} after, ` +
        'lost above a limit',
      source: councilExemptRule.source,
    },
  ]
}
