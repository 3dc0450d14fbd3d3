import { z } from "@medusajs/framework/zod"
import { sql } from "@tejido/institutions/http/sql-list"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { idQuery } from "@tejido/institutions/http/staff-list-query"
import { holdsWords, inReach, is } from "@tejido/provenance/staff-lists/conditions"
import { ENQUIRY_STATES, type EnquiryState } from "../domain/enquiry"
import { ENQUIRY_STATE_WORDS } from "../domain/fair-words"

/** A wholesale enquiry as staff see it in a list. Moments in ISO 8601, `wanted_by` a day. */
export type StaffEnquiry = {
  id: string
  code: string
  state: EnquiryState
  version: number
  fair: { id: string; handle: string; title: string }
  /** Null: about the whole fair. */
  stand: { id: string; handle: string; name: string } | null
  establishment: { id: string; code: string; name: string } | null
  product: { id: string; handle: string; title: string; thumbnail: string | null } | null
  name: string
  email: string
  phone: string | null
  organisation: string | null
  quantity: number
  wanted_by: string | null
  message: string
  /** The language that whoever asked reads. */
  locale: "es" | "en"
  answers: number
  created_at: string
  updated_at: string
  closed_at: string | null
  close_reason: string | null
}

/** What the database gives of one enquiry. */
export type EnquiryRow = Omit<StaffEnquiry, "created_at" | "updated_at" | "closed_at"> &
  Record<"created_at" | "updated_at", Date> & { closed_at: Date | null }

const FILTERS = {
  state: z.enum(ENQUIRY_STATES).optional(),
  fair_id: idQuery.optional(),
  stand_id: idQuery.optional(),
  establishment_id: idQuery.optional(),
}

/** What the list of enquiries can be asked for. */
export const ENQUIRIES_OPTIONS = {
  sortable: ["created_at", "wanted_by", "quantity", "state", "code"] as [string, ...string[]],
  order: "-created_at",
  filters: FILTERS,
}

const SELECT = `q.id, q.code, q.state, q.version, q.name, q.email, q.phone, q.organisation, q.quantity,
  to_char(q.wanted_by, 'YYYY-MM-DD') as wanted_by, q.message, q.locale, q.created_at, q.updated_at, q.closed_at,
  q.close_reason,
  json_build_object('id', f.id, 'handle', f.handle, 'title', f.words #>> '{title,es}') as fair,
  case when s.id is not null then json_build_object('id', s.id, 'handle', s.handle, 'name', w.name) end as stand,
  case when e.id is not null then json_build_object('id', e.id, 'code', e.code, 'name', e.name) end as establishment,
  (select json_build_object('id', p.id, 'handle', p.handle, 'title', p.title, 'thumbnail', p.thumbnail)
   from product p where p.id = q.product_id) as product,
  (select count(*)::int from fairs_enquiry_answer a where a.enquiry_id = q.id) as answers`

const FROM = `fairs_enquiry q join fairs_fair f on f.id = q.fair_id left join fairs_stand s on s.id = q.stand_id
  left join provenance_workshop w on w.id = s.workshop_id
  left join provenance_establishment e on e.id = q.establishment_id`

/** `GET /staff/enquiries`: of the stands of the establishments that the member reaches; of all, those of whole fairs too. */
export const ENQUIRIES: StaffList<typeof FILTERS, EnquiryRow, StaffEnquiry> = {
  many: "enquiries",
  one: "enquiry",
  permission: "enquiry.read",
  options: ENQUIRIES_OPTIONS,
  read: ({ reach, q, filters }) => ({
    select: SELECT,
    from: FROM,
    where: [
      ...inReach("q.establishment_id", reach),
      ...holdsWords("q.search_text", q),
      ...is("q.state", filters.state),
      ...is("q.fair_id", filters.fair_id),
      ...is("q.stand_id", filters.stand_id),
      ...is("q.establishment_id", filters.establishment_id),
    ],
    sort: {
      created_at: "date_trunc('milliseconds', q.created_at)",
      wanted_by: "coalesce(q.wanted_by, 'infinity'::date)",
      quantity: "q.quantity",
      state: "array_position(array['open', 'answered', 'closed'], q.state)",
      code: "q.code",
    },
    key: "q.id",
  }),
  byId: (id) => sql("q.id = ?", id),
  shape: (rows) => rows.map(enquiryOf),
  filename: { es: "consultas", en: "enquiries" },
  lines: (row) => [row],
  columns: [
    { heading: { es: "Código", en: "Code" }, value: (row) => row.code },
    { heading: { es: "Recibida", en: "Received" }, value: (row) => new Date(row.created_at) },
    {
      heading: { es: "Estado", en: "State" },
      value: (row, locale) => ENQUIRY_STATE_WORDS[row.state][locale],
    },
    { heading: { es: "Feria", en: "Fair" }, value: (row) => row.fair.title },
    { heading: { es: "Puesto", en: "Stand" }, value: (row) => row.stand?.name ?? null },
    {
      heading: { es: "Establecimiento", en: "Establishment" },
      value: (row) => row.establishment?.name ?? null,
    },
    { heading: { es: "Producto", en: "Product" }, value: (row) => row.product?.title ?? null },
    { heading: { es: "Cantidad", en: "Quantity" }, value: (row) => row.quantity },
    { heading: { es: "Para el", en: "Wanted by" }, value: (row) => row.wanted_by },
    { heading: { es: "Nombre", en: "Name" }, value: (row) => row.name },
    { heading: { es: "Organización", en: "Organisation" }, value: (row) => row.organisation },
    { heading: { es: "Correo", en: "E-mail" }, value: (row) => row.email },
    { heading: { es: "Teléfono", en: "Phone" }, value: (row) => row.phone },
    { heading: { es: "Mensaje", en: "Message" }, value: (row) => row.message },
    { heading: { es: "Respuestas", en: "Answers" }, value: (row) => row.answers },
  ],
}

/** The row as the answer has it. */
export function enquiryOf(row: EnquiryRow): StaffEnquiry {
  return {
    ...row,
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
    closed_at: row.closed_at?.toISOString() ?? null,
  }
}
