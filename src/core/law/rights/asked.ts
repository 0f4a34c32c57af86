/** The public body that runs a service, or has it run. */
export type PublicBody =
  | 'council'
  | 'fire'
  | 'other-local'
  | 'nhs-trust'
  | 'nhs-commissioner'
  | 'academy'
  | 'central'
  | 'outside-england'

/** Whoever would ask for the service. `one-employee` is one alone; `staff` are two or more of the same body. */
export type Asker = 'staff' | 'one-employee' | 'community' | 'charity' | 'parish' | 'business'

/**
 * Kinds of service that one of the rights treats differently. `with-nhs`: commissioned together with an NHS body, or by
 * one for the council. `named-person`: for a person by name, with complex health or social care needs.
 */
export type ServiceKind = 'adult-care' | 'with-nhs' | 'named-person' | 'other'

/** Who asks whom for what. `null` wherever nobody knows yet. */
export interface Asked {
  readonly body: PublicBody
  readonly asker: Asker | null
  readonly service: ServiceKind | null
}

/** Whoever asks, as a clause. */
export const ASKERS: Readonly<Record<Asker, string>> = {
  staff: 'two or more of its employees ask',
  'one-employee': 'one employee asks alone',
  community: 'a voluntary or community body asks',
  charity: 'a charity asks',
  parish: 'a parish council asks',
  business: 'a body that works for profit asks',
}

/** The body asked, as a clause. */
export const BODIES: Readonly<Record<PublicBody, string>> = {
  council: 'the body is a county, district or London borough council in England',
  fire: 'the body is a fire and rescue authority in England',
  'other-local': 'the body is a local one of another kind',
  'nhs-trust': 'the body is an NHS trust or foundation trust',
  'nhs-commissioner': 'the body is a primary care trust, or buys for the NHS in another way',
  academy: 'the body is a school or an academy trust',
  central: 'the body belongs to central government',
  'outside-england': 'the body is in Scotland, Wales or Northern Ireland',
}

/** The service, as a clause. */
export const SERVICES: Readonly<Record<ServiceKind, string>> = {
  'adult-care': 'it is adult social care',
  'with-nhs': 'it is commissioned together with an NHS body, or by one for the council',
  'named-person': 'it is for a person by name with complex health or social care needs',
  other: 'it is of no special kind',
}
