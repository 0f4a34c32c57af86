import { HOW_SURE } from '../../howSure.ts'
import * as words from '../../forms/facetWords.ts'
import { legalForms } from '../../forms/forms.ts'
import type { LegalForm } from '../../forms/legalForm.ts'
import type { Fitted } from '../../forms/fit/fit.ts'
import type { Finding } from '../../rule.ts'
import type { AdvicePart } from '../advice.ts'

type Table = Extract<AdvicePart, { readonly kind: 'table' }>

/** All forms in the order in which they fit, with what stands against each. */
export function orderTable(fitted: readonly Fitted[]): AdvicePart {
  return {
    kind: 'table',
    title: 'All forms, by what stands against them',
    says: [
      'Forms come by how many conditions they do not meet, then by how many are not known, then by the alphabet. ' +
        'There are no points: which condition matters most is for those who choose.',
    ],
    head: ['Form', 'Met', 'Not met', 'Not known'],
    rows: fitted.map(({ form, findings }) => [
      form.name,
      String(findings.filter(({ met }) => met === true).length),
      titles(findings, false),
      titles(findings, null),
    ]),
  }
}

const titles = (findings: readonly Finding[], met: boolean | null): string =>
  findings
    .filter((found) => found.met === met)
    .map(({ title }) => title)
    .join('; ') || 'None'

/** The conditions of one form. */
export const findingsPart = ({ form, findings }: Fitted, isFirst: boolean): AdvicePart => ({
  kind: 'findings',
  title: `${form.name}, condition by condition`,
  says: [form.what],
  ...(!isFirst && { onDemand: true as const }),
  findings,
})

const compare = (title: string, columns: readonly words.FacetWords[]): Table => ({
  kind: 'table',
  title,
  head: ['Form', ...columns.map(({ head }) => head)],
  rows: legalForms.map((form) => [form.name, ...columns.map(({ short }) => short(form))]),
})

/** All forms beside each other, facet by facet. The same for everybody, so it is made once. */
export const comparisons: readonly AdvicePart[] = [
  compare('Forms compared: people', [
    words.leastMembersWords,
    words.votesWords,
    words.controlWords,
    words.paidBoardWords,
  ]),
  compare('Forms compared: money', [words.capitalWords, words.distributionWords, words.lockWords]),
  compare('Forms compared: contracts, charity and tax', [
    words.profitTestWords,
    words.authorityWords,
    words.charityWords,
    words.ratesWords,
    words.allowanceWords,
    words.taxWords,
  ]),
  compare('Forms compared: registration', [words.registrarWords, words.timeWords]),
]

/** One form in full: every facet with its words, where it was read and how sure we are. */
const inFull = (form: LegalForm): AdvicePart => ({
  kind: 'table',
  title: `${form.name} in full`,
  says: [form.what],
  onDemand: true,
  head: ['What', 'How it is', 'Source', 'How sure'],
  rows: words.allFacetWords.map(({ head, of }) => {
    const { says, source, confidence } = of(form)
    return [head, says, source.title, HOW_SURE[confidence]]
  }),
})

const toldInFull = new Map(legalForms.map((form) => [form, inFull(form)]))

/** One form in full; made once for each. */
export const fullPart = (form: LegalForm): AdvicePart => toldInFull.get(form) ?? inFull(form)
