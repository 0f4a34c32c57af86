import { sign } from './sign.ts'

/** The second part of the test: could the body provide the service, and by then? */
export const readinessSigns = {
  skills: sign({
    heading: 'readiness',
    name: 'skills',
    named: true,
    title: 'People and skills',
    says: 'The body has the people and skills to run the service, or can have them in time.',
    asks: 'Has it the people and skills to run it, or can it have them in time?',
    yes: 'it has the people and skills, or can have them in time',
    no: 'it has not the people and skills, and cannot have them in time',
  }),
  buildings: sign({
    heading: 'readiness',
    name: 'buildings',
    title: 'Buildings, systems and records',
    says: 'The body has the buildings, systems and records that the service needs, or can have them in time.',
    asks: 'Has it the buildings, systems and records, or can it have them in time?',
    yes: 'it has the buildings, systems and records, or can have them in time',
    no: 'it has not the buildings, systems and records, and cannot have them in time',
  }),
  'can-pay': sign({
    heading: 'readiness',
    name: 'money',
    title: 'Money for the change',
    says: 'The body can pay for the change and bear what may go wrong.',
    asks: 'Can it pay for the change, and bear what may go wrong?',
    yes: 'it can pay for the change and bear what may go wrong',
    no: 'it cannot pay for the change, or bear what may go wrong',
  }),
  'in-time': sign({
    heading: 'readiness',
    name: 'time',
    title: 'Time for the change',
    says: 'There is time for the change before the service has to start or a contract ends.',
    asks: 'Is there time for the change?',
    hint: 'Before the service has to start, or today’s contract ends',
    yes: 'there is time for the change',
    no: 'there is no time for the change',
  }),
} as const
