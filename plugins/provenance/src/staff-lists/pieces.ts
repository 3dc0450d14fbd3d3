import { z } from "@medusajs/framework/zod"
import { sql } from "@tejido/institutions/http/sql-list"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { idQuery } from "@tejido/institutions/http/staff-list-query"
import { CUSTODY_KINDS, type CustodyKind } from "../domain/custody-states"
import { CUSTODY_WORDS } from "../domain/custody-words"
import { codeOrWords } from "./code-or-words"
import { inReach, is } from "./conditions"

/** One serialised object as staff see it. */
export type StaffPiece = {
  id: string
  code: string
  number: number
  /** Its own last step of custody, or its lot's until it has one. */
  state: CustodyKind | "voided"
  certificate: { id: string; issued_at: string } | null
  lot: { id: string; code: string; name: string; quantity: number; exit_on: string | null }
  workshop: { id: string; name: string; craft_line: string }
  establishment: { id: string; code: string; name: string }
}

const FILTERS = {
  lot_id: idQuery.optional(),
  workshop_id: idQuery.optional(),
  establishment_id: idQuery.optional(),
  state: z.enum([...CUSTODY_KINDS, "voided"]).optional(),
}

const lastOf = (subject: string) =>
  `(select kind from provenance_custody_event c where c.subject_id = ${subject} order by c.seq desc limit 1)`
const STATE = `case when l.voided_at is not null then 'voided'
  else coalesce(${lastOf("p.id")}, ${lastOf("l.id")}) end`

/** `GET /staff/pieces`: those of the establishments that the member reaches, by lot and number. */
export const PIECES: StaffList<typeof FILTERS, StaffPiece, StaffPiece> = {
  many: "pieces",
  one: "piece",
  permission: "lot.read",
  options: { sortable: ["lot", "number", "code"], filters: FILTERS },
  read: ({ reach, q, filters }) => ({
    select: `p.id, p.code, p.number, ${STATE} as state,
      (select json_build_object('id', c.id, 'issued_at', c.issued_at) from provenance_certificate c
       where c.code = p.code and c.revoked_at is null) as certificate,
      json_build_object('id', l.id, 'code', l.code, 'name', l.name, 'quantity', l.quantity, 'exit_on', l.exit_on) as lot,
      json_build_object('id', w.id, 'name', w.name, 'craft_line', w.craft_line) as workshop,
      json_build_object('id', e.id, 'code', e.code, 'name', e.name) as establishment`,
    from: `provenance_piece p join provenance_lot l on l.id = p.lot_id
      join provenance_workshop w on w.id = l.workshop_id
      join provenance_establishment e on e.id = w.establishment_id`,
    where: [
      ...inReach("w.establishment_id", reach),
      ...codeOrWords(
        (code) => sql("(p.code = ? or l.code = ?)", code, code),
        "provenance_fold(l.name) || ' ' || lower(p.code) || ' ' || w.search_text",
        q
      ),
      ...is("p.lot_id", filters.lot_id),
      ...is("l.workshop_id", filters.workshop_id),
      ...is("w.establishment_id", filters.establishment_id),
      ...is(STATE, filters.state),
    ],
    sort: {
      lot: "to_char(l.created_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') || l.id || lpad(p.number::text, 5, '0')",
      number: "p.number",
      code: "p.code",
    },
    key: "p.id",
  }),
  byId: (id) => sql("p.id = ?", id),
  shape: (rows) => rows,
  filename: { es: "piezas", en: "pieces" },
  lines: (row) => [row],
  columns: [
    { heading: { es: "Código", en: "Code" }, value: (row) => row.code },
    { heading: { es: "Lote", en: "Lot" }, value: (row) => row.lot.code },
    { heading: { es: "Número", en: "Number" }, value: (row) => row.number },
    { heading: { es: "Pieza", en: "Piece" }, value: (row) => row.lot.name },
    { heading: { es: "Taller", en: "Workshop" }, value: (row) => row.workshop.name },
    { heading: { es: "Establecimiento", en: "Establishment" }, value: (row) => row.establishment.name },
    { heading: { es: "Estado", en: "State" }, value: (row, locale) => CUSTODY_WORDS[row.state][locale] },
    { heading: { es: "Certificado", en: "Certificate" }, value: (row) => row.certificate !== null },
  ],
}
