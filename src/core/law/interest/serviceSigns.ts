import { sign } from './sign.ts'

/** The first part of the test: is this a service that would do well in house? */
export const serviceSigns = {
  core: sign({
    heading: 'value',
    name: 'core',
    named: true,
    title: 'Core to the body',
    says: 'The service is core to what the body is there to do.',
    asks: 'Is the service core to what the body is there to do?',
    yes: 'it is core to what the body is there to do',
    no: 'it is beside what the body is there to do',
  }),
  control: sign({
    heading: 'value',
    name: 'control',
    named: true,
    title: 'Closer control is needed',
    says: 'The body needs closer control of the service, or has to answer for it more directly.',
    asks: 'Does the body need closer control of it than a contract gives?',
    yes: 'the body needs closer control of it than a contract gives',
    no: 'a contract gives the control that is needed',
  }),
  cheaper: sign({
    heading: 'value',
    name: 'cheaper',
    named: true,
    title: 'Cheaper in house over its whole life',
    says: 'There is evidence that the body itself would provide the service at a lower cost over its whole life.',
    asks: 'Is there evidence that it costs less in house, over its whole life?',
    yes: 'there is evidence that it costs less in house',
    no: 'the evidence is that it does not cost less in house',
  }),
  better: sign({
    heading: 'value',
    name: 'better',
    named: true,
    title: 'A better service in house',
    says: 'There is evidence that people would get a better or safer service from the body itself.',
    asks: 'Is there evidence that people get a better or safer service in house?',
    yes: 'there is evidence that the service is better or safer in house',
    no: 'the evidence is that it is no better or safer in house',
  }),
  terms: sign({
    heading: 'social',
    name: 'terms',
    title: 'Better work in house',
    says: 'Staff would have better or steadier work with the body itself.',
    asks: 'Would staff have better or steadier work with the body itself?',
    yes: 'staff would have better or steadier work with the body',
    no: 'staff would have work as good elsewhere',
  }),
  area: sign({
    heading: 'social',
    name: 'area',
    title: 'The area gains more in house',
    says: 'The area, and people in need, would gain more if the body itself provides the service.',
    asks: 'Would the area, and people in need, gain more if it is in house?',
    yes: 'the area would gain more if it is in house',
    no: 'the area would gain as much if it is not in house',
  }),
  suppliers: sign({
    heading: 'growth',
    name: 'suppliers',
    tells: 'no',
    title: 'Few able suppliers',
    says: 'There are few able suppliers, or the market would not miss the work.',
    asks: 'Are there able suppliers, small firms and social enterprises among them?',
    hint: 'A mutual that its staff would form counts',
    yes: 'there are able suppliers, and they would miss the work',
    no: 'there are few able suppliers',
  }),
  'only-buyer': sign({
    heading: 'growth',
    name: 'onlyBuyer',
    named: true,
    title: 'A market that government made',
    says: 'Only public bodies buy the service, so there is no market but the one that they made.',
    asks: 'Do only public bodies buy such a service?',
    yes: 'only public bodies buy it',
    no: 'others buy it too',
  }),
} as const

const WORKS = { heading: 'value', named: true, asks: 'Does the service work as it ought to today?' } as const

/** How the service does today tells for own staff who do it well, and against a supplier that falls short. */
export const worksInHouse = sign({
  ...WORKS,
  name: 'works',
  title: 'Its own staff do it well',
  says: 'A service that works well in house is a reason to leave it there.',
  yes: 'its own staff provide it as they ought to',
  no: 'its own staff do not provide it as they ought to',
})

export const supplierFallsShort = sign({
  ...WORKS,
  name: 'fallsShort',
  tells: 'no',
  title: 'Today’s supplier falls short',
  says: 'A contract that does not bring what was agreed is a reason to take the service in house.',
  yes: 'the supplier brings what was agreed',
  no: 'the supplier does not bring what was agreed',
})
