import { medianOf } from '../../../chance/quantityField.ts'
import type { Problem } from '../../../shared/problem.ts'
import type { Contract } from '../index.ts'
import { leaversOf } from '../leavers.ts'
import { typedAt, type Given } from './given.ts'

/** What contracts must say: a main one for whoever leaves, at a price, and chances that fit together. */
export function contractProblems(given: Given): Problem[] {
  const { contracts, options } = given.case
  const isLeaving = leaversOf(options).length > 0
  const main = contracts.find((contract) => contract.id === 'main')
  return [
    ...(isLeaving && main === undefined ? [missingMain] : []),
    ...(main === undefined ? [] : priceProblems(given, main)),
    ...contracts.flatMap((contract) => [...chanceProblems(given, contract), ...performanceProblems(given, contract)]),
  ]
}

const missingMain: Problem = {
  where: { field: 'contracts' },
  message: 'An option that leaves needs a contract with the authority, and none is called main.',
  wanted: 'a contract named main',
}

function priceProblems(given: Given, { price }: Contract): Problem[] {
  if (medianOf(price) > 0) return []
  const got = typedAt(given, price.path)
  return [{ where: { field: price.path }, message: 'The main contract pays nothing.', got, wanted: 'a price above £0' }]
}

function chanceProblems(given: Given, { renewal: { extended, ended } }: Contract): Problem[] {
  if (medianOf(extended) + medianOf(ended) <= 1) return []
  return [
    {
      where: { field: extended.path },
      message: 'The chances of an extension and of an end add up to more than 100%.',
      got: `extended ${typedAt(given, extended.path)}, ended ${typedAt(given, ended.path)}`,
      wanted: 'chances that add up to at most 100%',
    },
  ]
}

function performanceProblems(given: Given, { id, performance }: Contract): Problem[] {
  if (!performance || performance.nothing < performance.full) return []
  const path = `contracts/${id}/performance`
  return [
    {
      where: { field: `${path}/nothing` },
      message: 'The level at which nothing at risk is paid is not below the one at which all of it is.',
      got: `all at ${typedAt(given, `${path}/full`)}, nothing at ${typedAt(given, `${path}/nothing`)}`,
      wanted: 'a level for nothing below the level for all',
    },
  ]
}
