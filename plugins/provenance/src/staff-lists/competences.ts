import { z } from "@medusajs/framework/zod"
import { dayQuery } from "@tejido/institutions/http/lima-day"
import { sql } from "@tejido/institutions/http/sql-list"
import { flagQuery, idQuery } from "@tejido/institutions/http/staff-list-query"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { CRAFT_LINE_CODES } from "../domain/craft-lines"
import { REGISTRATION_STATUS_WORDS } from "../domain/register-words"
import { ARTISAN_PLACE, ARTISAN_PLACE_FROM, PLACE_COLUMNS, type ArtisanPlace } from "./artisan-place"
import { holdsWords, IN_SPANISH, inReach, is } from "./conditions"
import { COMPETENCE_STATUS, STILL_HERE } from "./registration-status"

const STATUSES = ["current", "expiring", "expired"] as const

/** A competence certificate as staff see it. Days are ISO dates. */
export type StaffCompetence = ArtisanPlace & {
  id: string
  /** Who certified. */
  body: string
  /** What was certified, as the certificate calls it. */
  standard: string
  issued_on: string
  /** The last day on which it stands; null for one that does not end. */
  expires_on: string | null
  status: (typeof STATUSES)[number]
  /** The scanned certificate, which is sealed. */
  document_id: string | null
}

const FILTERS = {
  status: z.enum(STATUSES).optional(),
  artisan_id: idQuery.optional(),
  workshop_id: idQuery.optional(),
  establishment_id: idQuery.optional(),
  craft_line: z.enum(CRAFT_LINE_CODES).optional(),
  has_document: flagQuery.optional(),
  issued_after: dayQuery.optional(),
  issued_before: dayQuery.optional(),
}

/** `GET /staff/competences`: those of artisans of the establishments that the member reaches. */
export const COMPETENCES: StaffList<typeof FILTERS, StaffCompetence, StaffCompetence> = {
  many: "competences",
  one: "competence",
  permission: "competence.read",
  options: {
    sortable: ["issued_on", "expires_on", "artisan", "body", "standard", "establishment"],
    order: "-issued_on",
    filters: FILTERS,
    fields: [
      ...["id", "body", "standard", "issued_on", "expires_on", "status", "document_id"],
      ...["artisan", "workshop", "establishment"],
    ],
  },
  read: ({ reach, q, filters }) => ({
    select: `c.id, c.body, c.standard, c.issued_on::text as issued_on, c.expires_on::text as expires_on,
      ${COMPETENCE_STATUS} as status, c.document_id, ${ARTISAN_PLACE}`,
    from: `provenance_competence c ${ARTISAN_PLACE_FROM("c")}`,
    where: [
      sql("a.deleted_at is null"),
      ...inReach("w.establishment_id", reach),
      ...holdsWords(
        "provenance_fold(c.body || ' ' || c.standard || ' ' || a.code) || ' ' || w.search_text || ' ' || e.search_text",
        q
      ),
      ...is(COMPETENCE_STATUS, filters.status),
      ...(filters.status === "expiring" ? [sql(STILL_HERE)] : []),
      ...is("c.artisan_id", filters.artisan_id),
      ...is("a.workshop_id", filters.workshop_id),
      ...is("w.establishment_id", filters.establishment_id),
      ...is("w.craft_line", filters.craft_line),
      ...is("(c.document_id is not null)", filters.has_document),
      ...(filters.issued_after ? [sql("c.issued_on >= ?", filters.issued_after)] : []),
      ...(filters.issued_before ? [sql("c.issued_on <= ?", filters.issued_before)] : []),
    ],
    sort: {
      issued_on: "c.issued_on",
      expires_on: "coalesce(c.expires_on, 'infinity')",
      artisan: "a.code",
      body: `c.body ${IN_SPANISH}`,
      standard: `c.standard ${IN_SPANISH}`,
      establishment: `e.name ${IN_SPANISH}`,
    },
    key: "c.id",
  }),
  byId: (id) => sql("c.id = ?", id),
  shape: (rows) => rows,
  filename: { es: "certificados-de-competencia", en: "competence-certificates" },
  lines: (row) => [row],
  columns: [
    { heading: { es: "Código de artesano", en: "Artisan code" }, value: (row) => row.artisan.code },
    { heading: { es: "Entidad certificadora", en: "Certifying body" }, value: (row) => row.body },
    { heading: { es: "Norma de competencia", en: "Competence standard" }, value: (row) => row.standard },
    { heading: { es: "Fecha de emisión", en: "Issued on" }, value: (row) => row.issued_on },
    { heading: { es: "Vence", en: "Expires on" }, value: (row) => row.expires_on },
    {
      heading: { es: "Estado", en: "Status" },
      value: (row, locale) => REGISTRATION_STATUS_WORDS[row.status][locale],
    },
    { heading: { es: "Con documento", en: "With a document" }, value: (row) => row.document_id !== null },
    ...PLACE_COLUMNS,
  ],
}
