import type { LawOn } from '../lawOn.ts'
import { both, clauseFor, finding, isInForce, not, rule, type Finding, type Known, type Rule } from '../rule.ts'
import { considerableChangeRules } from './considerableChange.ts'
import { selectionClockRules } from './providerSelectionClocks.ts'
import { selectionScopeRules } from './providerSelectionScope.ts'
import { bySelectionRegulation, type SelectionProcess } from './providerSelectionValues.ts'

/** Who holds the contract that a new one would replace: we, somebody else, or nobody. */
export type Incumbent = 'us' | 'another' | 'nobody'

/** What an authority weighs when it chooses a process. `null` wherever nobody knows yet. */
export interface SelectionFacts {
  /** Whether a framework agreement is to be made, and no contract. */
  readonly framework: Known
  readonly incumbent: Incumbent | null
  /** Whether the nature of the services means that only the provider there now can give them. */
  readonly onlyIncumbent: Known
  /**
   * Whether patients choose their provider, everybody who qualifies gets a contract, their number is not limited, and
   * there is a way to come forward.
   */
  readonly openChoice: Known
  /** Whether the contract there is comes to its end, and the new one is to follow it. */
  readonly expiring: Known
  /** Whether the new contract is considerably changed: what `considerableChange` says. */
  readonly changed: Known
  /** Whether the provider there now does well enough, and likely will. */
  readonly satisfying: Known
  /** Whether the authority is likely to be able to tell who is most suitable, without a competition. */
  readonly canIdentify: Known
}

const TERMS = bySelectionRegulation(6)

const framework = rule({
  id: 'procurement.providerSelection.framework',
  title: 'A framework agreement',
  says: 'A framework agreement is made by the Competitive Process, and by no other.',
  ...TERMS,
})

const directA = rule({
  id: 'procurement.providerSelection.directA',
  title: 'Only the provider there now can do it',
  says:
    'Where the nature of the services means that only the provider there now can give them, the authority awards the ' +
    'contract to it by Direct Award Process A. A body that holds no contract yet is no existing provider.',
  ...TERMS,
  note:
    'An existing provider may be replaced by its successor in a merger, takeover or insolvency. Whether a spin-out ' +
    'is such a successor is not said.',
})

const directB = rule({
  id: 'procurement.providerSelection.directB',
  title: 'Patients choose among all who qualify',
  says:
    'Where patients choose their provider, the number of providers is not limited, everybody who meets the ' +
    'requirements is offered a contract, and there is a way to come forward, the authority follows Direct Award ' +
    'Process B.',
  ...TERMS,
})

const directC = rule({
  id: 'procurement.providerSelection.directC',
  title: 'A contract that ends, with a provider that does well',
  says:
    'Where a contract comes to its end, the new one is not considerably changed, and the provider there now does ' +
    'well enough and likely will, the authority may choose Direct Award Process C, the Most Suitable Provider ' +
    'Process or the Competitive Process.',
  ...TERMS,
})

const mostSuitable = rule({
  id: 'procurement.providerSelection.mostSuitable',
  title: 'The most suitable provider can be told',
  says:
    'Otherwise, where the authority is likely to be able to tell who is most suitable, it may choose the Most ' +
    'Suitable Provider Process or the Competitive Process.',
  ...TERMS,
})

const competitive = rule({
  id: 'procurement.providerSelection.competitive',
  title: 'In every other case',
  says: 'In every other case the authority follows the Competitive Process.',
  ...TERMS,
})

/** Which processes are open to the authority, and how that came about. */
export interface SelectionRuling {
  /** One finding for each step, in the order of the regulation, up to the first that is met. */
  readonly findings: readonly Finding[]
  /** The processes that the authority may follow, or might: see `sure`. */
  readonly processes: readonly SelectionProcess[]
  /** Those by which the contract can come to us. */
  readonly forUs: readonly SelectionProcess[]
  /** Whether every step up to the first that is met is known. */
  readonly sure: boolean
}

interface SelectionStep {
  readonly of: Rule
  readonly met: Known
  readonly because: string
  readonly processes: readonly SelectionProcess[]
}

/**
 * Which process an authority follows: the first step that is met decides. A step that nobody can say yet leaves its
 * own processes and those of the steps after it open. Before the first day of the regime there is nothing to choose.
 */
