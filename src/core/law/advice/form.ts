import { sayDay, type Day } from '../../shared/day.ts'
import type { Problem } from '../../shared/problem.ts'
import { fitAll, fitRules } from '../forms/fit/fit.ts'
import { limitRules } from '../forms/limits.ts'
import { cicDividendMost, withdrawableSharesMost } from '../forms/values.ts'
import type { LawOn } from '../lawOn.ts'
import { adviser } from './adviser.ts'
import { AS_OF } from './ask.ts'
import { calendarPart, firstYearOf } from './form/calendar.ts'
import { bestConclusion, conflicts, formFollowsFunction } from './form/conclusions.ts'
import { figuresPart } from './form/figures.ts'
import { namedForm, questions, type FormAnswers } from './form/questions.ts'
import { comparisons, findingsPart, fullPart, orderTable } from './form/tables.ts'
import { wishesOf } from './form/wishes.ts'

/** The Companies Act 2006 was wholly in force from this day: forms are told from it on. */
const FIRST_DAY: Day = '2009-10-01'

/** Which legal form: each held against what the work and its members ask. It favours none. */
export const form = adviser({
  topic: 'form',
  title: 'Which legal form?',
  says: [
    'A form is chosen after the work it must do. Say what the work and its members ask for. Each form is then held ' +
      'against that, condition by condition, and told with its reasons.',
  ],
  questions,
  groups: [
    { from: 'founders', title: 'Who would own and run it' },
    { from: 'surplus', title: 'Where the money goes' },
    { from: 'charity', title: 'Charity and the board' },
    { from: 'look-at', title: 'A closer look at one form', onDemand: true },
  ],
  example: {
    owners: 'groups',
    control: 'no',
    votes: 'yes',
    surplus: 'no',
    ending: 'locked',
    money: 'members',
    charity: 'no',
    'paid-board': 'yes',
    reserved: 'no',
    registered: '2027-04-01',
  },
  needs: [cicDividendMost, withdrawableSharesMost],
  rules: [...fitRules, ...limitRules],
  assumes: [
    'The body is in England. Charity law and rates are told for England.',
    'A condition counts as met where the form allows it: the rules or articles still have to say so.',
    'Times to register are what people report, and no law sets them.',
  ],
  adviceBegins: [
    'A lawyer drafts the rules or articles, and says what the form does to a contract, a pension or a lease.',
    'An accountant works out what a charity or a company would pay in tax and VAT. The page on tax gives a first sum.',
    'The registrar has the last word: the FCA on rules, the CIC Regulator on the community interest test, the ' +
      'Charity Commission on purposes.',
  ],
  across: (answers, on) => [...tooEarly(on), ...startsFirst(answers, on)],
  advise(answers, on) {
    const wishes = wishesOf(answers)
    const fitted = fitAll(wishes, on)
    const chosen = namedForm(answers['look-at']) ?? fitted[0]!.form
    return {
      conclusions: [formFollowsFunction, bestConclusion(fitted), ...conflicts(wishes)],
      parts: [
        orderTable(fitted),
        ...fitted.map((each, index) => findingsPart(each, index === 0)),
        ...comparisons,
        ...figuresPart(chosen, answers.profit, on),
        calendarPart(chosen, firstYearOf(answers, on.day)),
        fullPart(chosen),
      ],
    }
  },
})

function tooEarly({ day }: LawOn): readonly Problem[] {
  if (day >= FIRST_DAY) return []
  const message = `Legal forms are told from ${sayDay(FIRST_DAY)} on, when the Companies Act 2006 was wholly in force.`
  return [{ where: { field: AS_OF }, message, got: day, wanted: `a date on or after ${sayDay(FIRST_DAY)}` }]
}

/** Nothing is taken over by a body that does not exist yet. */
function startsFirst(answers: FormAnswers, on: LawOn): readonly Problem[] {
  const { registered, starts } = firstYearOf(answers, on.day)
  if (starts >= registered) return []
  const message = `It would take over before it is registered, on ${sayDay(registered)}.`
  return [{ where: { field: 'starts' }, message, got: starts, wanted: `a day from ${sayDay(registered)} on` }]
}
