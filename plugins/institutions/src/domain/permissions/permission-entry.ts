/** A text for people in the languages of the interface. */
export type Words = { es: string; en: string }

/**
 * How far a permission reaches for a member whose role or institution is limited: `establishment` to the rows of
 * the establishments assigned to them, `institution` to the rows of their own institution, `all` to everything.
 */
export type PermissionReach = "all" | "establishment" | "institution"

/** What the catalogue says of one permission. */
export type PermissionEntry = {
  resource: string
  action: string
  reach: PermissionReach
  words: Words
  /** Asks for the second factor again when it was not shown in the last minutes. */
  fresh?: true
}
