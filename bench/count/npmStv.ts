import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire, stripTypeScriptTypes } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundlesOf } from '../../src/core/democracy/election/paperTree.ts'
import type { Ward } from './wards.ts'

/** What the package `stv` is asked, as its `model.ts` has it. */
interface Asked {
  readonly seatsToFill: number
  readonly candidates: string[]
  readonly votes: { weight: number; readonly preferences: string[] }[]
}

type Stv = (asked: Asked) => { readonly winners: readonly string[] }

/** The counter of npm's `stv`, whose source runs and whose published build does not: types are taken out of it here. */
export async function loadNpmStv(): Promise<Stv> {
  const source = createRequire(import.meta.url).resolve('stv/src/stv.ts')
  const typed = readFileSync(source, 'utf8').replace(
    /^import .* from "\.\/model";$/m,
    "import type {} from 'node:util'",
  )
  const folder = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url))
  mkdirSync(folder, { recursive: true })
  const plain = `${folder}stv-peer.mjs`
  writeFileSync(plain, stripTypeScriptTypes(typed))
  const loaded = (await import(pathToFileURL(plain).href)) as { readonly stv: Stv }
  return loaded.stv
}

/** A ward as the package wants it. It multiplies the weights as it counts, so each count needs papers of its own. */
export function askedOf({ election, seats }: Ward): Asked {
  const { candidates, papers } = election
  const votes = [...bundlesOf(papers)].map(({ votes: weight, codes }) => ({
    weight,
    preferences: codes.map((code) => candidates[code]!),
  }))
  return { seatsToFill: seats, candidates: [...candidates], votes }
}
