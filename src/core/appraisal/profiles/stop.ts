import { askedOf, byRule, counted, judged, type Profile } from './profile.ts'

export const stop: Profile = {
  id: 'stop',
  is: 'The service ends, or less of it is provided.',
  alsoCalled: ['Decommissioning', 'Reduction of the service'],
  inShort: {
    governance: 'The authority',
    cost: 'Redundancy, and overhead left behind; users go without',
    autonomy: 'None',
  },
  governance: [
    judged('Councillors or a board decide, after those who use the service were asked.'),
    judged('What is kept is run as today.'),
  ],
  cost: [
    counted('Vacancies go first and then people who leave. Who is left over is redundant, and is paid.'),
    counted('Central cost of what closed stays behind: all of it for a year, then less and less.'),
    judged(
      'What users lose, and what it costs others when a need is not met, can be the larger part, and is in no account.',
    ),
  ],
  freedom: [judged('The money is free for something else.')],
  limits: [
    judged('A service that the law requires cannot be stopped altogether.'),
    judged('What has been closed is hard to open again.'),
  ],
  law: [
    byRule('redundancy.collective', 'Consultation on redundancies begins in time.'),
    askedOf('rights', 'What staff and communities may ask for first, such as to run it themselves.'),
  ],
  alike: [
    {
      name: 'Epic CIC',
      when: '2014 to 2020',
      says:
        'It gave youth services in Kensington and Chelsea. The council did not ask for them again, ' +
        'and it closed in good order.',
      source: { title: 'Epic CIC', url: 'https://www.epiccic.org.uk/epic-wind-down' },
    },
    {
      name: 'Brent’s libraries',
      when: '2011',
      says:
        'The council decided to close half of its twelve libraries. Campaigners raised nearly £30,000 ' +
        'and lost in court.',
      source: {
        title: 'The Guardian, 2011',
        url: 'https://www.theguardian.com/society/2011/oct/18/library-closures-local-people',
      },
    },
  ],
  modelled: [
    'Posts, spending, income and budget fall evenly to the share that is kept.',
    'Less is spent because less is provided. That is never called a saving, and the money test is not asked.',
  ],
  leftOut: ['What users lose.', 'Cost that moves to families, hospitals or courts.', 'What buildings bring when sold.'],
}
