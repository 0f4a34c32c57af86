import { appraise } from '../../src/core/appraisal/appraise.ts'
import { workStresses } from '../../src/core/appraisal/stress/run.ts'
import { STRESSES } from '../../src/core/appraisal/stress/stresses.ts'
import { runHere } from '../../src/core/engine/task.ts'
import type { CaseRead } from '../../src/core/finance/case/read.ts'
import { workMoney, type WholeSubject } from '../../src/core/papers/further/run.ts'
import { paperSubject, type PaperSubject } from '../../src/core/papers/subject.ts'
import type { Json } from '../../src/core/shared/json.ts'
import type { PaperMeans } from '../../src/files/paper.ts'
import { paperPdf } from '../../src/files/pdf/paper.ts'
import { annexCharts } from '../../src/view/papers/annexCharts.ts'
import { openSound, readSound } from '../model/cases.ts'
import { FUNDED } from '../model/funded.ts'
import { BY_VOLUME, marlowVale, withAll } from '../model/marlowVale.ts'
import { OWNED } from '../model/owned.ts'

/** A case as its papers see it, from one block of futures. */
export async function subjectOf(read: CaseRead): Promise<PaperSubject> {
  return paperSubject(read, await appraise(read.case, read.book, { trials: 1024, seed: 1 }, runHere))
}

/** Stresses enough for a paper to have something to say: one that always applies, one that may not, and the worst. */
const FEW = ['uplift-half', 'one-off', 'worst']

/** The same with what further runs of the case find. */
export async function wholeOf(subject: PaperSubject): Promise<WholeSubject> {
  const few = STRESSES.filter(({ id }) => FEW.includes(id))
  const money = await workMoney(subject.case, { trials: 1024, seed: 1 }, runHere)
  return { ...subject, further: { ...money, stresses: await workStresses(subject.case, 1, runHere, few) } }
}

/** What papers are made with, all on this thread. */
export const meansFor = async (subject: PaperSubject): Promise<PaperMeans> => ({
  further: (await wholeOf(subject)).further,
  charts: annexCharts,
  print: paperPdf,
})

/** Between them: every option, a body that fails, VAT recovered in part, loans, several contracts, own lines. */
export const CASES: readonly string[] = [
  'examples/youth-first/youth-first.case.yaml',
  'examples/barnet-libraries/barnet.case.yaml',
  ...[
    'backed-by-the-authority',
    'corporation-tax',
    'covenant-broken',
    'failure',
    'levy-and-allowance',
    'new-work',
    'opening-balance',
    'own-lines',
    'paid-after-45-days',
    'paid-by-activity',
    'pension-cap-and-collar',
    'pension-pass-through',
    'part-recovered-vat',
    'second-contract-lost',
  ].map((name) => `test/golden/finance/${name}/case.yaml`),
]

const made = (changes: Readonly<Record<string, Json>>) => subjectOf(readSound(withAll(marlowVale(), changes)))

/** Cases made up so that, with those above, every line of every statement has something in it. */
export const MADE: Readonly<Record<string, () => Promise<PaperSubject>>> = {
  'agency staff, loans and support bought back': () => made({}),
  'gifts of the first day, assets that wear out, and the Employment Allowance': () =>
    made({
      'opening/dowry': '£40,000',
      'opening/fixedAssets': '£12,000',
      'options/mutual/publicFunctions': '20%',
      'contracts/main/price': '£900k',
    }),
  'a service that the authority ends': () =>
    made({ 'contracts/main/renewal': { nextMonths: 12, extended: '0%', ended: '100%', won: '0%' } }),
  'a body and a supplier that do not last': () =>
    made({ 'contracts/main/price': '£450k', 'contracts/main/termMonths': 36, 'options/outsource/failure': '90%' }),
  'a guarantee called at the start and paid back': () =>
    made({
      ...FUNDED,
      'opening/cash': '-£160,000',
      'opening/guarantee': { limit: '£90,000', fee: '3%' },
      'contracts/main/price': '£900k',
    }),
  'a service that leaves five months late, its award challenged': () =>
    made({
      'opening/dowry': '£40,000',
      'contracts/main/price': '£900k',
      goLive: {
        monthsLate: '5',
        waiting: '£60k',
        challenge: { chance: '60%', stops: '20%', months: '2', cost: '£30k' },
      },
    }),
  'strain of pensions that the authority bears': () =>
    made({ 'response/pensionStrain': { over55: '40%', cost: '£30k', borneBy: 'authority' } }),
  'a service line in house, and a partnership that pays its members': () =>
    made({
      'options/serviceLine': { menuShare: '50%', budgetReduction: '2%' },
      'options/partnership': { newStarters: { payRatio: '95%', scheme: 'dc' }, drawings: '50%' },
      'contracts/main/price': '£900k',
    }),
  'a joint venture whose partner withdraws, and a service shared with a neighbour': () =>
    made({
      ...OWNED,
      'options/jointVenture/partner': { capital: '£40k', withdraws: '60%' },
      'contracts/main/price': '£900k',
    }),
  'a joint venture whose partner is gone at once, and a shared service that fails': () =>
    made({
      ...OWNED,
      'options/jointVenture/partner': { capital: '£40k', withdraws: '100%' },
      'contracts/main/price': '£400k',
    }),
  'a service that is closed in part': () => made({ 'options/stop': { keeps: '40%' } }),
  'paid by volume, broken and held to account': () => made(BY_VOLUME),
  'a contract that is competed and lost': () =>
    made({ 'contracts/main/renewal': { nextMonths: 12, extended: '0%', ended: '0%', won: '0%' } }),
}

export const subjectIn = async (file: string): Promise<PaperSubject> =>
  subjectOf(await openSound(new URL(`../../${file}`, import.meta.url).pathname))
