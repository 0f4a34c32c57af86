/**
 * The shapes an uncertain quantity can take. A shape is data; `quantileOf` turns it into numbers.
 * Parameters are in the quantity's own unit, shares between 0 and 1.
 */
export type Shape =
  | { readonly kind: 'certain'; readonly value: number }
  | { readonly kind: 'normal'; readonly mean: number; readonly sd: number }
  | { readonly kind: 'lognormal'; readonly logMean: number; readonly logSd: number }
  | { readonly kind: 'logitnormal'; readonly logitMean: number; readonly logitSd: number }
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | { readonly kind: 'triangular'; readonly low: number; readonly likely: number; readonly high: number }
  | { readonly kind: 'pert'; readonly low: number; readonly likely: number; readonly high: number }
  | { readonly kind: 'beta'; readonly alpha: number; readonly beta: number }
  | { readonly kind: 'bernoulli'; readonly chance: number }
  | { readonly kind: 'oneOf'; readonly values: readonly { readonly value: number; readonly weight: number }[] }
  | { readonly kind: 'samples'; readonly values: readonly number[] }
