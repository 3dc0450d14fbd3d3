/**
 * Raised when the data set changes: the start script then runs the seed again, which completes an older demo.
 * Alone in its file, for the start script reads it without loading Medusa.
 */
export const SEED_VERSION = 6
