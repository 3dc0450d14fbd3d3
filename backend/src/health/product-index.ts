import { Modules } from "@medusajs/framework/utils"
import type { HealthCheck } from "./health-check"

type Version = { version: number }
type Sync = { status: string; error: string | null }

/** The search index holds every product that can be bought, no other, and its last rebuilding did not fail. */
export const productIndex: HealthCheck = {
  code: "product_index",
  title: { es: "Índice de productos", en: "Product index" },
  async run(container, sql) {
    const [active] = await sql<Version>(
      "select active_version as version from search_index where name = 'product' and active_version is not null and deleted_at is null"
    )
    if (!active) {
      return {
        state: "broken",
        words: {
          es: "Todavía no hay un índice en servicio: la tienda no encuentra nada.",
          en: "No index is in service yet: the shop finds nothing.",
        },
        facts: [],
      }
    }
    const [products] = await sql<{ sold: number }>(SOLD)
    const { metadata } = await container.resolve(Modules.SEARCH).search({
      entity: "product",
      fields: ["id"],
      pagination: { take: 1 },
      search_options: { count: "exact" },
    })
    const [last] = await sql<Sync>(
      `select s.status, s.error from search_index_sync s
         join search_index_version v on v.id = s.search_index_version_id
         join search_index i on i.id = v.search_index_id and i.name = 'product'
       where s.deleted_at is null order by s.created_at desc limit 1`
    )
    const sold = products?.sold ?? 0
    const held = metadata.count ?? 0
    const failed = last?.status === "failed"
    return {
      state: failed || held !== sold ? "attention" : "ok",
      words: words(failed, held === sold),
      facts: [
        {
          label: { es: "Productos publicados con precio", en: "Published products with a price" },
          value: sold,
        },
        { label: { es: "Documentos en el índice", en: "Documents in the index" }, value: held },
        { label: { es: "Versión en servicio", en: "Version in service" }, value: active.version },
        ...(last?.error ? [{ label: { es: "Motivo", en: "Reason" }, value: last.error.slice(0, 300) }] : []),
      ],
    }
  },
}

// What `productDocument` makes a document of: published, and at least one variant with a price of its own in soles.
const SOLD = `
  select count(*)::int as sold from product p
  where p.status = 'published' and p.deleted_at is null and exists (
    select from product_variant v
      join product_variant_price_set l on l.variant_id = v.id and l.deleted_at is null
      join price on price.price_set_id = l.price_set_id and price.deleted_at is null
    where v.product_id = p.id and v.deleted_at is null and price.currency_code = 'pen'
      and price.price_list_id is null and coalesce(price.min_quantity, 0) <= 1)`

function words(failed: boolean, same: boolean) {
  if (failed) {
    return {
      es: "La última reconstrucción del índice falló.",
      en: "The last rebuilding of the index failed.",
    }
  }
  return same
    ? { es: "El índice tiene todo lo que se vende.", en: "The index holds everything that is sold." }
    : {
        es: "El índice y el catálogo difieren. Si sigue así unos minutos, reconstruya el índice.",
        en: "Index and catalogue differ. If this lasts some minutes, rebuild the index.",
      }
}
