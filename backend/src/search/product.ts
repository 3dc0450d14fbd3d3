import { defineSearchIndex, graphSeed, search } from "@medusajs/framework/utils"
import { PRODUCT_FIELDS } from "../product-index/product-document"
import { productDocuments } from "../product-index/read-documents"

/**
 * The index behind every listing of the shop (`POST /store/search`, entity `product`).
 *
 * Amounts are integer céntimos of PEN, IGV included. `status` and `sales_channel_ids` are filterable because
 * Medusa narrows the public route by them, and only if they are. Nothing here names a person (rule P1):
 * a maker is a code, and an alias with consent (P3), and a protected establishment shows as its region only.
 *
 * The Search Module fills a new version of it. What changes from then on comes by `product-index/take-in-touched`, from
 * marks that the database itself makes, and not by events: of prices and categories Medusa emits none that name a
 * product, and an event can be lost.
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
  technique_en: search.text().searchable({ weight: 2 }).retrievable(false),
  material_text: search.text().searchable({ weight: 2 }),
  material_en: search.text().searchable({ weight: 2 }).retrievable(false),
  material: search.keyword().array().filterable().facetable(),
  category: search.keyword().array().filterable().facetable(),
  // Of categories besides the craft line's own: a season, a gift guide.
  category_names: search.text().searchable({ weight: 2 }).retrievable(false),
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
  // What it costs while no price list lowers it; null when none does.
  price_before: search.integer(),
  in_stock: search.boolean().filterable(),
  stock: search.integer(),
  one_of_a_kind: search.boolean().filterable(),
  // Of fairs that are announced or open, by handle; and the stands there, as `<fair>/<stand>`.
  fairs: search.keyword().array().filterable().facetable(),
  fair_stands: search.keyword().array().filterable().facetable(),
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
  // Of everything above: equal digests are equal documents.
  digest: search.keyword(),
})

export default defineSearchIndex({
  name: "product",
  entity: "product",
  fields: productFields,
  settings: { typo_tolerance: { enabled: true } },
  seed: graphSeed({ fields: PRODUCT_FIELDS, transform: productDocuments, batch_size: 200 }),
})
