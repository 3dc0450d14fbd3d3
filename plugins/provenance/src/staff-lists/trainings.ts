import { z } from "@medusajs/framework/zod"
import { dayQuery } from "@tejido/institutions/http/lima-day"
import { sql } from "@tejido/institutions/http/sql-list"
import { idQuery } from "@tejido/institutions/http/staff-list-query"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { CRAFT_LINE_CODES } from "../domain/craft-lines"
import { TRAINING_KINDS, type TrainingKind } from "../domain/csv-cells"
import { TRAINING_KIND_WORDS } from "../domain/register-words"
import { holdsWords, IN_SPANISH, inReach, is } from "./conditions"

/** A training as staff see it. Days are ISO dates. */
export type StaffTraining = {
  id: string
  kind: TrainingKind
  topic: string
  /** Hours of the course. */
  hours: number
  starts_on: string
  ends_on: string
  /** Whose instructor it was. */
  institution_label: string
  establishment: { id: string; code: string; name: string }
  /** Null for one of the whole establishment. */
  workshop: { id: string; name: string } | null
  attendee_count: number
  attendees: { id: string; code: string }[]
}

const FILTERS = {
  kind: z.enum(TRAINING_KINDS).optional(),
  establishment_id: idQuery.optional(),
  workshop_id: idQuery.optional(),
  artisan_id: idQuery.optional(),
  institution_id: idQuery.optional(),
  craft_line: z.enum(CRAFT_LINE_CODES).optional(),
  from: dayQuery.optional(),
  to: dayQuery.optional(),
}

const ATTENDEES = `(select coalesce(json_agg(json_build_object('id', a.id, 'code', a.code) order by a.code), '[]')
  from provenance_training_attendee x join provenance_artisan a on a.id = x.artisan_id where x.training_id = t.id)`
const COUNT = `(select count(*)::int from provenance_training_attendee x where x.training_id = t.id)`

/** `GET /staff/trainings`: those at the establishments that the member reaches. */
export const TRAININGS: StaffList<typeof FILTERS, StaffTraining, StaffTraining> = {
  many: "trainings",
  one: "training",
  permission: "training.read",
  options: {
    sortable: ["starts_on", "ends_on", "topic", "hours", "establishment", "attendee_count"],
    order: "-starts_on",
    filters: FILTERS,
    fields: [
      ...["id", "kind", "topic", "hours", "starts_on", "ends_on", "institution_label", "establishment"],
      ...["workshop", "attendee_count", "attendees"],
    ],
  },
  read: ({ reach, q, filters }) => ({
    select: `t.id, t.kind, t.topic, t.hours, t.starts_on::text as starts_on, t.ends_on::text as ends_on,
      t.institution_label, json_build_object('id', e.id, 'code', e.code, 'name', e.name) as establishment,
      case when w.id is not null then json_build_object('id', w.id, 'name', w.name) end as workshop,
      ${COUNT} as attendee_count, ${ATTENDEES} as attendees`,
    from: `provenance_training t join provenance_establishment e on e.id = t.establishment_id
      left join provenance_workshop w on w.id = t.workshop_id`,
    where: [
      ...inReach("t.establishment_id", reach),
      ...holdsWords(
        `provenance_fold(t.topic || ' ' || t.institution_label || ' ' || e.code) || ' ' || e.search_text || ' ' ||
         coalesce(w.search_text, '')`,
        q
      ),
      ...is("t.kind", filters.kind),
      ...is("t.establishment_id", filters.establishment_id),
      ...is("t.workshop_id", filters.workshop_id),
      ...is("t.institution_id", filters.institution_id),
      ...is("w.craft_line", filters.craft_line),
      ...(filters.artisan_id
        ? [
            sql(
              "exists (select from provenance_training_attendee x where x.training_id = t.id and x.artisan_id = ?)",
              filters.artisan_id
            ),
          ]
        : []),
      // A training that was going on in the period, whole or in part.
      ...(filters.from ? [sql("t.ends_on >= ?", filters.from)] : []),
      ...(filters.to ? [sql("t.starts_on <= ?", filters.to)] : []),
    ],
    sort: {
      starts_on: "t.starts_on",
      ends_on: "t.ends_on",
      topic: `t.topic ${IN_SPANISH}`,
      hours: "t.hours",
      establishment: `e.name ${IN_SPANISH}`,
      attendee_count: COUNT,
    },
    key: "t.id",
  }),
  byId: (id) => sql("t.id = ?", id),
  shape: (rows) => rows,
  filename: { es: "capacitaciones", en: "trainings" },
  lines: (row) => [row],
  columns: [
    {
      heading: { es: "Código del establecimiento", en: "Establishment code" },
      value: (row) => row.establishment.code,
    },
    {
      heading: { es: "Nombre del establecimiento", en: "Establishment name" },
      value: (row) => row.establishment.name,
    },
    { heading: { es: "Taller", en: "Workshop" }, value: (row) => row.workshop?.name },
    { heading: { es: "Tipo", en: "Kind" }, value: (row, locale) => TRAINING_KIND_WORDS[row.kind][locale] },
    { heading: { es: "Tema", en: "Topic" }, value: (row) => row.topic },
    { heading: { es: "Horas", en: "Hours" }, value: (row) => row.hours },
    { heading: { es: "Empieza", en: "Starts on" }, value: (row) => row.starts_on },
    { heading: { es: "Termina", en: "Ends on" }, value: (row) => row.ends_on },
    {
      heading: { es: "Institución que instruye", en: "Instructor's institution" },
      value: (row) => row.institution_label,
    },
    { heading: { es: "Cuántas personas", en: "How many people" }, value: (row) => row.attendee_count },
    {
      heading: { es: "Participantes", en: "Attendees" },
      value: (row) => row.attendees.map(({ code }) => code).join(" "),
    },
  ],
}
