import type { Localized, Variation } from "./types"

/** A variation; its handle is its Spanish title in ascii kebab-case, so a title is never used twice. */
export function variation(
  title: Localized,
  detail: Localized,
  facts: Omit<Variation, "handle" | "title" | "detail">
): Variation {
  return { handle: kebab(title.es), title, detail, ...facts }
}

function kebab(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
}
