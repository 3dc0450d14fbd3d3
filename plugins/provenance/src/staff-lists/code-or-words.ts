import type { Sql } from "@tejido/institutions/http/sql-list"
import { parseSerialCode } from "../domain/serial-code"
import { holdsWords } from "./conditions"

/** What was typed is a serial code in any spelling, and then that alone is looked for; else its words are. */
export function codeOrWords(byCode: (code: string) => Sql, column: string, typed: string | undefined): Sql[] {
  const read = typed ? parseSerialCode(typed) : null
  return read && "code" in read ? [byCode(read.code)] : holdsWords(column, typed)
}
