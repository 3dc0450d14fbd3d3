import type { Hand } from "@tejido/provenance/modules/provenance/lots/reach"

/** Who recorded something, kept for what is done later in their name; their reach was checked when they did. */
export type KeptHand = {
  actor: Pick<Hand["actor"], "type" | "id" | "label" | "institutionId">
  institution: string
}

/** What of a hand is kept: no session and no network address. */
export function keptHand({ actor, institution }: Hand): KeptHand {
  const { type, id, label, institutionId = null } = actor
  return { actor: { type, id, label, institutionId }, institution }
}

/** The same hand again, for work that it began. */
export function handAgain({ actor, institution }: KeptHand): Hand {
  return { actor, institution, establishmentIds: null }
}
