import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { sayUnits } from '../../../src/core/democracy/count/units.ts'
import { assertOfficial, countedFile } from '../counted.ts'
import type { OfficialRow } from '../golden.ts'
import { recordPath } from './archive.ts'

type Row = Readonly<Record<string, string>>

const readCsv = (name: string): readonly Row[] =>
  parse(readFileSync(recordPath('stv-scotland', name)), { columns: true, bom: true })

const wards = readCsv('official_wards.csv')
const rowsByWard = Map.groupBy(readCsv('official_stages.csv'), (row) => `${row['ward_code']} ${row['year']}`)

test('forty wards were published, and not none', () => assert.equal(wards.length, 40))

for (const ward of wards) {
  const { blt_file: file, ward_code: code, year, quota, valid_poll: valid, seats } = ward
  test(`${ward['ward_name']}, ${ward['council']} ${year}: the count is the published one, stage by stage`, () => {
    const { count } = countedFile(recordPath('stv-scotland', 'ballots', basename(file!)), 'scottish')
    assert.deepEqual(
      { quota: sayUnits(count.quota!, 5), valid: count.valid, seats: count.seats },
      { quota: `${quota}.00000`, valid: Number(valid), seats: Number(seats) },
    )
    assertOfficial(count, rowsByWard.get(`${code} ${year}`)!.map(officialRow))
  })
}

/** The publisher marks whoever is elected in every stage from then on. */
function officialRow({ stage, candidate_index: index, votes, status, status_stage: since }: Row): OfficialRow {
  const isElected = status === 'Elected' && since === stage
  return { stage: Number(stage), candidate: Number(index) - 1, votes: votes!, isElected }
}
