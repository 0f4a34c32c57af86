import type { Problem } from '../../../shared/problem.ts'
import { middleOf, typedAt, type Given } from './given.ts'

/** A budget that holds its recharge, and a target that is one figure. */
export function moneyProblems(given: Given): Problem[] {
  return [...budgetProblems(given), ...targetProblems(given)]
}

function budgetProblems(given: Given): Problem[] {
  const { budget } = given.case.service
  const { recharge } = given.case.parent
  if (budget === undefined || middleOf(budget) > middleOf(recharge)) return []
  return [
    {
      where: { field: budget.path },
      message: 'The budget leaves nothing for the service once the central recharge is taken.',
      got: `a budget of ${typedAt(given, budget.path)}, a recharge of ${typedAt(given, recharge.path)}`,
      wanted: 'a budget above the recharge, which is part of it',
    },
  ]
}

function targetProblems(given: Given): Problem[] {
  const { saving } = given.case.targets
  if (saving === undefined || saving.shape.kind === 'certain') return []
  return [
    {
      where: { field: saving.path },
      message: 'A target is what people agree to aim at, so it cannot be uncertain.',
      got: typedAt(given, saving.path),
      wanted: 'one figure, such as 5%',
    },
  ]
}
