import { defineSearchIndex, graphConsume, graphSeed, search } from "@medusajs/framework/utils"
import { productDocuments, PRODUCT_FIELDS } from "../product-index/product-document"
import { affectedProductIds, PRODUCT_EVENTS } from "../product-index/affected-products"

/**
 * The index behind every listing of the shop (`POST /store/search`, entity `product`).
 *
 * Amounts are integer céntimos of PEN, IGV included. `status` and `sales_channel_ids` are filterable because
 * Medusa narrows the public route by them, and only if they are. Nothing here names a person (rule P1):
 * a maker is a code, and an alias with consent (P3), and a protected establishment shows as its region only.
 */
export const productFields = search.define({
  id: search.keyword().filterable(),
  handle: search.keyword().filterable(),
  variant_id: search.keyword(),
  title: search.text().searchable({ weight: 4 }).sortable(),
  title_en: search.text().searchable({ weight: 3 }),
  description: search.text().searchable({ weight: 1 }),
  description_en: search.text().searchable({ weight: 1 }).retrievable(false),
  technique: search.text().searchable({ weight: 2 }),
  material_text: search.text().searchable({ weight: 2 }),
  material: search.keyword().array().filterable().facetable(),
  craft_line: search.keyword().filterable().facetable(),
  craft_line_name: search.text().searchable({ weight: 2 }),
  workshop: search.keyword().filterable().facetable(),
  workshop_name: search.text().searchable({ weight: 1 }),
  establishment: search.keyword().filterable().facetable(),
  establishment_name: search.text().searchable({ weight: 1 }),
  region: search.keyword().searchable({ weight: 1 }).filterable().facetable(),
  makers: search.keyword().array().searchable({ weight: 2 }).filterable(),
  // Only of makers who agree that it is shown. To be found by; pages read it elsewhere.
  maker_aliases: search.keyword().array().searchable({ weight: 2 }).retrievable(false),
  price: search
    .integer()
    .filterable()
    .sortable()
    .facetable({ types: ["range", "stats"] }),
  in_stock: search.boolean().filterable(),
  stock: search.integer(),
  one_of_a_kind: search.boolean().filterable(),
  image_320: search.keyword(),
  image_640: search.keyword(),
  image_avif_320: search.keyword(),
  image_avif_640: search.keyword(),
  // A blurred picture of 25 bytes, Base64.
  image_thumbhash: search.keyword(),
  image_alt: search.keyword(),
  image_alt_en: search.keyword(),
  status: search.keyword().filterable(),
  sales_channel_ids: search.keyword().array().filterable(),
  created_at: search.date().sortable(),
})

export default defineSearchIndex({
  name: "product",
  entity: "product",
  fields: productFields,
  settings: { typo_tolerance: { enabled: true } },
  events: [...PRODUCT_EVENTS],
  seed: graphSeed({ fields: PRODUCT_FIELDS, transform: productDocuments, batch_size: 200 }),
  consume: graphConsume({
    fields: PRODUCT_FIELDS,
    transform: productDocuments,
    resolve_ids: (event, { container }) => affectedProductIds(event, container.query),
    // Only a deleted product leaves the index; a deleted reservation puts stock back on sale.
    is_delete: (event) => event.name === "product.deleted",
  }),
})
