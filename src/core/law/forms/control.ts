import { sayShare } from '../../shared/money.ts'

/** Who appoints most of the board. */
export type Appoints = 'staff' | 'members' | 'trustees' | 'authority' | 'others'

/** Who has the last word in a body. `null` wherever nobody knows yet. */
export interface Control {
  /** Share of the votes of members that employees cast themselves. 0 to 1. */
  readonly staffVoteShare: number | null
  /** Share that trustees cast for all employees, as in an employee ownership trust. 0 to 1. */
  readonly trustVoteShare: number | null
  readonly appoints: Appoints | null
}

/** Whether employees control a body, and the clause that says why. */
export interface ControlRuling {
  readonly controls: boolean | null
  readonly because: string
}

const HALF = 0.5

/**
 * Whether a body is under the control of its employees.
 *
 * The Act says neither what control is nor how it is shown. We take the plain meaning: employees cast more than half
 * of the votes, and the board answers to them. Trustees who vote for employees, or a board that others appoint, leave
 * it open: then the finding is neither met nor unmet, and a lawyer is asked.
 */
export function employeesControl({ staffVoteShare, trustVoteShare, appoints }: Control): ControlRuling {
  if (staffVoteShare === null || trustVoteShare === null)
    return { controls: null, because: 'nobody has said how many votes employees hold' }
  const votes = `employees cast ${sayShare(staffVoteShare, 1)} of the votes`
  if (staffVoteShare > HALF) return answering(votes, appoints)
  if (staffVoteShare + trustVoteShare > HALF)
    return { controls: null, because: `${votes} and trustees cast ${sayShare(trustVoteShare, 1)} for them` }
  if (appoints === 'staff')
    return { controls: null, because: `${votes}, which is no majority, and yet appoint most of the board` }
  return { controls: false, because: `${votes}, and more than half is needed to have the last word` }
}

const ANSWERS: { readonly [A in Appoints]: readonly [controls: boolean | null, clause: string] } = {
  staff: [true, 'employees appoint most of the board'],
  members: [true, 'the members elect most of the board'],
  trustees: [null, 'trustees appoint most of the board'],
  authority: [null, 'an authority appoints most of the board'],
  others: [null, 'others appoint most of the board'],
}

/** Employees hold the votes: whether the board answers to them too. */
function answering(votes: string, appoints: Appoints | null): ControlRuling {
  if (appoints === null) return { controls: null, because: `${votes}, and nobody has said who appoints the board` }
  const [controls, clause] = ANSWERS[appoints]
  return { controls, because: controls === true ? `${votes} and ${clause}` : `${votes}, but ${clause}` }
}
