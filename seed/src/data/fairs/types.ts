import type { CraftLineCode, Localized } from "../types"

/** A part of a fair. `holds`: craft lines or regions, by `kind`. */
export type FairZoneSeed = {
  name: Localized
  kind: "craft_line" | "region" | "theme"
  holds: readonly (CraftLineCode | string)[]
  capacity: number
}

export type FairCriterionSeed = { name: Localized; help: Localized; weight: number }

/** What became of a workshop's application; one that is `sent` waits to be judged, a `draft` is still written. */
export type FairApplicationSeed = {
  /** Handle of the workshop. */
  workshop: string
  /** Place of the zone in the fair's list. */
  zone: number
  ends: "draft" | "sent" | "scored" | "accepted" | "waitlisted" | "declined"
  /** Of one that was not taken, and what the workshop is told beside. */
  reasons?: readonly ("no_room" | "technique" | "presentation" | "few_pieces" | "prices" | "zone")[]
  note?: string
}

/** Days from the opening to each moment, and hours of Lima's day. */
export type FairDays = {
  callOpens: number
  callCloses: number
  announced: number
  closes: number
}

export type FairSeed = {
  handle: string
  /** The fair of the demo that it is a copy of. */
  cloneOf?: string
  words: {
    title: Localized
    theme: Localized
    description: Localized
    organiser: Localized
    rules: Localized
  }
  mode: "virtual" | "in_person" | "both"
  venue: { name: string; address: string; ubigeo: string; hours: string } | null
  /** Days from today to its opening; negative ones have been. */
  opensIn: number
  days: FairDays
  zones: readonly FairZoneSeed[]
  criteria: readonly FairCriterionSeed[]
  applications: readonly FairApplicationSeed[]
  /** Of what a workshop sells the first or the last so many, and how much less they cost there, in per cent. */
  offers: { from: "first" | "last"; products: number; percent: number; keeps: boolean }
  /** Handles of the pieces that it shows. */
  banner: { palette: string; alt: Localized; pieces: readonly string[] }
}
