import { medianOf } from '../../../chance/quantityField.ts'
import type { Problem } from '../../../shared/problem.ts'
import { typedAt, type Given } from './given.ts'

/** A budget that holds its recharge, and one target that is one figure. */
export function moneyProblems(given: Given): Problem[] {
  return [...budgetProblems(given), ...targetProblems(given)]
}

function budgetProblems(given: Given): Problem[] {
  const { budget } = given.case.service
  const { recharge } = given.case.parent
  if (budget === undefined || medianOf(budget) > medianOf(recharge)) return []
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
  const { saving, savingAYear } = given.case.targets
  const uncertain = [saving, savingAYear].flatMap((target) =>
    target === undefined || target.shape.kind === 'certain' ? [] : [target.path],
  )
  const problems = uncertain.map((field): Problem => ({
    where: { field },
    message: 'A target is what people agree to aim at, so it cannot be uncertain.',
    got: typedAt(given, field),
    wanted: 'one figure',
  }))
  if (saving === undefined || savingAYear === undefined) return problems
  const twice: Problem = {
    where: { field: savingAYear.path },
    message: 'A saving is aimed at twice: as a share, and as an amount a year.',
    got: `${typedAt(given, saving.path)} and ${typedAt(given, savingAYear.path)}`,
    wanted: 'one of the two',
  }
  return [...problems, twice]
}
