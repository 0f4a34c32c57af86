/**
 * The version of the engine: what the model means, not how it is packed. It moves when any published figure can move,
 * and is part of the key of every result.
 */
export const ENGINE = 'spinout 0.2'
