import type { SearchTypes } from "@medusajs/framework/types"
import { search } from "@medusajs/framework/utils"

const schema = search.define({
  id: search.keyword().filterable(),
  title: search.text().searchable({ weight: 4 }).sortable(),
  description: search.text().searchable({ weight: 1 }),
  makers: search.keyword().array().searchable({ weight: 2 }).filterable(),
  secret: search.text().searchable({ weight: 1 }).retrievable(false),
  region: search.keyword().filterable().facetable(),
  materials: search.keyword().array().filterable().facetable(),
  price: search
    .integer()
    .filterable()
    .sortable()
    .facetable({ types: ["range", "stats"] }),
  in_stock: search.boolean().filterable(),
  created_at: search.date().filterable().sortable(),
})

/** An index of crafts as the Search Module gives it to a provider. */
export function craftsIndex(
  physicalName: string,
  more: Partial<SearchTypes.ResolvedSearchIndexDefinition> = {}
): SearchTypes.ResolvedSearchIndexDefinition {
  return {
    name: "crafts",
    entity: "product",
    provider: "meilisearch",
    primary_key: "id",
    physical_name: physicalName,
    definition_hash: "1",
    fields: schema.toFields(),
    settings: {},
    seed: async function* () {},
    ...more,
  } as SearchTypes.ResolvedSearchIndexDefinition
}

export const CRAFTS: readonly SearchTypes.SearchDocument[] = [
  {
    id: "p1",
    title: "Bolso de cuero repujado",
    description: "Cosido a mano en Ayacucho",
    makers: ["A-17"],
    secret: "zafiro",
    region: "Ayacucho",
    materials: ["cuero"],
    price: 9000,
    in_stock: true,
    created_at: "2026-05-01T10:00:00.000Z",
  },
  {
    id: "p2",
    title: "Chompa de alpaca",
    description: "Con dos bolsos a los lados",
    makers: ["A-18"],
    region: "Puno",
    materials: ["alpaca", "lana"],
    price: 20000,
    in_stock: false,
    created_at: "2026-06-01T10:00:00.000Z",
  },
  {
    id: "p3",
    title: "Collar de semillas",
    description: "Decoración de la selva, para niño o niña",
    makers: ["B-1"],
    region: "Ucayali",
    materials: ["semilla"],
    price: 3500,
    in_stock: true,
    created_at: "2026-07-01T10:00:00.000Z",
  },
  {
    id: "p4",
    title: "Mate burilado",
    description: "Calabaza seca con escenas de la sierra",
    makers: [],
    region: "Junín",
    materials: ["calabaza"],
    price: 6000,
    in_stock: true,
    created_at: "2026-08-01T10:00:00.000Z",
  },
  {
    id: "p5",
    title: "Cinturón de cuero",
    description: "Ancho, con hebilla",
    makers: ["A-17"],
    region: null,
    materials: ["cuero", "metal"],
    price: 4000,
    in_stock: true,
    created_at: "2026-09-01T10:00:00.000Z",
  },
]

/** A query as the Search Module hands it on. */
export function craftsQuery(
  index: SearchTypes.ResolvedSearchIndexDefinition,
  q: string | undefined,
  { search_options, ...more }: Partial<SearchTypes.ProviderSearchQuery> = {}
): SearchTypes.ProviderSearchQuery {
  return {
    index,
    ...(q === undefined ? {} : { q }),
    attributes_to_retrieve: ["id", "title", "price", "created_at"],
    pagination: { skip: 0, take: 20 },
    search_options: { ...search_options },
    ...more,
  }
}
