import type { Quantity } from '../../chance/quantityField.ts'
import { addMonths, monthsBetween, type Month } from '../../shared/month.ts'
import type { Problem } from '../../shared/problem.ts'
import type { Case } from './index.ts'

/** What fields must say together. Each check is one function from a case to its problems. */
export function problemsAcross(theCase: Case): Problem[] {
  return [staffProblems, contractProblems, budgetProblems, monthProblems, targetProblems].flatMap((check) =>
    check(theCase),
  )
}

const certain = (quantity: Quantity | undefined): number | undefined =>
  quantity?.shape.kind === 'certain' ? quantity.shape.value : undefined

function staffProblems({ staff }: Case): Problem[] {
  const problems = staff.flatMap((group): Problem[] => {
    const fte = certain(group.fte)
    const people = certain(group.headcount)
    if (people === 0 || fte === 0)
      return [
        {
          where: { field: people === 0 ? group.headcount.path : group.fte.path },
          message: 'A group of posts needs people in it.',
          got: '0',
          wanted: 'more than 0, or leave the group out',
        },
      ]
    if (fte !== undefined && people !== undefined && fte > people)
      return [
        {
          where: { field: group.fte.path },
          message: 'There are more full-time equivalents than people.',
          got: `${fte} full-time equivalents, ${people} people`,
          wanted: 'at most one full-time equivalent for each person',
        },
      ]
    return []
  })
  if (!staff.some((group) => group.role === 'direct' && !group.onlyIfLeaving))
    problems.push({
      where: { field: 'staff' },
      message: 'Nobody works directly with the public: without direct staff there is no service level to follow.',
      wanted: 'at least one group whose role is direct and that is there today',
    })
  return problems
}

function contractProblems({ contracts, options }: Case): Problem[] {
  const problems: Problem[] = []
  if ((options.mutual || options.outsource) && !contracts.some((contract) => contract.id === 'main'))
    problems.push({
      where: { field: 'contracts' },
      message: 'A mutual or a supplier needs a contract with the authority, and none is called main.',
      wanted: 'a contract named main',
    })
  for (const { renewal, id } of contracts) {
    const extended = certain(renewal.extended)
    const ended = certain(renewal.ended)
    if (extended !== undefined && ended !== undefined && extended + ended > 1)
      problems.push({
        where: { field: `contracts/${id}/renewal/extended` },
        message: 'The chances of an extension and of an end add up to more than everything.',
        got: `${extended} and ${ended}`,
        wanted: 'chances that add up to at most 100%',
      })
  }
  return problems
}

function budgetProblems({ service, parent }: Case): Problem[] {
  const budget = certain(service.budget)
  const recharge = certain(parent.recharge)
  if (budget === undefined || recharge === undefined || budget > recharge) return []
  return [
    {
      where: { field: 'service/budget' },
      message: 'The budget leaves nothing for the service once the central recharge is taken.',
      got: `${budget} with a recharge of ${recharge}`,
      wanted: 'a budget above the recharge, which is part of it',
    },
  ]
}

function monthProblems({ start, months, nonPay, income }: Case): Problem[] {
  const last = addMonths(start, months - 1)
  const within = (kind: string, id: string, from: Month | undefined, to: Month | undefined): Problem[] => {
    const field = `${kind}/${id}`
    if (from !== undefined && to !== undefined && monthsBetween(from, to) < 0)
      return [
        {
          where: { field: `${field}/to` },
          message: 'It ends before it begins.',
          got: `${from} to ${to}`,
          wanted: 'an end on or after the beginning',
        },
      ]
    if (from !== undefined && monthsBetween(last, from) > 0)
      return [
        {
          where: { field: `${field}/from` },
          message: 'It begins after the last month of the run.',
          got: from,
          wanted: `a month up to ${last}`,
        },
      ]
    if (to !== undefined && monthsBetween(start, to) < 0)
      return [
        {
          where: { field: `${field}/to` },
          message: 'It ends before the first month of the run.',
          got: to,
          wanted: `a month from ${start}`,
        },
      ]
    return []
  }
  return [
    ...nonPay.flatMap((line) => within('nonPay', line.id, line.from, line.to)),
    ...income.flatMap((source) => within('income', source.id, source.from, source.to)),
  ]
}

function targetProblems({ targets: { saving, savingAYear } }: Case): Problem[] {
  const uncertain = [saving, savingAYear].filter((target) => target !== undefined && certain(target) === undefined)
  const problems = uncertain.map((target): Problem => ({
    where: { field: target!.path },
    message: 'A target is what people agree to aim at, so it cannot be uncertain.',
    got: target!.words,
    wanted: 'one figure, such as 5%',
  }))
  if (saving && savingAYear)
    problems.push({
      where: { field: savingAYear.path },
      message: 'A saving is aimed at twice: as a share, and as an amount a year.',
      got: `${saving.words} and ${savingAYear.words}`,
      wanted: 'one of the two',
    })
  return problems
}
