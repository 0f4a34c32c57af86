import type { LawSource } from './dated.ts'

/** A page of legislation.gov.uk, by its path: `ukpga/2025/11/section/1`. */
export function legislation(path: string, title: string): LawSource {
  return { title, url: `https://www.legislation.gov.uk/${path}` }
}

/** PolicyEngine's open parameter files for the United Kingdom, which cite the law value by value. */
export function policyEngine(folder: string): LawSource {
  return {
    title: `PolicyEngine UK parameters, ${folder}`,
    url: `https://github.com/PolicyEngine/policyengine-uk/tree/master/policyengine_uk/parameters/${folder}`,
  }
}

/** A judgment of the Court of Justice of the European Union, by its number in the Union's index of documents. */
export const judgment = (celex: string, title: string): LawSource => ({
  title,
  url: `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${celex}`,
})