export function chooseProcess(facts: SelectionFacts, on: LawOn): SelectionRuling {
  if (!isInForce(competitive, on.day)) return { findings: [], processes: [], forUs: [], sure: true }
  const steps = stepsOf(facts)
  const decisive = steps.findIndex(({ met }) => met === true)
  const walked = steps.slice(0, decisive + 1)
  const open = walked.filter(({ met }) => met !== false).flatMap(({ processes }) => processes)
  const processes = [...new Set(open)]
  return {
    findings: walked.map(({ of, met, because }) => finding(of, met, because)),
    processes,
    forUs: processes.filter((process) => canComeToUs(process, facts.incumbent)),
    sure: walked.every(({ met }) => met !== null),
  }
}

/** A direct award to the provider there now can only come to us if that is who we are. */
const canComeToUs = (process: SelectionProcess, incumbent: Incumbent | null): boolean =>
  (process !== 'directA' && process !== 'directC') || incumbent === 'us' || incumbent === null

function stepsOf(facts: SelectionFacts): readonly SelectionStep[] {
  const thereIsOne = facts.incumbent === null ? null : facts.incumbent !== 'nobody'
  const runsOn = both(both(thereIsOne, facts.expiring), both(not(facts.changed), facts.satisfying))
  return [
    {
      of: framework,
      met: facts.framework,
      because: clauseFor(
        facts.framework,
        'a framework is to be made',
        'a contract is to be made',
        'nobody has said what',
      ),
      processes: ['competitive'],
    },
    {
      of: directA,
      met: both(thereIsOne, facts.onlyIncumbent),
      because:
        thereIsOne === false
          ? 'nobody provides it under a contract now'
          : clauseFor(
              facts.onlyIncumbent,
              `only ${saysIncumbent(facts.incumbent)} can do it`,
              'others can do it too',
              'nobody has said whether others can do it',
            ),
      processes: ['directA'],
    },
    {
      of: directB,
      met: facts.openChoice,
      because: clauseFor(
        facts.openChoice,
        'patients choose among all who qualify',
        'patients do not choose among all who qualify',
        'nobody has said whether patients choose among all who qualify',
      ),
      processes: ['directB'],
    },
    { of: directC, met: runsOn, because: saysRunsOn(facts), processes: ['directC', 'mostSuitable', 'competitive'] },
    {
      of: mostSuitable,
      met: facts.canIdentify,
      because: clauseFor(
        facts.canIdentify,
        'the authority is likely to be able to tell who is most suitable',
        'the authority is not likely to be able to tell who is most suitable',
        'the authority has not said whether it can tell who is most suitable',
      ),
      processes: ['mostSuitable', 'competitive'],
    },
    { of: competitive, met: true, because: 'no other step has decided it', processes: ['competitive'] },
  ]
}

const saysIncumbent = (incumbent: Incumbent | null): string => (incumbent === 'us' ? 'we' : 'the provider there now')

function saysRunsOn({ incumbent, expiring, changed, satisfying }: SelectionFacts): string {
  if (incumbent === 'nobody') return 'there is no contract to follow'
  if (expiring === false) return 'no contract is to be followed by this one'
  if (changed === true) return 'the new contract is considerably changed'
  if (satisfying === false) return 'the authority is not content with the provider there now'
  if (incumbent === null || expiring === null) return 'nobody has said whether it follows a contract'
  if (changed === null) return 'it is not known whether the new contract is considerably changed'
  if (satisfying === null) return 'the authority has not said whether it is content with the provider there now'
  return 'it follows a contract, without considerable change, and the authority is content with the provider there now'
}

/** What an authority weighs in every process but A and B. Source: reg 5. */
export const keyCriteria: readonly (readonly [title: string, says: string])[] = [
  ['Quality and innovation', 'good services, and room for better ones'],
  ['Value', 'costs, benefits and what it means for the money there is'],
  ['Integration, collaboration and sustainability', 'services that work together, and last'],
  ['Access, inequalities and choice', 'everybody can get to it, gaps in health grow smaller, patients have a choice'],
  ['Social value', 'what it does for the economy, the people and the environment of the area'],
]

export const providerSelectionRules: readonly Rule[] = [
  ...selectionScopeRules,
  framework,
  directA,
  directB,
  directC,
  mostSuitable,
  competitive,
  ...considerableChangeRules,
  ...selectionClockRules,
]
