import { spanishStem } from "../../domain/spanish-stem"
import { deletions, typosAllowed } from "../../domain/typos"
import { name, rows, sql, type SqlManager } from "./sql"
import { wordTable } from "./tables"

/** By how much the documents with a word change: all of them, and those with it in a short field. */
export type WordCounts = Map<string, { documents: number; spoken: number }>

/** Brings the table of words up to date; a word that stands nowhere any more leaves it. */
export async function countWords(manager: SqlManager, table: string, counts: WordCounts): Promise<void> {
  const changed = [...counts].filter(([, { documents, spoken }]) => documents || spoken)
  if (!changed.length) {
    return
  }
  const given = changed.map(([word, { documents, spoken }]) => ({
    word,
    stem: spanishStem(word),
    // As it is typed without ñ.
    typed: word.includes("ñ") ? spanishStem(word.replaceAll("ñ", "n")) : null,
    documents,
    spoken,
    deletions: deletionsOf(word),
  }))
  const words = name(wordTable(table))
  await rows(
    manager,
    sql`INSERT INTO ${words} AS w ("word", "stem", "typed", "documents", "spoken", "deletions")
        SELECT "word", "stem", "typed", "documents", "spoken", "deletions"
        FROM jsonb_to_recordset(${JSON.stringify(given)}::jsonb) AS given("word" text, "stem" text, "typed" text,
          "documents" integer, "spoken" integer, "deletions" text[])
        ON CONFLICT ("word") DO UPDATE SET
          "documents" = w."documents" + excluded."documents", "spoken" = w."spoken" + excluded."spoken"`
  )
  if (changed.some(([, { documents }]) => documents < 0)) {
    await rows(manager, sql`DELETE FROM ${words} WHERE "documents" <= 0`)
  }
}

/** What is kept of a word, and of what its forms share, so that misspellings of either are found. */
function deletionsOf(word: string): string[] {
  const depth = typosAllowed(word)
  return depth ? [...new Set([...deletions(word, depth), ...deletions(spanishStem(word), depth)])] : []
}
