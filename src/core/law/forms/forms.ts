import { charitableCompany } from './charitableCompany.ts'
import { cicByGuarantee } from './cicByGuarantee.ts'
import { cicByShares } from './cicByShares.ts'
import { cio } from './cio.ts'
import { communityBenefitSociety } from './communityBenefitSociety.ts'
import { companyByGuarantee } from './companyByGuarantee.ts'
import { companyByShares } from './companyByShares.ts'
import { coOperativeSociety } from './coOperativeSociety.ts'
import { councilOwnedCompany } from './councilOwnedCompany.ts'
import type { LegalForm } from './legalForm.ts'
import { llp } from './llp.ts'
import { trustOwnedCompany } from './trustOwnedCompany.ts'

/** Every legal form, by the alphabet, so that no order favours one. */
export const legalForms: readonly LegalForm[] = [
  charitableCompany,
  cio,
  coOperativeSociety,
  communityBenefitSociety,
  cicByGuarantee,
  cicByShares,
  companyByGuarantee,
  companyByShares,
  trustOwnedCompany,
  councilOwnedCompany,
  llp,
]
