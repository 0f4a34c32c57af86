import { marlowVale, withAll, type Values } from './marlowVale.ts'

/**
 * The same inputs for improving in house and for a mutual: new starters on the same terms, income that both may earn,
 * no dip, a contract that is always extended, and no response (money differs by form, so the response would). What
 * still differs is of the form.
 */
export const sameInputs = (): Values =>
  withAll(marlowVale(), {
    'options/mutual/newStarters': { payRatio: '100%', scheme: 'lgps', employerRate: '20%' },
    'staff/driver/employerRate': '20%',
    'staff/organiser/employerRate': '20%',
    'productivity/dip': '0%',
    'response/on': 'no',
    'income/gifts/earnedBy': ['improve', 'mutual'],
    'contracts/main/price': '£900,000',
    'contracts/main/renewal': { extended: '100%' },
  })
