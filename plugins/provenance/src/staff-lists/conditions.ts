import { sql, type Sql } from "@tejido/institutions/http/sql-list"
import type { ReachFilter } from "@tejido/institutions/domain/staff-ability"
import { fold } from "../domain/fold"

/** How names are sorted: as Spanish does, ñ after n and accents aside. */
export const IN_SPANISH = `collate "es-x-icu"`

/** Only rows of the establishments that the member reaches; `column` says of which a row is. */
export function inReach(column: string, reach: ReachFilter): Sql[] {
  return reach.establishment_id ? [sql(`${column} = any(?::text[])`, reach.establishment_id.$in)] : []
}

/** Every word that was typed stands somewhere in `column`, which is folded; see {@link fold}. */
export function holdsWords(column: string, typed: string | undefined): Sql[] {
  return fold(typed ?? "")
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => sql(`${column} like ?`, `%${word.replace(/[\\%_]/g, "\\$&")}%`))
}

/** `column` is `value`, where one is asked for. */
export function is(column: string, value: unknown): Sql[] {
  return value === undefined ? [] : [sql(`${column} = ?`, value)]
}
