import { z } from "@medusajs/framework/zod"
import type { StaffContext } from "@tejido/institutions/domain/staff-context"
import { sql } from "@tejido/institutions/http/sql-list"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { holdsWords, IN_SPANISH, is } from "@tejido/provenance/staff-lists/conditions"
import { FAIR_MODES } from "../domain/fair-content"
import { FAIR_STATES } from "../domain/fair-state"
import { FAIR_MODE_WORDS, FAIR_STATE_WORDS } from "../domain/fair-words"
import {
  countApplications,
  FAIR_SELECT,
  fairOf,
  type FairRow,
  seesUnpublished,
  type StaffFair,
} from "./fair-row"

const FILTERS = {
  state: z.enum(FAIR_STATES).optional(),
  mode: z.enum(FAIR_MODES).optional(),
}

/** What the list of fairs can be asked for. */
export const FAIRS_OPTIONS = {
  sortable: ["opens_at", "title", "closes_at", "state"] as [string, ...string[]],
  order: "-opens_at",
  filters: FILTERS,
}

/** `GET /staff/fairs`: all of them, as far as the member may see them; a fair belongs to no establishment. */
export function fairsSeenBy(
  staff: Pick<StaffContext, "ability">
): StaffList<typeof FILTERS, FairRow, StaffFair> {
  return {
    many: "fairs",
    one: "fair",
    permission: "fair.read",
    options: FAIRS_OPTIONS,
    read: ({ q, filters }) => ({
      select: FAIR_SELECT,
      from: "fairs_fair f",
      where: [
        ...(seesUnpublished(staff) ? [] : [sql("f.published_at is not null")]),
        ...holdsWords("f.search_text", q),
        ...is("fairs_state(f, now())", filters.state),
        ...is("f.mode", filters.mode),
      ],
      sort: {
        opens_at: "date_trunc('milliseconds', f.opens_at)",
        closes_at: "date_trunc('milliseconds', f.closes_at)",
        title: `(f.words #>> '{title,es}') ${IN_SPANISH}`,
        state: "fairs_state(f, now())",
      },
      key: "f.id",
    }),
    byId: (id) => sql("f.id = ?", id),
    async shape(rows, { scope }) {
      const counts = await countApplications(
        scope,
        staff,
        rows.map(({ id }) => id)
      )
      return rows.map((row) => fairOf(row, counts))
    },
    filename: { es: "ferias", en: "fairs" },
    lines: (row) => [row],
    columns: [
      { heading: { es: "Feria", en: "Fair" }, value: (row) => row.title },
      { heading: { es: "Estado", en: "State" }, value: (row, locale) => FAIR_STATE_WORDS[row.state][locale] },
      { heading: { es: "Modalidad", en: "Mode" }, value: (row, locale) => FAIR_MODE_WORDS[row.mode][locale] },
      { heading: { es: "Convocatoria desde", en: "Call from" }, value: (row) => new Date(row.call_opens_at) },
      {
        heading: { es: "Convocatoria hasta", en: "Call until" },
        value: (row) => new Date(row.call_closes_at),
      },
      { heading: { es: "Abre", en: "Opens" }, value: (row) => new Date(row.opens_at) },
      { heading: { es: "Cierra", en: "Closes" }, value: (row) => new Date(row.closes_at) },
      { heading: { es: "Puestos", en: "Stands" }, value: (row) => row.stands },
      {
        heading: { es: "Solicitudes por decidir", en: "To decide" },
        value: (row) => row.applications.submitted,
      },
      { heading: { es: "Aceptadas", en: "Accepted" }, value: (row) => row.applications.accepted },
      { heading: { es: "En espera", en: "Waiting" }, value: (row) => row.applications.waitlisted },
      { heading: { es: "No aceptadas", en: "Declined" }, value: (row) => row.applications.declined },
    ],
  }
}
