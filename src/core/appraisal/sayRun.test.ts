import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sayRun } from './sayRun.ts'

const usual = { asked: { trials: 8192, accuracy: null }, trials: 8192, sampling: 'sobol' } as const

test('of a run of whole blocks on the usual points there is nothing to say', () => assert.deepEqual(sayRun(usual), []))

test('a run that was rounded up says so', () => {
  assert.deepEqual(sayRun({ ...usual, asked: { trials: 10_000, accuracy: null }, trials: 10_240 }), [
    '10,000 were asked for; futures are run in blocks of 1,024, so 10,240 were run.',
  ])
})

for (const [question, halfWidth, reached, trials, says] of [
  [
    'failed',
    0.005,
    true,
    16_384,
    'Asked for: how often the body fails for every option, give or take 0.5 of 100 futures. ' +
      'The run stopped after 16,384 futures, where that was known.',
  ],
  [
    'kept',
    0.07,
    false,
    131_072,
    'Asked for: how often the service is kept for every option, give or take 7 of 100 futures. ' +
      'After the 131,072 futures allowed that was not known yet.',
  ],
] as const)
  test(`a run towards an accuracy that ${reached ? 'got' : 'did not get'} there says where it stopped`, () => {
    const accuracy = { question, halfWidth, reached }
    assert.deepEqual(sayRun({ ...usual, asked: { trials: 131_072, accuracy }, trials }), [says])
  })

test('futures drawn one by one are said to be', () => {
  assert.deepEqual(sayRun({ ...usual, sampling: 'plain' }), [
    'Each future was drawn by itself and not spread evenly: the plain sampler.',
  ])
})
