import { z } from "@medusajs/framework/zod"
import { dayQuery, endOfLimaDay, startOfLimaDay } from "@tejido/institutions/http/lima-day"
import { sql } from "@tejido/institutions/http/sql-list"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { idQuery } from "@tejido/institutions/http/staff-list-query"
import {
  CERTIFICATE_KIND_WORDS,
  CERTIFICATE_STATUS_WORDS,
  REVOKE_REASON_WORDS,
} from "../domain/certificate-words"
import { REVOKE_REASONS, type RevokeReason } from "../domain/revoke-reasons"
import { codeOrWords } from "./code-or-words"
import { IN_SPANISH, inReach, is } from "./conditions"

/** A certificate of origin as staff see it. */
export type StaffCertificate = {
  id: string
  code: string
  kind: "lot" | "piece"
  status: "valid" | "revoked"
  /** 2 and above after a revocation: how many there have been under this code. */
  issue_number: number
  kid: string
  /** The key it is signed with is compromised: it does not verify any more. */
  key_compromised: boolean
  status_list: number
  status_index: number
  issued_at: string
  revoked_at: string | null
  revoke_reason: RevokeReason | null
  revoke_note: string | null
  piece: { id: string; number: number } | null
  lot: { id: string; code: string; name: string; quantity: number }
  workshop: { id: string; name: string; craft_line: string }
  establishment: { id: string; code: string; name: string }
}

const FILTERS = {
  status: z.enum(["valid", "revoked"]).optional(),
  kind: z.enum(["lot", "piece"]).optional(),
  revoke_reason: z.enum(REVOKE_REASONS).optional(),
  lot_id: idQuery.optional(),
  piece_id: idQuery.optional(),
  workshop_id: idQuery.optional(),
  establishment_id: idQuery.optional(),
  kid: z
    .string()
    .regex(/^[\w.-]{1,64}$/)
    .optional(),
  from: dayQuery.optional(),
  to: dayQuery.optional(),
}

/** `GET /staff/certificates`: those of the establishments that the member reaches, the latest first. */
export const CERTIFICATES: StaffList<typeof FILTERS, StaffCertificate, StaffCertificate> = {
  many: "certificates",
  one: "certificate",
  permission: "certificate.read",
  options: {
    sortable: ["issued_at", "code", "workshop", "establishment"],
    order: "-issued_at",
    filters: FILTERS,
  },
  read: ({ reach, q, filters }) => ({
    select: `c.id, c.code, c.subject_type as kind, case when c.revoked_at is null then 'valid' else 'revoked' end as status,
      c.issue_number, c.kid, k.compromised_at is not null as key_compromised, c.status_list, c.status_index,
      c.issued_at, c.revoked_at, c.revoke_reason, c.revoke_note,
      case when p.id is not null then json_build_object('id', p.id, 'number', p.number) end as piece,
      json_build_object('id', l.id, 'code', l.code, 'name', l.name, 'quantity', l.quantity) as lot,
      json_build_object('id', w.id, 'name', w.name, 'craft_line', w.craft_line) as workshop,
      json_build_object('id', e.id, 'code', e.code, 'name', e.name) as establishment`,
    from: `provenance_certificate c join provenance_signing_key k on k.kid = c.kid
      join provenance_lot l on l.id = c.lot_id left join provenance_piece p on p.id = c.piece_id
      join provenance_workshop w on w.id = l.workshop_id
      join provenance_establishment e on e.id = w.establishment_id`,
    where: [
      ...inReach("w.establishment_id", reach),
      ...codeOrWords(
        (code) => sql("(c.code = ? or l.code = ?)", code, code),
        "provenance_fold(concat_ws(' ', c.code, l.code, l.name)) || ' ' || w.search_text",
        q
      ),
      ...(filters.status ? [sql(`c.revoked_at is ${filters.status === "valid" ? "" : "not "}null`)] : []),
      ...is("c.subject_type", filters.kind),
      ...is("c.revoke_reason", filters.revoke_reason),
      ...is("c.lot_id", filters.lot_id),
      ...is("c.piece_id", filters.piece_id),
      ...is("l.workshop_id", filters.workshop_id),
      ...is("w.establishment_id", filters.establishment_id),
      ...is("c.kid", filters.kid),
      ...(filters.from ? [sql("c.issued_at >= ?", startOfLimaDay(filters.from))] : []),
      ...(filters.to ? [sql("c.issued_at < ?", endOfLimaDay(filters.to))] : []),
    ],
    sort: {
      issued_at: "c.issued_at",
      code: "c.code",
      workshop: `w.name ${IN_SPANISH}`,
      establishment: `e.name ${IN_SPANISH}`,
    },
    // Pieces of a lot are issued in one moment: by code within it.
    key: "(c.code || c.id)",
  }),
  byId: (id) => sql("c.id = ?", id),
  shape: (rows) => rows,
  filename: { es: "certificados-de-origen", en: "certificates-of-origin" },
  lines: (row) => [row],
  columns: [
    { heading: { es: "Código", en: "Code" }, value: (row) => row.code },
    { heading: { es: "De", en: "Of" }, value: (row, locale) => CERTIFICATE_KIND_WORDS[row.kind][locale] },
    { heading: { es: "Lote", en: "Lot" }, value: (row) => row.lot.code },
    { heading: { es: "Número", en: "Number" }, value: (row) => row.piece?.number ?? null },
    { heading: { es: "Nombre", en: "Name" }, value: (row) => row.lot.name },
    { heading: { es: "Taller", en: "Workshop" }, value: (row) => row.workshop.name },
    { heading: { es: "Establecimiento", en: "Establishment" }, value: (row) => row.establishment.name },
    {
      heading: { es: "Estado", en: "Status" },
      value: (row, locale) => CERTIFICATE_STATUS_WORDS[row.status][locale],
    },
    { heading: { es: "Emitido", en: "Issued" }, value: (row) => row.issued_at },
    { heading: { es: "Anulado", en: "Revoked" }, value: (row) => row.revoked_at },
    {
      heading: { es: "Motivo", en: "Reason" },
      value: (row, locale) => (row.revoke_reason ? REVOKE_REASON_WORDS[row.revoke_reason][locale] : null),
    },
    { heading: { es: "Nota", en: "Note" }, value: (row) => row.revoke_note },
    { heading: { es: "Llave", en: "Key" }, value: (row) => row.kid },
  ],
}
