import type { SearchTypes } from "@medusajs/framework/types"
import { search } from "@medusajs/framework/utils"
import goods from "./catalogue.json"

/** The goods that queries are judged on: real ones of the demo market, frozen, without who made them. */
export const GOLDEN_CATALOGUE: readonly (SearchTypes.SearchDocument & { title: string })[] = goods

/** The fields of the goods as the shop's own index has them, for the weights are part of what is measured. */
export const GOLDEN_FIELDS: Record<string, SearchTypes.SearchFieldDefinition> = search
  .define({
    id: search.keyword().filterable(),
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
    price: search
      .integer()
      .filterable()
      .sortable()
      .facetable({ types: ["range", "stats"] }),
    in_stock: search.boolean().filterable(),
    one_of_a_kind: search.boolean().filterable(),
    created_at: search.date().sortable(),
  })
  .toFields()
