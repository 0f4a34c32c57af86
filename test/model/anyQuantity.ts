import * as fc from 'fast-check'

/** An amount of every shape, in pounds. */
export const money = (most: number, least = 1): fc.Arbitrary<string> =>
  fc
    .array(fc.integer({ min: least, max: most }), { minLength: 3, maxLength: 3 })
    .map((each) => each.toSorted((a, b) => a - b))
    .chain(([low, likely, high]) =>
      fc.constantFrom(
        `£${likely}`,
        `£${low} to £${high}`,
        `uniform(${low}, ${high! + 1})`,
        `triangular(${low}, ${likely}, ${high! + 1})`,
        `pert(${low}, ${likely}, ${high! + 1})`,
        `oneOf({${low}: 40%, ${high! + 1}: 60%})`,
      ),
    )
/** A share of every shape that a share may have. */
export const share = (mostPercent = 100): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: 1, max: mostPercent - 1 }), fc.integer({ min: 1, max: mostPercent - 1 }))
    .map((two) => two.toSorted((a, b) => a - b))
    .chain(([low, high]) =>
      fc.constantFrom(
        '0%',
        `${mostPercent}%`,
        `${low}%`,
        `${low}% to ${high}%`,
        `uniform(${low! / 100}, ${high! / 100})`,
      ),
    )
