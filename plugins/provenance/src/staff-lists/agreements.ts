import { dayQuery } from "@tejido/institutions/http/lima-day"
import { sql } from "@tejido/institutions/http/sql-list"
import { flagQuery, idQuery } from "@tejido/institutions/http/staff-list-query"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { holdsWords, IN_SPANISH, inReach, is } from "./conditions"

/** What made an agreement last longer. */
export type StaffAddendum = {
  id: string
  number: string
  signed_on: string
  ends_on: string
  document_id: string | null
}

/** A company's agreement for a workshop. Days are of Lima, `2026-11-23`, the last one included. */
export type StaffAgreement = {
  id: string
  number: string
  company_name: string
  company_ruc: string
  signed_on: string
  starts_on: string
  /** As it was signed. */
  ends_on: string
  /** Its last day as things are: of the latest addendum, or the day on which it was ended early. */
  until_on: string
  ended_on: string | null
  end_reason: string | null
  status: "coming" | "in_force" | "over"
  document_id: string | null
  addenda: StaffAddendum[]
  workshop: { id: string; name: string }
  establishment: { id: string; code: string; name: string }
}

const TODAY = "(now() at time zone 'America/Lima')::date"

const FILTERS = {
  workshop_id: idQuery.optional(),
  establishment_id: idQuery.optional(),
  /** Those whose last day is before this one. */
  ends_before: dayQuery.optional(),
  in_force: flagQuery.optional(),
}

const ADDENDA = `(select coalesce(json_agg(json_build_object('id', d.id, 'number', d.number,
    'signed_on', d.signed_on, 'ends_on', d.ends_on, 'document_id', d.document_id) order by d.ends_on), '[]')
  from provenance_agreement_addendum d where d.agreement_id = g.id)`

/** `GET /staff/agreements`: those of the workshops that the member reaches. */
export const AGREEMENTS: StaffList<typeof FILTERS, StaffAgreement, StaffAgreement> = {
  many: "agreements",
  one: "agreement",
  permission: "workshop.read",
  options: {
    sortable: ["until_on", "company_name", "number", "workshop"],
    filters: FILTERS,
    fields: [
      ...["id", "number", "company_name", "company_ruc", "signed_on", "starts_on", "ends_on", "until_on"],
      ...["ended_on", "end_reason", "status", "document_id", "addenda", "workshop", "establishment"],
    ],
  },
  read: ({ reach, q, filters }) => ({
    select: `g.id, g.number, g.company_name, g.company_ruc, g.signed_on::text, g.starts_on::text, g.ends_on::text,
      g.until_on::text, g.ended_on::text, g.end_reason, g.document_id, ${ADDENDA} as addenda,
      case when g.until_on < ${TODAY} then 'over' when g.starts_on > ${TODAY} then 'coming' else 'in_force' end as status,
      json_build_object('id', w.id, 'name', w.name) as workshop,
      json_build_object('id', e.id, 'code', e.code, 'name', e.name) as establishment`,
    from: `provenance_agreement g join provenance_workshop w on w.id = g.workshop_id
      join provenance_establishment e on e.id = w.establishment_id`,
    where: [
      ...inReach("w.establishment_id", reach),
      ...holdsWords(
        "provenance_fold(g.company_name || ' ' || g.company_ruc || ' ' || g.number || ' ' || w.name)",
        q
      ),
      ...is("g.workshop_id", filters.workshop_id),
      ...is("w.establishment_id", filters.establishment_id),
      ...(filters.ends_before ? [sql("g.until_on < ?::date", filters.ends_before)] : []),
      ...is(`(${TODAY} between g.starts_on and g.until_on)`, filters.in_force),
    ],
    sort: {
      until_on: "g.until_on",
      company_name: `g.company_name ${IN_SPANISH}`,
      number: "g.number",
      workshop: `w.name ${IN_SPANISH}`,
    },
    key: "g.id",
  }),
  byId: (id) => sql("g.id = ?", id),
  shape: (rows) => rows,
  filename: { es: "convenios", en: "agreements" },
  lines: (row) => [row],
  columns: [
    { heading: { es: "Convenio", en: "Agreement" }, value: (row) => row.number },
    { heading: { es: "Empresa", en: "Company" }, value: (row) => row.company_name },
    { heading: { es: "RUC", en: "RUC" }, value: (row) => row.company_ruc },
    { heading: { es: "Taller", en: "Workshop" }, value: (row) => row.workshop.name },
    { heading: { es: "Establecimiento", en: "Establishment" }, value: (row) => row.establishment.name },
    { heading: { es: "Firmado", en: "Signed" }, value: (row) => row.signed_on },
    { heading: { es: "Desde", en: "From" }, value: (row) => row.starts_on },
    { heading: { es: "Hasta", en: "Until" }, value: (row) => row.until_on },
    { heading: { es: "Adendas", en: "Addenda" }, value: (row) => row.addenda.length },
    { heading: { es: "Motivo del término", en: "Why it was ended" }, value: (row) => row.end_reason },
  ],
}
