import type { Json } from '../../src/core/shared/json.ts'

/** Options that no worked example has, beside the mutual and the supplier. */
export const EVERY_OPTION: Readonly<Record<string, Json>> = {
  'options/serviceLine': { menuShare: '30% to 80%', budgetReduction: '1%' },
  'options/partnership': { drawings: '40% to 90%', newStarters: { payRatio: '97%', scheme: 'dc', employerRate: '6%' } },
  'options/stop': { keeps: '60%', from: '2025-03', overMonths: 6 },
  'income/gifts/earnedBy': ['mutual', 'partnership'],
  'income/fines/earnedBy': ['baseline', 'improve', 'serviceLine', 'mutual', 'partnership'],
}
