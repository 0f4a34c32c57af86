import type { Day } from '../../shared/day.ts'
import { answered, isInForce, not, rule, type Finding } from '../rule.ts'
import { byTupe, byTupe2014 } from './sources.ts'

/** What decides whether work that moves takes its people with it. `null` where nobody knows yet. */
export interface TransferFacts {
  readonly day: Day
  /** The new employer is a public authority too, and the move reorganises administration. */
  readonly isBetweenAuthorities: boolean | null
  readonly hasOrganisedGroup: boolean | null
  readonly isOneOff: boolean | null
  readonly isMainlyGoods: boolean | null
  readonly staysTheSame: boolean | null
}

const notBetweenAuthorities = rule({
  id: 'tupe.transfer.notBetweenAuthorities',
  title: 'Not a reorganisation between public authorities',
  says:
    'When public administrative authorities reorganise, or hand administrative work to each other, TUPE does not ' +
    'apply. A company that a council owns is not such an authority for that alone.',
  ...byTupe('3'),
  note: 'That an owned company is no authority is how the text reads; ask before leaning on it.',
})

const organisedGroup = rule({
  id: 'tupe.transfer.organisedGroup',
  title: 'An organised group of people does the work',
  says:
    'Just before the change there is a group of employees in Great Britain, organised so that its main purpose is ' +
    'this work. One person can be a group.',
  ...byTupe('3'),
})

const lasting = rule({
  id: 'tupe.transfer.lasting',
  title: 'Not one task of short duration',
  says: 'The work is meant to go on. A single event, or one short task, does not count.',
  ...byTupe('3'),
})

const notGoods = rule({
  id: 'tupe.transfer.notGoods',
  title: 'Not mainly the supply of goods',
  says: 'The work is not wholly or mainly the supply of goods for the client to use.',
  ...byTupe('3'),
})

const same = rule({
  id: 'tupe.transfer.same',
  title: 'Fundamentally the same work afterwards',
  says: 'What the new employer does is fundamentally the same as what was done before.',
  ...byTupe2014('5'),
  note: 'The courts asked much the same before these words came in.',
})

/**
 * Whether TUPE applies because a service changes hands, condition by condition. A move can also be the transfer of a
 * business that keeps its identity: then it applies without the last four.
 */
export function transferFindings(facts: TransferFacts): readonly Finding[] {
  const findings = [
    answered(
      notBetweenAuthorities,
      not(facts.isBetweenAuthorities),
      'it is not two public authorities that hand administrative work to each other',
      'one public authority hands administrative work to another',
      'nobody has said what the new employer is',
    ),
    answered(
      organisedGroup,
      facts.hasOrganisedGroup,
      'there is a team whose main purpose is this work',
      'no team has this work as its main purpose',
      'nobody has said whether there is a team for this work',
    ),
    answered(
      lasting,
      not(facts.isOneOff),
      'the work is meant to go on',
      'it is a single event or one short task',
      'nobody has said whether the work goes on',
    ),
    answered(
      notGoods,
      not(facts.isMainlyGoods),
      'it is a service and not mainly goods',
      'it is mainly the supply of goods',
      'nobody has said whether it is mainly goods',
    ),
  ]
  if (!isInForce(same, facts.day)) return findings
  const stays = answered(
    same,
    facts.staysTheSame,
    'the work stays fundamentally the same',
    'the work becomes something else',
    'nobody has said whether the work stays the same',
  )
  return [...findings, stays]
}

export const relevantTransferRules = [notBetweenAuthorities, organisedGroup, lasting, notGoods, same]
