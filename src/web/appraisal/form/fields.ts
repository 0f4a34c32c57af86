/** One question of the first form. */
export interface FormField {
  /** Its name in the address. */
  readonly name: FieldName
  /** The field of the case that it fills; what is wrong there is said here. */
  readonly fills: string
  readonly label: string
  readonly hint?: string
  /** What the answer is called, before what is wrong with it. */
  readonly called: string
  /** What to enter, after "Enter", for when nothing is. */
  readonly asks: string
  /** May be left empty. */
  readonly mayBeEmpty?: boolean
  readonly pounds?: boolean
  readonly width?: 10 | 20
}

export type FieldName =
  | 'name'
  | 'sector'
  | 'start'
  | 'staff'
  | 'people'
  | 'payBill'
  | 'nonPay'
  | 'recharge'
  | 'price'
  | 'council'

/** The ten questions, in the order in which they are asked. */
export const FIELDS: readonly FormField[] = [
  {
    name: 'name',
    fills: 'service/name',
    label: 'What is the service called?',
    called: 'Name',
    asks: 'the name of the service',
  },
  {
    name: 'sector',
    fills: 'service/sector',
    label: 'What kind of service is it?',
    called: 'Kind of service',
    asks: 'the kind of service',
  },
  {
    name: 'start',
    fills: 'start',
    label: 'When would it change?',
    hint: 'The month of the transfer, for example 2027-04',
    called: 'Start',
    asks: 'the month of the transfer',
    width: 10,
  },
  {
    name: 'staff',
    fills: 'staff/everyone/fte',
    label: 'How many staff are there, as full-time equivalents?',
    hint: 'One number, for example 28.2',
    called: 'Staff',
    asks: 'the number of staff',
    width: 10,
  },
  {
    name: 'people',
    fills: 'staff/everyone/headcount',
    label: 'How many people is that? (optional)',
    hint: 'Left empty, everyone is taken to work full time',
    called: 'People',
    asks: 'the number of people',
    mayBeEmpty: true,
    width: 10,
  },
  {
    name: 'payBill',
    fills: 'staff/everyone/pay',
    label: 'What is their gross pay for a year?',
    hint: "Without the employer's National Insurance and pension, which are worked out. For example £780k to £820k",
    called: 'Gross pay',
    asks: 'the gross pay for a year',
    pounds: true,
    width: 20,
  },
  {
    name: 'nonPay',
    fills: 'nonPay/everything/amount',
    label: 'What else does the service spend in a year?',
    hint: 'Premises, materials and everything else but staff and central charges, net of VAT',
    called: 'Other spending',
    asks: 'what else is spent in a year',
    pounds: true,
    width: 20,
  },
  {
    name: 'recharge',
    fills: 'parent/recharge',
    label: 'What is it charged for central support in a year? (optional)',
    hint: 'Finance, HR, computing and the like, as the council recharges them',
    called: 'Central support',
    asks: 'the central recharge',
    mayBeEmpty: true,
    pounds: true,
    width: 20,
  },
  {
    name: 'price',
    fills: 'contracts/main/price',
    label: 'What contract price would the council offer for a year?',
    hint: 'Net of VAT, for the first year. It then moves with what the council can pay',
    called: 'Contract price',
    asks: 'the contract price for a year',
    pounds: true,
    width: 20,
  },
  {
    name: 'council',
    fills: 'economy/council/mean',
    label: 'What can the council pay in the years to come, beside prices?',
    called: 'What the council can pay',
    asks: 'what the council can pay',
  },
]

/** The kinds of service, by the words of the case format. */
export const SECTORS: readonly { readonly value: string; readonly text: string }[] = [
  { value: 'adultSocialCare', text: 'Adult social care' },
  { value: 'backOffice', text: 'Back office' },
  { value: 'communityHealth', text: 'Community health' },
  { value: 'education', text: 'Education' },
  { value: 'fire', text: 'Fire' },
  { value: 'homelessness', text: 'Homelessness' },
  { value: 'housing', text: 'Housing' },
  { value: 'leisure', text: 'Leisure' },
  { value: 'library', text: 'Libraries' },
  { value: 'youth', text: 'Youth work' },
  { value: 'other', text: 'Something else' },
]

/** Three named paths of what the council can pay; the same three that every answer shows. */
export const COUNCIL_CHOICES: readonly { readonly value: string; readonly text: string; readonly hint: string }[] = [
  { value: '-3%', text: 'Falls by 3% a year', hint: 'Our default' },
  { value: '-1.5%', text: 'Falls by 1.5% a year', hint: 'Half as steep' },
  { value: '0%', text: 'Keeps up with prices', hint: 'No cut in real terms' },
]

/** The value of the choice that leads to a number of one's own. */
export const OWN_PATH = 'own'
