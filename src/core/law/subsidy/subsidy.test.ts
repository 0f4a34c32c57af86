import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lawOn } from '../lawOn.ts'
import { assistanceFindings, headroomPounds, type Assistance } from './assistance.ts'
import { disposalFindings, type Disposal } from './disposal.ts'

const on = lawOn('2026-11-21')
const help: Assistance = { hadPounds: 285_000, plannedPounds: 30_000, confirmedInWriting: true }
const metOf = (change: Partial<Assistance>) => assistanceFindings({ ...help, ...change }, on).map(({ met }) => met)

test('MFA-1: 65,000, 120,000 and 100,000 had already leave room for 30,000', () => {
  assert.equal(headroomPounds({ hadPounds: 65_000 + 120_000 + 100_000 }, on), 30_000)
})

test('small help is within the limit up to the last pound of it, and not a pound beyond', () => {
  const cases: [string, Partial<Assistance>, (boolean | null)[]][] = [
    ['at the limit', {}, [true, true, true]],
    ['a pound over', { plannedPounds: 30_001 }, [false, true, true]],
    ['the limit passed before', { hadPounds: 315_001, plannedPounds: 0 }, [false, true, true]],
    ['nothing confirmed', { confirmedInWriting: false }, [true, false, true]],
    ['nobody knows yet', { confirmedInWriting: null }, [true, null, true]],
    ['as much as stays off the database', { hadPounds: 0, plannedPounds: 100_000 }, [true, true, true]],
    ['a pound more', { hadPounds: 0, plannedPounds: 100_001 }, [true, true, false]],
  ]
  for (const [name, change, met] of cases) assert.deepEqual(metOf(change), met, name)
})

test('land goes at its value, or below it by up to the limit where the council holds that its area gains', () => {
  const sale: Disposal = { marketValuePounds: 2_500_000, pricePounds: 2_500_000, improvesArea: null }
  const cases: [string, Partial<Disposal>, (boolean | null)[]][] = [
    ['at its value', {}, [true, true]],
    ['above it', { pricePounds: 2_600_000 }, [true, true]],
    ['a pound below, for the area', { pricePounds: 2_499_999, improvesArea: true }, [false, true]],
    ['a pound below, and nobody knows', { pricePounds: 2_499_999 }, [false, null]],
    ['a pound below, not for the area', { pricePounds: 2_499_999, improvesArea: false }, [false, false]],
    ['2m below, for the area', { pricePounds: 500_000, improvesArea: true }, [false, true]],
    ['a pound more', { pricePounds: 499_999, improvesArea: true }, [false, false]],
  ]
  for (const [name, change, met] of cases)
    assert.deepEqual(
      disposalFindings({ ...sale, ...change }, on).map((each) => each.met),
      met,
      name,
    )
})
