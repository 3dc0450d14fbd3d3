import { z } from "@medusajs/framework/zod"
import { dayQuery } from "@tejido/institutions/http/lima-day"
import { sql } from "@tejido/institutions/http/sql-list"
import { idQuery } from "@tejido/institutions/http/staff-list-query"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { CRAFT_LINE_CODES, CRAFT_LINES, craftLineName } from "../domain/craft-lines"
import { REGISTRATION_STATUSES, type RegistrationStatus } from "../domain/registration"
import { REGIONS } from "../domain/region-codes"
import { REGISTRATION_STATUS_WORDS } from "../domain/register-words"
import { holdsWords, IN_SPANISH, inReach, is } from "./conditions"
import { ARTISAN_PLACE, ARTISAN_PLACE_FROM, PLACE_COLUMNS, type ArtisanPlace } from "./artisan-place"
import { REGISTRATION_STATUS, STILL_HERE } from "./registration-status"

/** An entry of the National Register of Artisans as staff see it. Days are ISO dates. */
export type StaffRegistration = ArtisanPlace & {
  id: string
  /** As the register writes it. Never for the public: there it leads to the person. */
  number: string
  craft_line: string
  region: string
  registered_on: string
  /** The last day on which it stands. */
  expires_on: string
  cancelled_on: string | null
  cancel_reason: string | null
  status: RegistrationStatus
}

const FILTERS = {
  status: z.enum(REGISTRATION_STATUSES).optional(),
  artisan_id: idQuery.optional(),
  workshop_id: idQuery.optional(),
  establishment_id: idQuery.optional(),
  craft_line: z.enum(CRAFT_LINE_CODES).optional(),
  region: z.enum(REGIONS as [string, ...string[]]).optional(),
  registered_after: dayQuery.optional(),
  registered_before: dayQuery.optional(),
  expires_after: dayQuery.optional(),
  expires_before: dayQuery.optional(),
}

/** `GET /staff/registrations`: those of artisans of the establishments that the member reaches. */
export const REGISTRATIONS: StaffList<typeof FILTERS, StaffRegistration, StaffRegistration> = {
  many: "registrations",
  one: "registration",
  permission: "registration.read",
  options: {
    sortable: ["expires_on", "registered_on", "artisan", "craft_line", "region", "establishment"],
    filters: FILTERS,
    fields: [
      ...["id", "number", "craft_line", "region", "registered_on", "expires_on", "cancelled_on"],
      ...["cancel_reason", "status", "artisan", "workshop", "establishment"],
    ],
  },
  read: ({ reach, q, filters }) => ({
    select: `r.id, r."number", r.craft_line, r.region, r.registered_on::text as registered_on,
      r.expires_on::text as expires_on, r.cancelled_on::text as cancelled_on, r.cancel_reason,
      ${REGISTRATION_STATUS} as status, ${ARTISAN_PLACE}`,
    from: `provenance_registration r ${ARTISAN_PLACE_FROM("r")}`,
    where: [
      sql("a.deleted_at is null"),
      ...inReach("w.establishment_id", reach),
      // By code, workshop and establishment. Not by number: what is searched for stands in addresses, and those in
      // the logs of servers.
      ...holdsWords("lower(a.code) || ' ' || w.search_text || ' ' || e.search_text", q),
      ...is(REGISTRATION_STATUS, filters.status),
      ...(filters.status === "expiring" ? [sql(STILL_HERE)] : []),
      ...is("r.artisan_id", filters.artisan_id),
      ...is("a.workshop_id", filters.workshop_id),
      ...is("w.establishment_id", filters.establishment_id),
      ...is("r.craft_line", filters.craft_line),
      ...is("r.region", filters.region),
      ...(filters.registered_after ? [sql("r.registered_on >= ?", filters.registered_after)] : []),
      ...(filters.registered_before ? [sql("r.registered_on <= ?", filters.registered_before)] : []),
      ...(filters.expires_after ? [sql("r.expires_on >= ?", filters.expires_after)] : []),
      ...(filters.expires_before ? [sql("r.expires_on <= ?", filters.expires_before)] : []),
    ],
    sort: {
      expires_on: "r.expires_on",
      registered_on: "r.registered_on",
      artisan: "a.code",
      craft_line: "r.craft_line",
      region: `r.region ${IN_SPANISH}`,
      establishment: `e.name ${IN_SPANISH}`,
    },
    key: "r.id",
  }),
  byId: (id) => sql("r.id = ?", id),
  shape: (rows) => rows,
  filename: { es: "registro-nacional", en: "national-register" },
  lines: (row) => [row],
  columns: [
    { heading: { es: "Código de artesano", en: "Artisan code" }, value: (row) => row.artisan.code },
    { heading: { es: "Número de registro", en: "Registration number" }, value: (row) => row.number },
    {
      heading: { es: "Línea artesanal", en: "Craft line" },
      value: (row, locale) => {
        const line = CRAFT_LINES.find(({ code }) => code === row.craft_line)
        return line ? craftLineName(line, locale) : row.craft_line
      },
    },
    { heading: { es: "Región", en: "Region" }, value: (row) => row.region },
    { heading: { es: "Fecha de registro", en: "Registered on" }, value: (row) => row.registered_on },
    { heading: { es: "Vence", en: "Expires on" }, value: (row) => row.expires_on },
    {
      heading: { es: "Estado", en: "Status" },
      value: (row, locale) => REGISTRATION_STATUS_WORDS[row.status][locale],
    },
    { heading: { es: "Anulado", en: "Cancelled on" }, value: (row) => row.cancelled_on },
    { heading: { es: "Motivo", en: "Reason" }, value: (row) => row.cancel_reason },
    ...PLACE_COLUMNS,
  ],
}
