/** Most seats that a file may ask for: more than any body has, so what is larger was a slip. */
export const SEATS_MOST = 1_000_000
