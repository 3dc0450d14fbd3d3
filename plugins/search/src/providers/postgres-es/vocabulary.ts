import { spanishStem } from "../../domain/spanish-stem"
import { deletions, typosAllowed, typosBetween, type TypoRules } from "../../domain/typos"
import type { QueryWord } from "../../domain/query-words"
import { name, rows, sql, type SqlManager } from "./sql"
import { wordTable } from "./tables"

/** What the catalogue knows of a query's word. */
export interface KnownWord {
  /** It stands in the catalogue: as it is, in another form, or as a word's beginning where it is still typed. */
  known: boolean
  /** In how many documents it stands, in any form. */
  documents: number
  /** Where it does not: the nearest words of the catalogue, fewest typos first, then the most common. */
  nearest: string[]
}

type Row = { documents: number; begins: boolean; near: [word: string, documents: number][] | null }

/** Shorter words are left as they are, whatever they may have meant. */
const SHORTEST_TYPED = 4
/** From here on a word may be two typos away from a long one. */
const TWO_TYPOS_TYPED = 7
/** More readings of one word than this answer something else than was asked. */
const MOST_READINGS = 3
const AFTER_ALL_LETTERS = "\u{10FFFF}"

/** Looks words up in the catalogue, all in one statement. @returns what is known, by word */
export async function lookUp(
  manager: SqlManager,
  table: string,
  words: readonly QueryWord[],
  rules: TypoRules
): Promise<Map<string, KnownWord>> {
  const asked = words.map(({ folded, prefix }, i) => ({
    i,
    word: folded,
    stem: spanishStem(folded),
    hard: spanishStem(folded.replaceAll("ñ", "n")),
    from: prefix ? folded : null,
    to: folded + AFTER_ALL_LETTERS,
    deletions: deletionsOfTyped(folded),
  }))
  const known = name(wordTable(table))
  const found = await rows<Row>(
    manager,
    sql`SELECT
        (SELECT coalesce(sum(v."documents"), 0)::int FROM ${known} v WHERE v."stem" IN (w."stem", w."hard") OR v."typed" = w."stem")
          AS "documents",
        w."from" IS NOT NULL AND EXISTS (SELECT 1 FROM ${known} v WHERE v."word" >= w."from" AND v."word" < w."to") AS "begins",
        (SELECT json_agg(json_build_array(v."word", v."spoken")) FROM ${known} v
          WHERE v."deletions" && w."deletions" AND v."spoken" > 0) AS "near"
      FROM jsonb_to_recordset(${JSON.stringify(asked)}::jsonb)
        AS w("i" integer, "word" text, "stem" text COLLATE "C", "hard" text COLLATE "C", "from" text COLLATE "C",
          "to" text COLLATE "C", "deletions" text[])
      ORDER BY w."i"`
  )
  return new Map(
    words.map(({ folded }, i) => {
      const row = found[i]
      const isKnown = !!row && (row.documents > 0 || row.begins)
      const near = isKnown ? [] : nearest(folded, row?.near ?? [], rules)
      return [folded, { known: isKnown, documents: row?.documents ?? 0, nearest: near }]
    })
  )
}

function deletionsOfTyped(word: string): string[] {
  if (word.length < SHORTEST_TYPED || /\d/.test(word)) {
    return []
  }
  const depth = word.length < TWO_TYPOS_TYPED ? 1 : 2
  return [...new Set([...deletions(word, depth), ...deletions(spanishStem(word), depth)])]
}

function nearest(typed: string, near: [string, number][], rules: TypoRules): string[] {
  const stem = spanishStem(typed)
  const readings = near.flatMap(([word, documents]) => {
    const most = typosAllowed(word, rules)
    const typos = Math.min(typosBetween(typed, word, most), typosBetween(stem, spanishStem(word), most))
    return typos === Infinity ? [] : [{ word, documents, typos }]
  })
  const fewest = Math.min(...readings.map(({ typos }) => typos))
  return readings
    .filter(({ typos }) => typos === fewest)
    .sort((a, b) => b.documents - a.documents || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_READINGS)
    .map(({ word }) => word)
}
