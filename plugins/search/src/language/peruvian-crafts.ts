import type { WordGroup } from "../domain/word-group"

/** The reviewed words of Peruvian crafts. */
export const PERUVIAN_CRAFTS: readonly WordGroup[] = [
  {
    id: "chompa",
    kind: "synonyms",
    words: ["chompa", "suéter", "jersey", "pulóver", "sweater", "jumper"],
    origin: "file",
    active: true,
    updated_at: null,
  },
]
