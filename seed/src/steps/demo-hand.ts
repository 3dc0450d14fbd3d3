import type { Hand } from "@tejido/provenance/modules/provenance/lots/reach"

/** Whose hand the invented history of the demo is. */
export const DEMO_HAND: Hand = {
  actor: { type: "system", id: null, label: "demo seed" },
  institution: "INPE",
  establishmentIds: null,
}
