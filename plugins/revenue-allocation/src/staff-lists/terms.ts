import { z } from "@medusajs/framework/zod"
import { sql } from "@tejido/institutions/http/sql-list"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { idQuery } from "@tejido/institutions/http/staff-list-query"
import { toJsonInteger } from "../domain/centimos"
import { ACCOUNT_STATES, SITUATIONS } from "../domain/terms"
import { outstandingAt } from "../modules/revenue-allocation/terms/reparation"
import { type Missing, MISSING, MISSING_OF, TERMS_IN_FORCE } from "./missing-terms"
import { ACCOUNT_STATE_WORDS, MISSING_WORDS, SITUATION_WORDS } from "./terms-words"

/** One artisan's terms as they are today; everything of the terms is null where none were recorded. */
export type StaffTerms = {
  /** The artisan's. */
  id: string
  code: string
  terms_id: string | null
  valid_from: string | null
  situation: (typeof SITUATIONS)[number] | null
  life_sentence: boolean | null
  /** Céntimos still owed of the civil reparation now, after every settlement. */
  reparation_outstanding: number | null
  account_state: (typeof ACCOUNT_STATES)[number] | null
  bank: string | null
  account_warning: boolean | null
  /** Orders in force today. */
  alimony_orders: number
  /** What the artisan signed and is in force today. */
  instruction: { id: string; family_parts: number; savings: boolean } | null
  missing: Missing[]
  workshop: { id: string; name: string }
  establishment: { id: string; code: string; name: string }
}
type Raw = Omit<StaffTerms, "reparation_outstanding"> & { reparation_outstanding: string | null }

const FILTERS = {
  situation: z.enum(SITUATIONS).optional(),
  account_state: z.enum(ACCOUNT_STATES).optional(),
  missing: z.enum(["any", ...MISSING]).optional(),
  establishment_id: idQuery.optional(),
}

const TODAY = "(now() at time zone 'America/Lima')::date"
const ORDERS = `(select count(*)::int from revenue_alimony_order o where o.artisan_id = a.id
  and o.starts_on <= ${TODAY} and (o.ends_on is null or o.ends_on >= ${TODAY}))`
const INSTRUCTION = `(select json_build_object('id', i.id,
    'family_parts', count(p.beneficiary_id)::int, 'savings', bool_or(p.destination = 'savings'))
  from revenue_instruction i join revenue_instruction_part p on p.instruction_id = i.id
  where i.artisan_id = a.id and i.starts_on <= ${TODAY} and (i.revoked_on is null or i.revoked_on > ${TODAY})
  group by i.id)`
const ACCOUNT_STATE = `case when t.account_state = 'open' and t.account_sealed is null then 'none'
  else t.account_state end`

/** `GET /staff/terms`: the artisans of the establishments that the member reaches. */
export const TERMS: StaffList<typeof FILTERS, Raw, StaffTerms> = {
  many: "terms",
  one: "terms",
  permission: "terms.read",
  options: {
    sortable: ["code", "establishment", "reparation_outstanding"],
    filters: FILTERS,
    fields: [
      ...["id", "code", "terms_id", "valid_from", "situation", "life_sentence", "reparation_outstanding"],
      ...["account_state", "bank", "account_warning", "alimony_orders", "instruction", "missing", "workshop"],
      "establishment",
    ],
  },
  read: ({ reach, q, filters }) => ({
    select: `a.id, a.code, t.id as terms_id, t.valid_from::text as valid_from, t.situation, t.life_sentence,
      case when t.id is not null then ${outstandingAt("t", "now()")}::text end as reparation_outstanding,
      ${ACCOUNT_STATE} as account_state, t.bank, t.account_warning, ${ORDERS} as alimony_orders,
      ${INSTRUCTION} as instruction, to_jsonb(${MISSING_OF}) as missing,
      json_build_object('id', w.id, 'name', w.name) as workshop,
      json_build_object('id', e.id, 'code', e.code, 'name', e.name) as establishment`,
    from: `provenance_artisan a join provenance_workshop w on w.id = a.workshop_id
      join provenance_establishment e on e.id = w.establishment_id ${TERMS_IN_FORCE}`,
    where: [
      sql("a.deleted_at is null"),
      ...(reach.establishment_id
        ? [sql("w.establishment_id = any(?::text[])", reach.establishment_id.$in)]
        : []),
      ...(q ? [sql("position(upper(?) in a.code) > 0", q)] : []),
      ...(filters.situation ? [sql("t.situation = ?", filters.situation)] : []),
      ...(filters.account_state ? [sql(`${ACCOUNT_STATE} = ?`, filters.account_state)] : []),
      ...(filters.establishment_id ? [sql("w.establishment_id = ?", filters.establishment_id)] : []),
      ...(filters.missing === "any" ? [sql(`cardinality(${MISSING_OF}) > 0`)] : []),
      ...(filters.missing && filters.missing !== "any"
        ? [sql(`? = any(${MISSING_OF})`, filters.missing)]
        : []),
    ],
    sort: {
      code: "a.code",
      establishment: 'e.name collate "es-x-icu"',
      reparation_outstanding: "coalesce(t.reparation_outstanding, 0)",
    },
    key: "a.id",
  }),
  byId: (id) => sql("a.id = ?", id),
  shape: (rows) =>
    rows.map((row) => ({
      ...row,
      reparation_outstanding:
        row.reparation_outstanding === null ? null : toJsonInteger(BigInt(row.reparation_outstanding)),
    })),
  filename: { es: "situaciones", en: "terms" },
  lines: (row) => [row],
  columns: [
    { heading: { es: "Código", en: "Code" }, value: (row) => row.code },
    {
      heading: { es: "Situación", en: "Situation" },
      value: (row, locale) => row.situation && SITUATION_WORDS[row.situation][locale],
    },
    { heading: { es: "Desde", en: "Since" }, value: (row) => row.valid_from },
    { heading: { es: "Cadena perpetua", en: "Life sentence" }, value: (row) => row.life_sentence },
    {
      heading: { es: "Reparación pendiente", en: "Reparation outstanding" },
      value: (row) => (row.reparation_outstanding === null ? null : row.reparation_outstanding / 100),
    },
    {
      heading: { es: "Cuenta", en: "Account" },
      value: (row, locale) => row.account_state && ACCOUNT_STATE_WORDS[row.account_state][locale],
    },
    { heading: { es: "Banco", en: "Bank" }, value: (row) => row.bank },
    { heading: { es: "Órdenes de alimentos", en: "Alimony orders" }, value: (row) => row.alimony_orders },
    {
      heading: { es: "Familiares en la instrucción", en: "Relatives in the instruction" },
      value: (row) => row.instruction?.family_parts ?? 0,
    },
    {
      heading: { es: "Falta", en: "Missing" },
      value: (row, locale) => row.missing.map((what) => MISSING_WORDS[what][locale]).join("; "),
    },
    { heading: { es: "Taller", en: "Workshop" }, value: (row) => row.workshop.name },
    {
      heading: { es: "Código del establecimiento", en: "Establishment code" },
      value: (row) => row.establishment.code,
    },
    { heading: { es: "Establecimiento", en: "Establishment" }, value: (row) => row.establishment.name },
  ],
}
