/** Seconds a catalogue answer may be kept when no tag drops it earlier: the upper bound of a lost notice. */
export const CATALOGUE_SECONDS = 300
