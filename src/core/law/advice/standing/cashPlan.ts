import { refused } from '../../../shared/typed/clean.ts'
import { optional, pounds, type Question } from '../question.ts'

/** Three years: as far as a board that looks a year ahead from late accounts may need. */
const MOST_MONTHS = 36

const one = pounds({ asks: '', least: -1e10, tries: [] })

/** Pounds at the end of each month, one after another with spaces between them; or nothing. */
export function monthlyAmounts(asked: { readonly asks: string; readonly hint: string }) {
  const accepts = `up to ${MOST_MONTHS} amounts with a space between them`
  const question: Question<readonly number[]> = {
    ...asked,
    widget: { kind: 'line', width: 30 },
    accepts,
    tries: [
      '40000 35000 30,000 £25k 20000 15000 10000 8000 6000 5000 4000 3000',
      '40000 -1 30000',
      Array.from({ length: 24 }, (_, month) => 50_000 - 1000 * month).join(' '),
    ],
    schema: { type: 'string' },
    read(typed) {
      const texts = typed.trim().split(/[\s;]+/)
      if (texts.length > MOST_MONTHS) return refused(`These are ${texts.length} amounts.`, accepts)
      const amounts: number[] = []
      for (const [index, text] of texts.entries()) {
        const read = one.read(text)
        if (!read.ok) return refused(`Amount ${index + 1}: ${read.message}`, accepts)
        amounts.push(read.value)
      }
      return { ok: true, value: amounts }
    },
  }
  return optional(question)
}
