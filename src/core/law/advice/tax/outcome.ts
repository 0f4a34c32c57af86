import type { LawOn } from '../../lawOn.ts'
import { vatOfLeaving } from '../../tax/vatOfLeaving.ts'
import { allowanceCost, levyCost, ratesCost, taxCost } from './costs.ts'
import type { Outcome } from './line.ts'
import type { TaxAnswers } from './questions.ts'
import { parentVatOf, streamsOf } from './streams.ts'
import { vatLines } from './vatLines.ts'
import type { Facts } from './worlds.ts'

/** Work every tax out for one set of facts. Lines and findings come in the same order for every set. */
export function outcomeOf(answers: TaxAnswers, facts: Facts, on: LawOn): Outcome {
  const parent = parentVatOf(answers, facts.isListed)
  const supplier = { ...facts, isPublicBody: false }
  const service = { streams: streamsOf(answers), sharedInputVatPounds: answers['shared-vat'] }
  const vat = vatOfLeaving(service, supplier, parent, on)
  const allowance = allowanceCost(answers, facts, on)
  const levy = levyCost(answers, on)
  const tax = taxCost(answers, facts, on)
  const rates = ratesCost(answers, facts, on)
  return {
    lines: [...vatLines(vat, parent), ...allowance.lines, ...levy.lines, ...tax.lines, ...rates.lines],
    findings: {
      vat: vat.findings,
      allowance: allowance.findings,
      levy: levy.findings,
      tax: tax.findings,
      rates: rates.findings,
    },
    customersMorePounds: vat.customersMorePounds,
  }
}
