import { sayDay } from '../../../shared/day.ts'
import { sayPounds } from '../../../shared/money.ts'
import { sayMonth, sayYears } from '../../../shared/month.ts'
import type { AdvicePart } from '../advice.ts'
import { sayAnswer } from '../words.ts'
import { contractEndOf, firstAccountsOf, formOf, startOf, whyNew, yearEndOf, type Held } from './facts.ts'
import { questions } from './questions.ts'

/** First twelve months: what a buyer asks of a body that has no year of accounts. */
const FIRST_YEAR = 12

type Row = readonly [string, string]

/**
 * What a new body hands in where others hand in accounts: a document of four parts that can be attached to the
 * registration of a supplier. Empty for a body that has accounts.
 */
export function statementParts(held: Held): readonly AdvicePart[] {
  if (!held.isNew) return []
  return [whoPart(held), balancePart(held), ...cashPart(held), measuresPart(held)]
}

function whoPart(held: Held): AdvicePart {
  const { answers, day } = held
  return {
    kind: 'table',
    title: `Statement of standing: ${answers.name}`,
    says: [
      `This statement is made on ${sayDay(day)}, in place of accounts that are not due yet. It can be printed and ` +
        'handed in with a registration as a supplier.',
    ],
    head: ['Matter', 'How it stands'],
    rows: [...bodyRows(held), ...contractRows(held), ...backingRows(held), ...accountsRows(held)],
  }
}

function bodyRows({ answers }: Held): readonly Row[] {
  const { name, number, registered } = answers
  return [
    ['Body', name],
    ['Legal form', formOf(answers)?.name ?? 'Not settled yet'],
    ['Number on the register', number || (registered === null ? 'None yet' : 'Not given here')],
    ['Registered on', registered === null ? 'Not registered yet' : sayDay(registered)],
  ]
}

function contractRows({ answers, day }: Held): readonly Row[] {
  const { contract, years } = answers
  const whole = sayPounds(contract * years)
  return [
    ['Contract', `${sayPounds(contract)} a year for ${sayYears(years)}, ${whole} in all`],
    [
      'Runs',
      answers.starts === null
        ? 'Its first day is not settled yet'
        : `${sayDay(startOf(answers, day))} to ${sayDay(contractEndOf(answers, day))}`,
    ],
  ]
}

function backingRows({ answers, offered }: Held): readonly Row[] {
  const pension = sayAnswer(answers.pension, questions.pension.widget)
  const deficit = answers['pension-deficit']
  const passes = {
    true: 'the authority bears it',
    false: 'the body bears it',
    null: 'who bears it is not settled yet',
  } as const
  const held = deficit === 0 ? '' : `. Deficit of ${sayPounds(deficit)}: ${passes[`${answers['pass-through']}`]}`
  const others = offered.filter(({ id }) => id !== 'passThrough')
  return [
    ['Pension of staff', `${pension}${held}`],
    ['Guarantees and the like', others.map(({ title }) => title).join('; ') || 'None'],
    ['Insurance', 'Put in place when the contract is awarded, at the cover that it asks for'],
  ]
}

function accountsRows({ answers }: Held): readonly Row[] {
  const yearEnd = yearEndOf(answers)
  const duty = formOf(answers)
  const first = duty === undefined ? undefined : firstAccountsOf(duty)
  const ends = yearEnd === null ? 'Its last day follows from the day of registration' : sayDay(yearEnd)
  const rows: Row[] = [['First year of accounts ends', ends]]
  if (first === undefined || yearEnd === null || answers.registered === null)
    return [...rows, ['First accounts', 'Not due yet. When they are follows from the form and from registration']]
  const due = first.due({ registered: answers.registered, starts: answers.registered, yearEnd })
  const by = due === null ? 'no set day' : sayDay(due)
  return [...rows, ['First accounts', `Not due until ${by} (${first.source.title})`]]
}

function balancePart({ figures }: Held): AdvicePart {
  const [owns, owes] = [figures.assetsPounds ?? 0, figures.liabilitiesPounds ?? 0]
  return {
    kind: 'table',
    title: 'Statement of standing: opening balance',
    head: ['On the first day', 'Amount'],
    rows: [
      ['Cash', sayPounds(figures.cashPounds ?? 0)],
      ['All that it owns, cash with it', sayPounds(owns)],
      ['All that it owes', sayPounds(owes)],
      ['Net assets', sayPounds(owns - owes)],
    ],
  }
}

function cashPart({ months, answers }: Held): readonly AdvicePart[] {
  if (months.length === 0) return []
  return [
    {
      kind: 'table',
      title: 'Statement of standing: cash in the first year',
      says: [
        answers.facility > 0
          ? `Cash at the end of each month by plan. A further ${sayPounds(answers.facility)} could be drawn.`
          : 'Cash at the end of each month by plan.',
      ],
      head: ['Month', 'Cash at its end'],
      rows: months
        .slice(0, FIRST_YEAR)
        .map(({ month, headroomPounds }) => [sayMonth(month), sayPounds(headroomPounds - answers.facility)]),
    },
  ]
}

function measuresPart({ measured }: Held): AdvicePart {
  return {
    kind: 'table',
    title: 'Statement of standing: measures that buyers ask for',
    head: ['Measure', 'Figure', 'Why'],
    rows: measured.map((each) => [
      each.metric.title,
      each.worked.kind === 'number' ? each.metric.say(each.worked.value) : 'Does not apply yet',
      whyNew(each),
    ]),
  }
}
