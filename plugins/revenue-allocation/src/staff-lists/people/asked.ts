/** What is asked for: all of an artisan, or one row by its id. */
export type Asked = { artisan: string } | { id: string }

/** The condition and its value. `table` is the alias of a table with `id` and `artisan_id`. */
export function whereAsked(table: string, asked: Asked): [string, string] {
  return "artisan" in asked ? [`${table}.artisan_id = ?`, asked.artisan] : [`${table}.id = ?`, asked.id]
}

/** SQL: the day in Lima. */
export const TODAY = "(now() at time zone 'America/Lima')::date"
