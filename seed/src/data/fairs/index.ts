import { COLOURS_OF_THE_SOUTH, GIFTS_WITH_ORIGIN } from "./coming-fairs"
import { FIRST_EDITION, SECOND_EDITION } from "./de-taller-en-taller"
import type { FairSeed } from "./types"

/** The demo's fairs: one that has been, one that runs, one that is announced, one whose call is open. */
export const FAIRS: readonly FairSeed[] = [
  FIRST_EDITION,
  SECOND_EDITION,
  COLOURS_OF_THE_SOUTH,
  GIFTS_WITH_ORIGIN,
]
