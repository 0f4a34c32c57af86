import type { Remedies } from './limits.ts'

/** What stands beside a body's own accounts in a test. */
export interface Beside {
  /** Share of the value that is bid for. */
  readonly lot: number
  readonly cover: number
  readonly guarantee: number
  readonly turnover: number
  readonly netAssets: number
}

/** A body on a limit meets it, although a sum of months may miss it by its last bit. */
export const NEARLY = 1 - 1e-9

export const ALONE: Beside = { lot: 1, cover: 0, guarantee: 0, turnover: 0, netAssets: 0 }

export const besideOf = ({ guarantee, bond, consortium, smallerLot }: Remedies): Beside => ({
  lot: smallerLot?.share ?? 1,
  cover: (guarantee?.amount ?? 0) + (bond?.amount ?? 0),
  guarantee: guarantee?.amount ?? 0,
  turnover: consortium?.turnover ?? 0,
  netAssets: consortium?.netAssets ?? 0,
})
