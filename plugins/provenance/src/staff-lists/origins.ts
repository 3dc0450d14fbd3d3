import { sql } from "@tejido/institutions/http/sql-list"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { idQuery } from "@tejido/institutions/http/staff-list-query"
import { holdsWords, IN_SPANISH, inReach, is } from "./conditions"

/** A product as far as its origin tells: what a lot can have been made for. */
export type StaffOrigin = {
  /** The `origin_id` of a lot. */
  id: string
  product: { id: string; title: string; status: string }
  workshop: { id: string; name: string }
}

const FILTERS = { workshop_id: idQuery.optional() }

/** `GET /staff/origins`: the products of workshops of the establishments that the member reaches, by title. */
export const ORIGINS: StaffList<typeof FILTERS, StaffOrigin, StaffOrigin> = {
  many: "origins",
  one: "origin",
  permission: "lot.read",
  options: { sortable: ["title", "workshop"], filters: FILTERS },
  read: ({ reach, q, filters }) => ({
    select: `o.id, json_build_object('id', p.id, 'title', p.title, 'status', p.status) as product,
      json_build_object('id', w.id, 'name', w.name) as workshop`,
    from: `provenance_origin o
      join product_product_provenance_origin l on l.origin_id = o.id and l.deleted_at is null
      join product p on p.id = l.product_id and p.deleted_at is null
      join provenance_workshop w on w.id = o.workshop_id`,
    where: [
      sql("o.deleted_at is null"),
      ...inReach("w.establishment_id", reach),
      ...holdsWords("provenance_fold(p.title) || ' ' || w.search_text", q),
      ...is("o.workshop_id", filters.workshop_id),
    ],
    sort: { title: `p.title ${IN_SPANISH}`, workshop: `w.name ${IN_SPANISH}` },
    key: "o.id",
  }),
  byId: (id) => sql("o.id = ?", id),
  shape: (rows) => rows,
  filename: { es: "productos-de-talleres", en: "products-of-workshops" },
  lines: (row) => [row],
  columns: [
    { heading: { es: "Producto", en: "Product" }, value: (row) => row.product.title },
    { heading: { es: "Taller", en: "Workshop" }, value: (row) => row.workshop.name },
  ],
}
