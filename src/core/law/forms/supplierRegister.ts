import { rule, type Finding } from '../rule.ts'
import { legislation } from '../source.ts'
import { deliversFinding, leftFinding, type Characteristics } from './characteristics.ts'

const regulation9 = legislation('uksi/2024/692/regulation/9', 'Procurement Regulations 2024 reg 9(3)(k)')
const READ = {
  inForce: { from: '2025-02-24' },
  confidence: 'secondary',
  reviewBy: '2027-04-06',
  note:
    'The Regulations ask a supplier whether it is a public service mutual, and say no more. The words by which the ' +
    'register explains it were read at second hand; they ask nothing about staff.',
} as const

const left = rule({
  id: 'forms.register.left',
  title: 'It was in the public sector and has left',
  says: 'The register of suppliers describes a public service mutual as one that has left the public sector.',
  source: regulation9,
  ...READ,
})

const delivers = rule({
  id: 'forms.register.delivers',
  title: 'It still delivers public services',
  says: 'The register of suppliers describes a public service mutual as one that still delivers public services.',
  source: regulation9,
  ...READ,
})

/**
 * The type a supplier ticks when it registers on the central digital platform. It is looser than the Act: a body may
 * tick it and still not have what it takes for a contract that is kept for mutuals.
 */
export function supplierRegisterFindings(body: Characteristics): readonly Finding[] {
  return [leftFinding(left, body), deliversFinding(delivers, body)]
}

export const supplierRegisterRules = [left, delivers] as const
