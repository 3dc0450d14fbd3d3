/** Where a listing is on its way to the shop (design §3). */
export const LISTING_STATES = ["draft", "submitted", "changes_requested", "published", "withdrawn"] as const
export type ListingState = (typeof LISTING_STATES)[number]

/**
 * Where the edits of a published listing are, while the shop goes on showing what was published; null where there are
 * none, and for whatever is not published.
 */
export const EDIT_STATES = ["draft", "submitted", "changes_requested"] as const
export type EditState = (typeof EDIT_STATES)[number]

/** Both together: what decides what can be done. */
export type Standing = { state: ListingState; edit_state: EditState | null }

/** What people do to a listing. */
export const LISTING_ACTS = ["save", "submit", "take_back", "approve", "request_changes", "withdraw"] as const
export type ListingAct = (typeof LISTING_ACTS)[number]

/**
 * The standing after an act, or null where it cannot be done from here.
 *
 * A withdrawn listing is saved and submitted again like a draft, and keeps what was published until it is approved
 * anew. `save` of a published one opens its edits; what has been submitted is taken back before it is changed.
 */
export function standingAfter({ state, edit_state }: Standing, act: ListingAct): Standing | null {
  if (state === "published") {
    const edits = editsAfter(edit_state, act)
    if (act === "withdraw") return { state: "withdrawn", edit_state: null }
    return edits === undefined ? null : { state, edit_state: edits }
  }
  switch (act) {
    case "save":
      return state === "submitted" ? null : { state, edit_state: null }
    case "submit":
      return state === "submitted" ? null : { state: "submitted", edit_state: null }
    case "take_back":
      return state === "submitted" ? { state: "draft", edit_state: null } : null
    case "approve":
      return state === "submitted" ? { state: "published", edit_state: null } : null
    case "request_changes":
      return state === "submitted" ? { state: "changes_requested", edit_state: null } : null
    case "withdraw":
      return null
  }
}

/** The state of a published listing's edits after an act; undefined where the act cannot be done. */
function editsAfter(edits: EditState | null, act: ListingAct): EditState | null | undefined {
  switch (act) {
    case "save":
      return edits === "submitted" ? undefined : (edits ?? "draft")
    case "submit":
      return edits === null || edits === "submitted" ? undefined : "submitted"
    case "take_back":
      return edits === "submitted" ? "draft" : undefined
    case "approve":
      return edits === "submitted" ? null : undefined
    case "request_changes":
      return edits === "submitted" ? "changes_requested" : undefined
    case "withdraw":
      return undefined
  }
}
