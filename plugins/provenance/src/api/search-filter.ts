import { fold } from "../domain/fold"

/** Filter for rows whose `search_text` holds every word that was typed, anywhere, whatever case or accents. */
export function searchFilter(typed: string): { $and: { search_text: { $like: string } }[] } {
  const words = fold(typed).split(/\s+/).filter(Boolean)
  return { $and: words.map((word) => ({ search_text: { $like: `%${word.replace(/[\\%_]/g, "\\$&")}%` } })) }
}
