import { isHandle } from "../fairs/is-handle"

/** The fair and the stand from whose page a piece was put in the cart, as they stand in the line's metadata. */
export type AddedFrom = { fair: string; stand: string }

/** Reads both from a form's fields or a line's metadata; null where they name no stand. */
export function readAddedFrom(field: (name: "fair" | "stand") => string): AddedFrom | null {
  const [fair, stand] = [field("fair"), field("stand")]
  return isHandle(fair) && isHandle(stand) ? { fair, stand } : null
}
