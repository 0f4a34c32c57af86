import type { LawSource } from '../dated.ts'

/** A judgment of the Court of Justice of the European Union, by its number in the Union's index of documents. */
export const judgment = (celex: string, title: string): LawSource => ({
  title,
  url: `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${celex}`,
})
