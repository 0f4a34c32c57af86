import { readCodes, sayCode, type CpvCode } from '../../law/procurement/cpv/cpv.ts'
import { leaf, type Field } from '../../shared/fields/index.ts'

const accepts = 'one code of eight digits, such as 92511000'

/** The code of the Common Procurement Vocabulary that a service is bought under: one, and one that exists. */
export const cpv: Field<CpvCode> = leaf<CpvCode>({
  says: 'The procurement code of the service (CPV), which decides what can be reserved',
  kind: 'text',
  accepts,
  bare: { type: ['string', 'number'], maxLength: 20 },
  standIn: () => '0',
  parse(typed) {
    const read = readCodes(typed)
    if (!read.ok) return { ...read, wanted: read.wanted ?? accepts }
    const [code, ...others] = read.value
    if (others.length > 0) return { ok: false, message: `These are ${others.length + 1} codes.`, wanted: accepts }
    return { ok: true, value: code!, words: sayCode(code!) }
  },
})
