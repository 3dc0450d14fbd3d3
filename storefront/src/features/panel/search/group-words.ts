import type { WordGroup } from "./word-group"

/** So many words name a group; the rest is counted. */
const NAMED = 3

/**
 * What a group is called where it is one of many: "chompa, suéter, jersey", "gorro → chullo, ch'ullu". `more` is how
 * many words are left out.
 */
export function groupName(group: Pick<WordGroup, "kind" | "words" | "for">): { name: string; more: number } {
  const typed = group.kind === "synonyms" ? [] : (group.for ?? [])
  const named = [typed.slice(0, NAMED), group.words.slice(0, NAMED)].filter((words) => words.length > 0)
  return {
    name: named.map((words) => words.join(", ")).join(" → "),
    more: Math.max(0, typed.length - NAMED) + Math.max(0, group.words.length - NAMED),
  }
}

/** A query with which a group can be tried: the first word that is typed to find the others. */
export function queryOf(group: Pick<WordGroup, "kind" | "words" | "for">): string {
  return (group.kind === "synonyms" ? group.words[0] : (group.for ?? [])[0]) ?? ""
}
