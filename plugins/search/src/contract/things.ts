/* Amounts are integers of the smallest unit, as in the shop's own index. */
/* eslint-disable @medusajs/prices-in-major-units */
import type { SearchTypes } from "@medusajs/framework/types"
import { search } from "@medusajs/framework/utils"

const fields = search
  .define({
    id: search.keyword().filterable(),
    title: search.text().searchable({ weight: 4 }).sortable(),
    title_en: search.text().searchable({ weight: 3 }),
    description: search.text().searchable({ weight: 1 }),
    material: search.keyword().array().filterable().facetable(),
    line: search.keyword().filterable().facetable(),
    region: search.keyword().searchable({ weight: 1 }).filterable().facetable(),
    workshop: search.keyword().filterable().facetable(),
    price: search
      .integer()
      .filterable()
      .sortable()
      .facetable({ types: ["range", "stats"] }),
    in_stock: search.boolean().filterable(),
    made_at: search.date().filterable().sortable(),
  })
  .toFields()

/** The index of the contract's tests, under any physical name. */
export function thingsIndex(
  physicalName: string,
  settings: SearchTypes.SearchIndexSettings = { typo_tolerance: { enabled: true } }
): SearchTypes.ResolvedSearchIndexDefinition {
  return {
    name: "things",
    entity: "product",
    primary_key: "id",
    provider: "contract",
    fields,
    settings,
    definition_hash: "contract",
    physical_name: physicalName,
    seed: async function* () {},
  }
}

export type Thing = SearchTypes.SearchDocument & { title: string; price: number }

let made = 0

/** A thing for sale; what is not said is as usual. */
export function thing(id: string, title: string, said: Partial<Thing> = {}): Thing {
  made += 1
  return {
    id,
    title,
    title_en: "",
    description: "",
    material: [],
    line: "otros",
    region: null,
    workshop: `taller-${id}`,
    price: 1000,
    in_stock: true,
    made_at: new Date(Date.UTC(2026, 0, 1, made)).toISOString(),
    ...said,
  }
}

/** A few things, each there for one of the contract's questions. */
export const THINGS: readonly Thing[] = [
  thing("chullo", "Chullo de alpaca con vicuñas", {
    title_en: "Alpaca chullo with vicuñas",
    material: ["alpaca"],
    line: "textileria",
    region: "Puno",
    workshop: "alpaca-puno",
    price: 5800,
  }),
  thing("chompa", "Chompa de alpaca con llamas", {
    title_en: "Alpaca sweater with llamas",
    material: ["alpaca", "lana-oveja"],
    line: "textileria",
    region: "Puno",
    workshop: "alpaca-puno",
    price: 21_000,
  }),
  thing("polo", "Polo con pelícano", {
    description: "Jersey de algodón, estampado a mano.",
    material: ["algodon"],
    line: "textileria",
    region: "Áncash",
    price: 3200,
  }),
  thing("bolso-liso", "Bolso de cuero liso", {
    description: "Costura a mano con hilo encerado.",
    material: ["cuero"],
    line: "cueros",
    region: "Lambayeque",
    workshop: "cuero-chiclayo",
    price: 14_900,
  }),
  thing("bolso-repujado", "Bolso repujado con felino", {
    description: "De cuero de res. El dibujo se calca sobre el cuero mojado y se levanta golpe a golpe.",
    material: ["cuero"],
    line: "cueros",
    region: "Lambayeque",
    workshop: "cuero-chiclayo",
    price: 18_900,
    in_stock: false,
  }),
  thing("correa", "Correa de cuero negro", {
    material: ["cuero", "bronce"],
    line: "cueros",
    region: "Lima",
    price: 5900,
  }),
  thing("decoracion", "Decoración de mesa en junco", { material: ["junco"], line: "fibras", price: 4500 }),
  thing("decoraciones", "Decoraciones de hojalata", { material: ["hojalata"], line: "metal", price: 3000 }),
  thing("silla-nino", "Silla para niño", { material: ["madera"], line: "carpinteria", price: 12_000 }),
  thing("nino", "Retrato de Nino", { line: "pintura", price: 8000 }),
  thing("nandu", "Figura de ñandú", { line: "talla", price: 7000 }),
  thing("angel", "Ángel de cera", { material: ["cera"], line: "cereria", price: 2500 }),
  thing("abanico", "Abanico de palma", { material: ["palma"], line: "fibras", price: 1200 }),
  thing("nube", "Nube de algodón", { material: ["algodon"], line: "textileria", price: 900 }),
  thing("nusta", "Ñusta de cerámica", { material: ["ceramica"], line: "ceramica", price: 6000 }),
  thing("oso", "Oso de tela", { material: ["algodon"], line: "textileria", region: "Lima", price: 4000 }),
  thing("paloma", "Paloma en piedra de Huamanga", {
    material: ["piedra-huamanga"],
    line: "talla",
    region: "Ayacucho",
    price: 4500,
  }),
  thing("caja", "Caja <b>fina</b> & té", { material: ["madera"], line: "carpinteria", price: 5800 }),
]
