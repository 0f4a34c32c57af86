import type { LegalForm } from '../legalForm.ts'
import type { LawOn } from '../../lawOn.ts'
import { finding, rule, type Finding, type Rule } from '../../rule.ts'
import { clauseOf, type Said } from '../facet.ts'
import type { Wishes } from '../wishes.ts'

/** Whether a form can do what is asked, and the facet that says so. */
export interface Answered {
  readonly met: boolean | null
  /** A clause, without a full stop. */
  readonly because: string
  readonly source: Said['source']
}

/** One thing that may be asked of a form. */
export interface Condition {
  readonly rule: Rule
  /** Whether it is asked: null where nobody knows yet. */
  readonly asked: (wishes: Wishes) => boolean | null
  readonly answer: (form: LegalForm, wishes: Wishes, on: LawOn) => Answered
}

/** What a facet says to a condition. */
export const byFacet = (met: boolean | null, facet: Said): Answered => ({
  met,
  because: clauseOf(facet),
  source: facet.source,
})

/** A condition held against a form. Nothing where it is not asked; not known where it fails and may not be asked. */
export function held({ rule: of, asked, answer }: Condition, form: LegalForm, wishes: Wishes, on: LawOn): Finding[] {
  const wished = asked(wishes)
  if (wished === false) return []
  const { met, because, source } = answer(form, wishes, on)
  if (wished === true || met === true) return [finding(of, met, because, source)]
  return [finding(of, null, `nobody has said whether this is asked; ${because}`, source)]
}

/** A rule on how a form and its work fit together: it follows from the law of the form. */
export function fitRule(id: string, title: string, says: string, values: Rule['values'] = []): Rule {
  return rule({
    id: `forms.fit.${id}`,
    title,
    says,
    inForce: { from: '2009-10-01' },
    source: {
      title: 'GOV.UK, Start a public service mutual: the process',
      url: 'https://www.gov.uk/guidance/start-a-public-service-mutual-the-process',
    },
    confidence: 'derived',
    reviewBy: '2027-04-06',
    values,
    note: 'What the law of each form allows is told with that form. To order forms by it is our way, and no law.',
  })
}
