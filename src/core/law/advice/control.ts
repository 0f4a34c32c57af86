import { employeesControl, type Control } from '../forms/control.ts'
import type { MutualFacts, ProfitsGo } from '../forms/mutualFacts.ts'
import { oneOf, yesNo, type AnswersOf } from './question.ts'

/**
 * Who controls a body and whom its profits serve: asked alike by every adviser to whom it matters.
 *
 * `authority` is what public bodies are called there. What is `planned` as a mutual is taken to be one until somebody
 * says otherwise; of any other body nothing is taken for granted.
 */
export const controlQuestions = (authority: string, planned: boolean) => ({
  board: oneOf(
    { asks: 'Who appoints most of the board?' },
    {
      members: 'The members, by vote',
      staff: 'The employees',
      trustees: 'Trustees, or the board itself',
      authority,
      others: 'Partners, investors or others',
      unknown: 'Not known yet',
    },
  ),
  manage: yesNo({
    asks: 'Are those who run it from day to day its employees?',
    otherwise: planned ? 'yes' : 'unknown',
  }),
  profits: oneOf(
    { asks: 'Where may its profits go?', otherwise: planned ? 'purpose' : 'unknown' },
    {
      purpose: 'All back into its purpose',
      'members-by-work': 'To members, by the work they do or the use they make',
      'members-by-money': 'To members, by the money they put in',
      trust: 'To all employees, through a trust',
      others: 'Also to people who are not members',
      unknown: 'Not known yet',
    },
  ),
  part: yesNo({
    asks: 'Do its rules ask employees, those it serves or others with a stake to take an active part?',
    otherwise: planned ? 'yes' : 'unknown',
  }),
})

interface ControlAnswers extends AnswersOf<ReturnType<typeof controlQuestions>> {
  readonly listed: number | null
  readonly 'staff-votes': number | null
}

const PROFITS: { readonly [A in ControlAnswers['profits']]: ProfitsGo | null } = {
  purpose: 'purpose',
  'members-by-work': 'membersByWork',
  'members-by-money': 'membersByCapital',
  trust: 'staffTrust',
  others: 'others',
  unknown: null,
}

/** The answers as the rules on mutuals ask for them. `trustVoteShare`: what trustees cast for all employees. */
export function controlFacts(
  answers: ControlAnswers,
  trustVoteShare: number,
): Omit<MutualFacts, 'publicServiceShare'> & Control {
  const control: Control = {
    staffVoteShare: answers['staff-votes'],
    trustVoteShare,
    appoints: answers.board === 'unknown' ? null : answers.board,
  }
  return {
    ...control,
    reservableShare: answers.listed,
    profitsGo: PROFITS[answers.profits],
    employeesManage: answers.manage,
    control: employeesControl(control),
    activePart: answers.part,
  }
}
