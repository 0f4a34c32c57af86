import { sayPounds } from '../../../shared/money.ts'
import type { Problem } from '../../../shared/problem.ts'
import type { TaxAnswers } from './questions.ts'

/** Answers that cannot all be true. */
export function misfits(answers: TaxAnswers): readonly Problem[] {
  return [
    ...strayStreams(answers),
    ...councilMisfits(answers),
    ...over(answers, 'nic-new-staff', 'nic', 'This is more than all the National Insurance.'),
    ...over(answers, 'other-trade-profit', 'other-trade', 'This is more than the trade brings in.'),
  ]
}

type Sum = { readonly [K in keyof TaxAnswers]: TaxAnswers[K] extends number ? K : never }[keyof TaxAnswers]

const over = (answers: TaxAnswers, part: Sum, whole: Sum, message: string): readonly Problem[] =>
  answers[part] > answers[whole]
    ? [{ where: { field: part }, message, wanted: `no more than the answer to ${whole}` }]
    : []

function strayStreams(answers: TaxAnswers): readonly Problem[] {
  const streams = [
    ['stream-1', 'income-1', 'vat-1'],
    ['stream-2', 'income-2', 'vat-2'],
    ['stream-3', 'income-3', 'vat-3'],
    ['stream-4', 'income-4', 'vat-4'],
  ] as const
  return streams
    .slice(1)
    .flatMap(([kind, income, vat]): Problem[] =>
      answers[kind] === 'none' && (answers[income] > 0 || answers[vat] > 0)
        ? [{ where: { field: kind }, message: 'There is money here, but nothing that is supplied.', wanted: 'a kind' }]
        : [],
    )
}

function councilMisfits(answers: TaxAnswers): readonly Problem[] {
  const exempt = answers['council-exempt-vat']
  const all = answers['council-all-vat']
  const leaving = answers['council-exempt-leaving']
  if (answers.parent !== 'council') return []
  const ours = answers['shared-vat'] + answers['vat-1'] + answers['vat-2'] + answers['vat-3'] + answers['vat-4']
  return [
    ...(all !== null && ours > all
      ? [misfit('council-all-vat', 'The service alone has more VAT than this.', `${sayPounds(ours)} or more`)]
      : []),
    ...(exempt === null && leaving > 0
      ? [misfit('council-exempt-vat', 'A part of it leaves, so the whole is needed too.', 'an amount in pounds')]
      : []),
    ...(exempt !== null && all !== null && exempt > all
      ? [misfit('council-exempt-vat', 'This is more than all the VAT of the council.', 'no more than all its VAT')]
      : []),
    ...(exempt !== null && leaving > exempt
      ? [misfit('council-exempt-leaving', 'This is more than the council has.', 'no more than its VAT for exempt work')]
      : []),
  ]
}

const misfit = (field: string, message: string, wanted: string): Problem => ({ where: { field }, message, wanted })
