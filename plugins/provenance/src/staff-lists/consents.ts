import { z } from "@medusajs/framework/zod"
import { sql } from "@tejido/institutions/http/sql-list"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { flagQuery, idQuery } from "@tejido/institutions/http/staff-list-query"
import { CONSENT_PURPOSES, PURPOSE_WORDS, type ConsentPurpose } from "../domain/consent-purposes"
import { holdsWords, IN_SPANISH, inReach, is } from "./conditions"

/** A consent as staff see it: whose by code, for what, on what evidence, who took it, and whether it stands. */
export type StaffConsent = {
  id: string
  purpose: ConsentPurpose
  /** Day of the signature. */
  given_on: string
  live: boolean
  /** Null once the artisan's data were erased. */
  document_id: string | null
  taken_by_label: string
  note: string | null
  revoked_at: string | null
  /** In the words of whoever revoked it; `released` or `erased` where leaving or erasure ended it. */
  revoke_reason: string | null
  /** When pages and index had been told of the state that it is in. */
  spread_at: string | null
  created_at: string
  artisan: { id: string; code: string }
  workshop: { id: string; name: string }
  establishment: { id: string; code: string; name: string }
}

const FILTERS = {
  artisan_id: idQuery.optional(),
  purpose: z.enum(CONSENT_PURPOSES).optional(),
  live: flagQuery.optional(),
  establishment_id: idQuery.optional(),
}

const ENDED: Record<string, { es: string; en: string }> = {
  released: { es: "Salió en libertad", en: "Was released" },
  erased: { es: "Se borraron sus datos", en: "Their data were erased" },
}

/** `GET /staff/consents`: those of the artisans who are in the establishments that the member reaches. */
export const CONSENTS: StaffList<typeof FILTERS, StaffConsent, StaffConsent> = {
  many: "consents",
  one: "consent",
  permission: "consent.read",
  options: {
    sortable: ["created_at", "given_on", "artisan", "purpose", "revoked_at"],
    order: "-created_at",
    filters: FILTERS,
    fields: [
      ...["id", "purpose", "given_on", "live", "document_id", "taken_by_label", "note", "revoked_at"],
      ...["revoke_reason", "spread_at", "created_at", "artisan", "workshop", "establishment"],
    ],
  },
  read: ({ reach, q, filters }) => ({
    select: `c.id, c.purpose, c.given_on::text as given_on, c.revoked_at is null as live, c.document_id,
      c.taken_by_label, c.note, c.revoked_at, c.revoke_reason, c.spread_at, c.created_at,
      json_build_object('id', a.id, 'code', a.code) as artisan,
      json_build_object('id', w.id, 'name', w.name) as workshop,
      json_build_object('id', e.id, 'code', e.code, 'name', e.name) as establishment`,
    from: `provenance_consent c join provenance_artisan a on a.id = c.artisan_id
      join provenance_workshop w on w.id = a.workshop_id
      join provenance_establishment e on e.id = w.establishment_id`,
    where: [
      ...inReach("w.establishment_id", reach),
      ...holdsWords("a.search_text", q),
      ...is("c.artisan_id", filters.artisan_id),
      ...is("c.purpose", filters.purpose),
      ...is("(c.revoked_at is null)", filters.live),
      ...is("w.establishment_id", filters.establishment_id),
    ],
    sort: {
      created_at: "c.created_at",
      given_on: "c.given_on",
      artisan: `a.code ${IN_SPANISH}`,
      purpose: "c.purpose",
      revoked_at: "coalesce(c.revoked_at, '-infinity'::timestamptz)",
    },
    key: "c.id",
  }),
  byId: (id) => sql("c.id = ?", id),
  shape: (rows) => rows,
  filename: { es: "consentimientos", en: "consents" },
  lines: (row) => [row],
  columns: [
    { heading: { es: "Código", en: "Code" }, value: (row) => row.artisan.code },
    {
      heading: { es: "Para qué", en: "Purpose" },
      value: (row, locale) => PURPOSE_WORDS[row.purpose][locale],
    },
    { heading: { es: "Fecha de la firma", en: "Signed on" }, value: (row) => row.given_on },
    { heading: { es: "Vigente", en: "Stands" }, value: (row) => row.live },
    { heading: { es: "Quién lo recibió", en: "Taken by" }, value: (row) => row.taken_by_label },
    { heading: { es: "Nota", en: "Note" }, value: (row) => row.note },
    { heading: { es: "Revocado el", en: "Revoked on" }, value: (row) => row.revoked_at },
    {
      heading: { es: "Motivo", en: "Reason" },
      value: (row, locale) => ENDED[row.revoke_reason ?? ""]?.[locale] ?? row.revoke_reason,
    },
    { heading: { es: "Taller", en: "Workshop" }, value: (row) => row.workshop.name },
    {
      heading: { es: "Código del establecimiento", en: "Establishment code" },
      value: (row) => row.establishment.code,
    },
    { heading: { es: "Establecimiento", en: "Establishment" }, value: (row) => row.establishment.name },
  ],
}
