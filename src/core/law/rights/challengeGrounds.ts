import { allMet, finding, rule, type Finding, type Rule } from '../rule.ts'
import { legislation } from '../source.ts'

/** What an authority holds of an expression itself. `nothing`: it has been asked, and holds none of these. */
export type Judged = 'nothing' | 'inadequate' | 'unsuitable' | 'vexatious' | 'unlawful'

/** What might let an authority reject an expression. `null` where nobody knows. */
export interface GroundFacts {
  readonly judged: Judged | null
  readonly stopping: boolean | null
  readonly integratedWithNhs: boolean | null
  readonly inProcurement: boolean | null
  readonly negotiating: boolean | null
  readonly staffBodyPlanned: boolean | null
}

/** Whether an expression is clear of a ground, and the clause that says why. */
type Clear = readonly [clear: boolean | null, because: string]

/** Holds one ground against what is known, and against the findings on what an expression has to be and say. */
type Test = (known: GroundFacts, required: readonly Finding[]) => Clear

interface Ground {
  readonly rule: Rule
  readonly test: Test
}

const ground = (number: number, id: string, title: string, says: string, test: Test): Ground => ({
  rule: rule({
    id: `rights.challenge.ground.${id}`,
    title: `${title} (ground ${number})`,
    says: `An authority may reject an expression ${says}`,
    inForce: { from: '2012-06-27' },
    source: legislation('uksi/2012/1647/schedule', `SI 2012/1647 Sch para ${number}`),
    confidence: 'verified',
    reviewBy: '2027-04-06',
  }),
  test,
})

const asRequired: Test = (_, required) => {
  const clear = allMet(required)
  const titles = required.filter(({ met }) => met === clear).map(({ title }) => title.toLowerCase())
  if (clear === true) return [true, 'all that is asked for is there']
  return [clear, `${clear === false ? 'not met' : 'not known'}: ${titles.join('; ')}`]
}

const notJudged =
  (against: Judged, there: string): Test =>
  ({ judged }) => {
    if (judged === null) return [null, 'it is for the authority to judge, and it has not said']
    return judged === against ? [false, there] : [true, 'the authority holds nothing of the kind']
  }

const unless =
  (fact: Exclude<keyof GroundFacts, 'judged'>, there: string, absent: string): Test =>
  ({ [fact]: isThere }) => {
    if (isThere === null) return [null, 'nobody knows yet; the authority can be asked']
    return isThere ? [false, there] : [true, absent]
  }

const grounds: readonly Ground[] = [
  ground(
    1,
    'requirements',
    'It is what the law asks for',
    'that comes from somebody who may not ask, is not in writing, or leaves out what it has to say.',
    asRequired,
  ),
  ground(
    2,
    'inadequate',
    'What it says is full and right',
    'that it thinks inadequate or inaccurate on a point that matters.',
    notJudged('inadequate', 'the authority thinks it inadequate or inaccurate'),
  ),
  ground(
    3,
    'unsuitable',
    'Those who ask are suitable',
    'where, going by what it says, those who ask, a partner or a sub-contractor are not suitable.',
    notJudged('unsuitable', 'the authority holds that somebody in it is not suitable'),
  ),
  ground(
    4,
    'stopping',
    'The service goes on',
    'where it has decided to stop the service, and that decision is in writing.',
    unless('stopping', 'a decision to stop the service is in writing', 'nothing is decided against the service'),
  ),
  ground(
    5,
    'integrated',
    'Its tie to the NHS can be loosened',
    'where the service is of one piece with an NHS service for the same people, and it thinks that this has to stay ' +
      'so for their well-being.',
    unless(
      'integratedWithNhs',
      'it is of one piece with an NHS service, and has to stay so',
      'no such tie is critical',
    ),
  ),
  ground(
    6,
    'procuring',
    'It is not out to tender already',
    'where the service is the subject of a procurement already.',
    unless('inProcurement', 'the service is out to tender already', 'the service is not out to tender'),
  ),
  ground(
    7,
    'negotiating',
    'Nobody else is negotiating for it',
    'where it and somebody else are in negotiations for the service that are at least partly in writing.',
    unless('negotiating', 'the authority negotiates with somebody else in writing', 'it negotiates with nobody else'),
  ),
  ground(
    8,
    'staffBody',
    'No plan of staff is being considered',
    'where it has published that it means to consider provision by a body that two or more of its employees, whom it ' +
      'names, propose to set up. This protects a staff mutual while it is talked about: rivals can be turned away.',
    unless(
      'staffBodyPlanned',
      'it has published that it means to consider a body of staff',
      'nothing of it is published',
    ),
  ),
  ground(
    9,
    'vexatious',
    'It is meant seriously',
    'that it holds to be frivolous or vexatious.',
    notJudged('vexatious', 'the authority holds that it is frivolous or vexatious'),
  ),
  ground(
    10,
    'unlawful',
    'Nothing unlawful would follow',
    'where it holds that to accept is likely to break the law or a duty laid on it by statute.',
    notJudged('unlawful', 'the authority holds that a breach of law would follow'),
  ),
]

/**
 * The ten grounds in order, each as a condition that is met where the ground is absent. An authority may reject only on
 * one of them; and it *may*: none obliges it.
 */
export const groundFindings = (known: GroundFacts, required: readonly Finding[]): readonly Finding[] =>
  grounds.map(({ rule: of, test }) => finding(of, ...test(known, required)))

export const challengeGroundRules: readonly Rule[] = grounds.map(({ rule: of }) => of)
