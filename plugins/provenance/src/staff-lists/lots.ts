import { z } from "@medusajs/framework/zod"
import { dayQuery } from "@tejido/institutions/http/lima-day"
import { sql } from "@tejido/institutions/http/sql-list"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { idQuery } from "@tejido/institutions/http/staff-list-query"
import { CRAFT_LINE_CODES } from "../domain/craft-lines"
import { CUSTODY_KINDS, type CustodyKind } from "../domain/custody-states"
import type { ShareBasis } from "../domain/lot-shares"
import { CUSTODY_WORDS } from "../domain/custody-words"
import { codeOrWords } from "./code-or-words"
import { IN_SPANISH, inReach, is } from "./conditions"

/** A production run as staff see it. Days are ISO dates; makers by code. */
export type StaffLot = {
  id: string
  code: string
  name: string
  name_en: string | null
  technique: string
  materials: string | null
  control_number: string
  started_on: string
  finished_on: string
  quantity: number
  share_basis: ShareBasis
  exit_number: string | null
  exit_on: string | null
  origin_id: string | null
  /** The last step of its custody. */
  state: CustodyKind | "voided"
  void_reason: string | null
  makers: { artisan_id: string; code: string; minutes: number | null; share_bp: number }[]
  /** Pieces, and the lot itself, with a certificate that stands. */
  certified: { pieces: number; lot: boolean }
  workshop: { id: string; name: string; craft_line: string; mode: string }
  establishment: { id: string; code: string; name: string }
  created_at: string
}

const STATES = [...CUSTODY_KINDS, "voided"] as const

const FILTERS = {
  workshop_id: idQuery.optional(),
  establishment_id: idQuery.optional(),
  artisan_id: idQuery.optional(),
  craft_line: z.enum(CRAFT_LINE_CODES).optional(),
  state: z.enum(STATES).optional(),
  /** `none`: left and without any certificate that stands. */
  certified: z.enum(["none", "some"]).optional(),
  from: dayQuery.optional(),
  to: dayQuery.optional(),
}

const STATE = `case when l.voided_at is not null then 'voided' else
  (select kind from provenance_custody_event c where c.subject_id = l.id order by c.seq desc limit 1) end`
const CERTIFIED = `exists (select from provenance_certificate c where c.lot_id = l.id and c.revoked_at is null)`

/** `GET /staff/lots`: those of the establishments that the member reaches, newest first. */
export const LOTS: StaffList<typeof FILTERS, StaffLot, StaffLot> = {
  many: "lots",
  one: "lot",
  permission: "lot.read",
  options: {
    sortable: ["created_at", "finished_on", "name", "code", "quantity", "workshop", "establishment"],
    order: "-created_at",
    filters: FILTERS,
  },
  read: ({ reach, q, filters }) => ({
    select: `l.id, l.code, l.name, l.name_en, l.technique, l.materials, l.control_number, l.started_on::text,
      l.finished_on::text, l.quantity, l.share_basis, l.exit_number, l.exit_on::text, l.origin_id,
      ${STATE} as state, l.void_reason, l.created_at,
      (select json_agg(json_build_object('artisan_id', a.id, 'code', a.code, 'minutes', m.minutes, 'share_bp', m.share_bp)
         order by a.code) from provenance_lot_maker m join provenance_artisan a on a.id = m.artisan_id
       where m.lot_id = l.id) as makers,
      (select json_build_object('pieces', count(c.piece_id)::int, 'lot', coalesce(bool_or(c.piece_id is null), false))
       from provenance_certificate c where c.lot_id = l.id and c.revoked_at is null) as certified,
      json_build_object('id', w.id, 'name', w.name, 'craft_line', w.craft_line, 'mode', w.mode) as workshop,
      json_build_object('id', e.id, 'code', e.code, 'name', e.name) as establishment`,
    from: `provenance_lot l join provenance_workshop w on w.id = l.workshop_id
      join provenance_establishment e on e.id = w.establishment_id`,
    where: [
      ...inReach("w.establishment_id", reach),
      ...codeOrWords(
        (code) =>
          sql(
            "(l.code = ? or exists (select from provenance_piece p where p.lot_id = l.id and p.code = ?))",
            code,
            code
          ),
        "provenance_fold(concat_ws(' ', l.name, l.control_number, l.exit_number, l.code)) || ' ' || w.search_text",
        q
      ),
      ...is("l.workshop_id", filters.workshop_id),
      ...is("w.establishment_id", filters.establishment_id),
      ...is("w.craft_line", filters.craft_line),
      ...is(STATE, filters.state),
      ...(filters.artisan_id
        ? [
            sql(
              "exists (select from provenance_lot_maker m where m.lot_id = l.id and m.artisan_id = ?)",
              filters.artisan_id
            ),
          ]
        : []),
      ...(filters.certified === "none"
        ? [sql(`l.exit_on is not null and l.voided_at is null and not ${CERTIFIED}`)]
        : []),
      ...(filters.certified === "some" ? [sql(CERTIFIED)] : []),
      ...(filters.from ? [sql("l.finished_on >= ?::date", filters.from)] : []),
      ...(filters.to ? [sql("l.finished_on <= ?::date", filters.to)] : []),
    ],
    sort: {
      created_at: "l.created_at",
      finished_on: "l.finished_on",
      name: `l.name ${IN_SPANISH}`,
      code: "l.code",
      quantity: "l.quantity",
      workshop: `w.name ${IN_SPANISH}`,
      establishment: `e.name ${IN_SPANISH}`,
    },
    key: "l.id",
  }),
  byId: (id) => sql("l.id = ?", id),
  shape: (rows) => rows,
  filename: { es: "lotes", en: "lots" },
  lines: (row) => [row],
  columns: [
    { heading: { es: "Código", en: "Code" }, value: (row) => row.code },
    { heading: { es: "Pieza", en: "Piece" }, value: (row) => row.name },
    { heading: { es: "Técnica", en: "Technique" }, value: (row) => row.technique },
    { heading: { es: "Taller", en: "Workshop" }, value: (row) => row.workshop.name },
    { heading: { es: "Establecimiento", en: "Establishment" }, value: (row) => row.establishment.name },
    { heading: { es: "Cantidad", en: "Quantity" }, value: (row) => row.quantity },
    { heading: { es: "Inicio", en: "Begun" }, value: (row) => row.started_on },
    { heading: { es: "Fin", en: "Finished" }, value: (row) => row.finished_on },
    {
      heading: { es: "Control de producción", en: "Production control" },
      value: (row) => row.control_number,
    },
    { heading: { es: "Registro de salida", en: "Exit register" }, value: (row) => row.exit_number },
    { heading: { es: "Fecha de salida", en: "Exit date" }, value: (row) => row.exit_on },
    { heading: { es: "Estado", en: "State" }, value: (row, locale) => CUSTODY_WORDS[row.state][locale] },
    {
      heading: { es: "Hecho por", en: "Made by" },
      value: (row) =>
        row.makers.map(({ code, share_bp }) => `${code} ${(share_bp / 100).toFixed(2)} %`).join("; "),
    },
    {
      heading: { es: "Piezas con certificado", en: "Certified pieces" },
      value: (row) => row.certified.pieces,
    },
  ],
}
