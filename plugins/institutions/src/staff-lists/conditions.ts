import { sql, type Sql } from "../http/sql-list"

/** How names are sorted: as Spanish does, ñ after n and accents aside. */
export const IN_SPANISH = `collate "es-x-icu"`

/** Every word that was typed stands somewhere in `text`, an SQL expression; case and accents do not matter. */
export function holdsWords(text: string, typed: string | undefined): Sql[] {
  return (typed ?? "")
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => sql(`${folded(text)} like ${folded("?::text")}`, `%${word.replace(/[\\%_]/g, "\\$&")}%`))
}

/** `column` is `value`, where one is asked for. */
export function is(column: string, value: unknown): Sql[] {
  return value === undefined ? [] : [sql(`${column} = ?`, value)]
}

/** A moment to sort by, as exact as JavaScript keeps it: an export goes on after the last row by its own values. */
export function moment(column: string): string {
  return `date_trunc('milliseconds', ${column})`
}

const folded = (text: string) =>
  `regexp_replace(normalize(lower(${text}), NFD), '[\\u0300-\\u036f]', '', 'g')`
