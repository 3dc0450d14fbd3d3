import { z } from "@medusajs/framework/zod"
import { sql } from "@tejido/institutions/http/sql-list"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { idQuery } from "@tejido/institutions/http/staff-list-query"
import { CRAFT_LINE_CODES } from "@tejido/provenance/domain/craft-lines"
import { holdsWords, inReach, is } from "@tejido/provenance/staff-lists/conditions"
import { LISTING_FROM, LISTING_SELECT, listingOf, type ListingRow, type StaffListing } from "./listing-row"

/** A listing that waits for a curator. */
export type StaffReview = StaffListing & {
  /** `edit`: of what the shop already shows. */
  kind: "new" | "edit"
  /** Whole days that it has waited. */
  waiting_days: number
  submitted_by_name: string | null
  /** What whoever sent it said. */
  note: string | null
  /** The member who sent it, and who must leave it to somebody else. */
  submitted_by: string | null
}

const FILTERS = {
  kind: z.enum(["new", "edit"]).optional(),
  craft_line: z.enum(CRAFT_LINE_CODES).optional(),
  establishment_id: idQuery.optional(),
  older_than_days: z.coerce.number().int().min(0).max(3650).optional(),
}

type ReviewRow = ListingRow &
  Pick<StaffReview, "waiting_days" | "submitted_by_name" | "submitted_by" | "note">

/** `GET /staff/reviews`: what was submitted at the establishments that the member reaches, the oldest first. */
export const REVIEWS: StaffList<typeof FILTERS, ReviewRow, StaffReview> = {
  many: "reviews",
  one: "review",
  permission: "listing.review",
  options: { sortable: ["submitted_at", "price"], filters: FILTERS },
  read: ({ reach, q, filters }) => ({
    select: `${LISTING_SELECT}, l.submitted_by,
      greatest(0, floor(extract(epoch from now() - l.submitted_at) / 86400))::int as waiting_days,
      (select m.name from staff_member m where m.id = l.submitted_by) as submitted_by_name,
      (select v.note from listings_review_event v where v.listing_id = l.id and v.kind = 'submitted'
       order by v.id desc limit 1) as note`,
    from: LISTING_FROM,
    where: [
      // As the index of the queue has it.
      sql("(l.state = 'submitted' or l.edit_state = 'submitted')"),
      ...inReach("l.establishment_id", reach),
      ...holdsWords("l.search_text", q),
      ...(filters.kind
        ? [sql(filters.kind === "new" ? "l.state = 'submitted'" : "l.state = 'published'")]
        : []),
      ...is("w.craft_line", filters.craft_line),
      ...is("l.establishment_id", filters.establishment_id),
      ...(filters.older_than_days === undefined
        ? []
        : [sql("l.submitted_at <= now() - make_interval(days => ?::int)", filters.older_than_days)]),
    ],
    sort: {
      submitted_at: "coalesce(l.submitted_at, '-infinity'::timestamptz)",
      price: "coalesce((l.content ->> 'price')::bigint, 0)",
    },
    key: "l.id",
  }),
  byId: (id) => sql("l.id = ?", id),
  shape: (rows) =>
    rows.map(({ waiting_days, submitted_by_name, submitted_by, note, ...row }) => {
      const listing = listingOf(row)
      const kind = listing.state === "published" ? "edit" : "new"
      return { ...listing, kind, waiting_days, submitted_by_name, submitted_by, note }
    }),
  filename: { es: "revision", en: "reviews" },
  lines: (row) => [row],
  columns: [
    { heading: { es: "Código", en: "Code" }, value: (row) => row.code },
    { heading: { es: "Nombre", en: "Name" }, value: (row) => row.title },
    {
      heading: { es: "Qué es", en: "What it is" },
      value: (row, locale) => KIND_WORDS[row.kind][locale],
    },
    { heading: { es: "Taller", en: "Workshop" }, value: (row) => row.workshop?.name ?? null },
    { heading: { es: "Establecimiento", en: "Establishment" }, value: (row) => row.establishment.name },
    {
      heading: { es: "Precio en soles", en: "Price in soles" },
      value: (row) => (row.price === null ? null : (row.price / 100).toFixed(2)),
    },
    { heading: { es: "Enviada por", en: "Sent by" }, value: (row) => row.submitted_by_name },
    {
      heading: { es: "Enviada", en: "Sent" },
      value: (row) => (row.submitted_at ? new Date(row.submitted_at) : null),
    },
    { heading: { es: "Días de espera", en: "Days waiting" }, value: (row) => row.waiting_days },
  ],
}

const KIND_WORDS = {
  new: { es: "Nueva", en: "New" },
  edit: { es: "Cambio de una publicada", en: "Edit of a published one" },
} as const
