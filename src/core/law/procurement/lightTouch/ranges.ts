import type { CpvCode } from '../cpv/cpv.ts'

/** All codes from one to another, with both. */
type Span = readonly [from: string, to: string]

/** Codes and ranges as the law writes them: `85000000-85323000` or `75200000`, with spaces between. */
export const spansOf = (written: string): readonly Span[] =>
  written
    .trim()
    .split(/\s+/)
    .map((span): Span => [span.slice(0, 8), span.slice(-8)])

/** Whether a code lies in one of the spans. Codes compare as text: all have eight digits. */
export const isWithin = (code: CpvCode, spans: readonly Span[]): boolean =>
  spans.some(([from, to]) => from <= code && code <= to)
