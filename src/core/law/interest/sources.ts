import type { LawSource } from '../dated.ts'

/** The guidance itself. Its opening was read; its lists of signs were not. */
export const guidance: LawSource = {
  title: 'Cabinet Office, PPN 024: insourcing and the public interest test, guidance note, 17 June 2026',
  url: 'https://www.gov.uk/government/publications/ppn-024-the-public-interest-test-and-insourcing-strategy/insourcing-and-the-public-interest-test-guidance-note-html',
}

/** Whom it binds, what is left out, the size and the day. */
export const browneJacobson: LawSource = {
  title: 'Browne Jacobson, on PPN 024: who makes the test, for what, and from when',
  url: 'https://www.brownejacobson.com/insights/new-guidance-on-insourcing-and-the-public-interest-test',
}

/** The two parts, their headings, and that the answer may be a mix. */
export const wardHadaway: LawSource = {
  title: 'Ward Hadaway, on PPN 024: the two parts of the test',
  url: 'https://www.wardhadaway.com/insights/procurement-in-a-nutshell/procurement-in-a-nutshell-procurement-policy-note-the-public-interest-test-and-insourcing-strategy/',
}

/** What the outcome is for. */
export const dacBeachcroft: LawSource = {
  title: 'DAC Beachcroft, on PPN 024: what the outcome of the test is for',
  url: 'https://www.dacbeachcroft.com/en/What-we-think/Insourcing-and-the-Public-Interest-Test',
}

/** What is reported, and to whom. */
export const osborneClarke: LawSource = {
  title: 'Osborne Clarke, Regulatory Outlook June 2026, on PPN 024',
  url: 'https://www.osborneclarke.com/insights/regulatory-outlook-june-2026-regulated-procurement',
}

/** The statement of February 2025 in which the test was announced, as reported. */
export const announced: LawSource = {
  title: 'Government Transformation, on the National Procurement Policy Statement of February 2025',
  url: 'https://government-transformation.com/transformation/governments-new-national-procurement-policy-rethinks-outsourcing',
}

/** What the consultation of 2025 would have had the test ask. */
export const consulted: LawSource = {
  title: 'Local Government Lawyer, on the questions that the consultation of 2025 proposed for the test',
  url: 'https://j5.localgovernmentlawyer.co.uk/projects/317-projects-features/61874-in-n-out-insourcing-vs-outsourcing',
}

/** The contents of the note were read, not the note. */
export const deliveryModelNote: LawSource = {
  title: 'Cabinet Office, Delivery Model Assessments guidance note, June 2020: its contents',
  url: 'https://pdfslide.us/documents/delivery-model-assessments-govuk-111-this-note-builds-on-play-3-in-the-outsourcing.html',
}

/** When the Sourcing Playbook took the place of the Outsourcing Playbook. */
export const trowers: LawSource = {
  title: 'Trowers & Hamlins, on PPN 03/21: the Sourcing Playbook',
  url: 'https://www.trowers.com/insights/2021/june/ppn-0321--the-sourcing-and-consultancy-playbooks',
}
