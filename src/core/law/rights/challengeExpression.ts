import type { LawOn } from '../lawOn.ts'
import { finding, isInForce, rule, type Finding, type Rule } from '../rule.ts'
import { legislation } from '../source.ts'
import { ASKERS, BODIES, SERVICES, type Asked, type Asker } from './asked.ts'
import { challengeEmployeesLeast } from './values.ts'

const section81 = legislation('ukpga/2011/20/section/81', 'Localism Act 2011 s 81')
const excluded = (paragraph: string) => legislation('uksi/2012/1313/schedule/2', `SI 2012/1313 Sch 2 para ${paragraph}`)
const READ = { inForce: { from: '2012-06-27' }, confidence: 'verified', reviewBy: '2027-04-06' } as const

const written = rule({
  id: 'rights.challenge.written',
  title: 'In writing',
  says: 'An expression of interest is made in writing.',
  source: section81,
  ...READ,
})

const asker = rule({
  id: 'rights.challenge.asker',
  title: 'Who may ask',
  says:
    'Two or more employees of the authority may ask together, as they are. So may a voluntary or community body, a ' +
    'charity and a parish council. A surplus does no harm where it goes back into the work or the community. One ' +
    'employee alone may not ask, and nor may a body that works for profit.',
  source: section81,
  values: [challengeEmployeesLeast],
  ...READ,
})

const authority = rule({
  id: 'rights.challenge.authority',
  title: 'Whom they may ask',
  says:
    'The right is about services that an authority runs or has others run. It is held against county councils in ' +
    'England, district councils, London borough councils and fire and rescue authorities. A Minister may add other ' +
    'bodies. We know of none that was added.',
  source: section81,
  ...READ,
  note:
    'The fire and rescue authorities are named by SI 2012/1647 reg 3 as it was made. The London one has been ' +
    'replaced since, and some have passed to mayors; changes to the list have not been read.',
})

const notNamedPerson = rule({
  id: 'rights.challenge.namedPerson',
  title: 'Not for one person by name',
  says:
    'The right does not reach what is commissioned or provided for a person by name who has complex health or social ' +
    'care needs.',
  source: excluded('4'),
  ...READ,
})

/** Only until 31 March 2014: the regulations end it themselves. */
const notWithNhs = rule({
  id: 'rights.challenge.withNhs',
  title: 'Not commissioned with the NHS',
  says:
    'Until the end of March 2014 the right did not reach services commissioned together with health services by a ' +
    'council and an NHS body, or by an NHS body for a council. Now it does.',
  source: excluded('2 and 3; reg 4(2)'),
  ...READ,
  inForce: { from: '2012-06-27', to: '2014-03-31' },
})

/** Whether an expression is in writing; `null` when nobody knows. */
export const writtenFinding = (inWriting: boolean | null): Finding =>
  finding(written, inWriting, { true: 'it is', false: 'it is not', null: 'nobody has said' }[`${inWriting}`])

export function askerFinding({ asker: who }: Asked, on: LawOn): Finding {
  const least = on.value(challengeEmployeesLeast)
  if (who === null) return finding(asker, null, `nobody knows yet who asks; ${least} employees together may`)
  const may = who !== 'one-employee' && who !== 'business'
  return finding(asker, may, who === 'one-employee' ? `${ASKERS[who]}, and at least ${least} are needed` : ASKERS[who])
}

export const authorityFinding = ({ body }: Asked): Finding =>
  finding(authority, body === 'council' || body === 'fire', BODIES[body])

/** The kind of service, against each exclusion that is in force on the day. */
export function serviceFindings({ service }: Asked, on: LawOn): readonly Finding[] {
  const kinds = [
    { of: notNamedPerson, kind: 'named-person' },
    { of: notWithNhs, kind: 'with-nhs' },
  ] as const
  const because = service === null ? 'nobody has said what kind of service it is' : SERVICES[service]
  return kinds
    .filter(({ of }) => isInForce(of, on.day))
    .map(({ of, kind }) => finding(of, service === null ? null : service !== kind, because))
}

/** Who asks whom for what, condition by condition. */
export const whoFindings = (asked: Asked, on: LawOn): readonly Finding[] => [
  askerFinding(asked, on),
  authorityFinding(asked),
  ...serviceFindings(asked, on),
]

export const challengeWhoRules = [written, asker, authority, notNamedPerson, notWithNhs]

/** What an expression of interest says. */
type Content = 'resources' | 'capable' | 'service' | 'outcomes' | 'others'

/** What is written already; `null` where nobody knows. */
export type Contents = Readonly<Record<Content, boolean | null>>

const content = (id: string, paragraph: number, title: string, says: string): Rule =>
  rule({
    id: `rights.challenge.content.${id}`,
    title,
    says,
    inForce: { from: '2012-06-27' },
    source: legislation('uksi/2012/1313/schedule/1', `SI 2012/1313 Sch 1 para ${paragraph}`),
    confidence: 'verified',
    reviewBy: '2027-04-06',
  })

const RULES: Readonly<Record<Content, Rule>> = {
  resources: content(
    'resources',
    2,
    'What money they have',
    'An expression tells of the financial resources of whoever asks, of each partner that would provide the service ' +
      'with them, and of each sub-contractor.',
  ),
  capable: content(
    'capable',
    3,
    'That they will be able to do it',
    'An expression shows that whoever asks will be able to provide the service by the time it is put out to tender. ' +
      'It shows the same of each partner and each sub-contractor.',
  ),
  service: content(
    'service',
    4,
    'Which service, and where',
    'An expression says enough of the service to know which it is, and for which area.',
  ),
  outcomes: content(
    'outcomes',
    5,
    'What it will achieve',
    'An expression tells how the area will gain in social, economic or environmental well-being, and how the needs ' +
      'of those who use the service will be met.',
  ),
  others: content(
    'others',
    6,
    'How other staff will be heard',
    'Where employees ask, their expression tells how they will engage the other employees whom it affects. The law ' +
      'asks for this account. It does not ask for a vote.',
  ),
}

/** Only employees account for how they will engage the others. */
const isAsked = (name: Content, asker: Asker | null): boolean =>
  name !== 'others' || asker === null || asker === 'staff' || asker === 'one-employee'

/** What an expression has to say, and whether it does. The authority may not ask for more. */
export function contentFindings(contents: Contents, asker: Asker | null): readonly Finding[] {
  return (Object.keys(RULES) as Content[])
    .filter((name) => isAsked(name, asker))
    .map((name) => finding(RULES[name], contents[name], SAYS[`${contents[name]}`]))
}

const SAYS = {
  true: 'this is written',
  false: 'this is not written yet',
  null: 'nobody has said whether this is written',
}

export const challengeContentRules: readonly Rule[] = Object.values(RULES)
