import {
  productDocument,
  type ProductDocument,
  type ProductRow,
} from "../../backend/src/product-index/product-document"
import { ESTABLISHMENTS, PRODUCT_TYPES, productsOf, WORKSHOPS } from "../../seed/src/data"

export const SALES_CHANNEL = "sc_01M85ADYQ01M5X5T3DMATWV4GS"

const DAY_MS = 86_400_000
const NEWEST = Date.UTC(2026, 10, 24)
const FINISHES = [
  ["color natural", "in natural colour"],
  ["teñido con cochinilla", "dyed with cochineal"],
  ["azul añil", "indigo blue"],
  ["verde chilca", "chilca green"],
  ["con borde dorado", "with a gilded edge"],
  ["con flores de cantuta", "with cantuta flowers"],
  ["con grecas", "with frets"],
  ["con llamas y vicuñas", "with llamas and vicuñas"],
  ["en blanco y negro", "in black and white"],
  ["con espirales", "with spirals"],
  ["con pajaritos", "with little birds"],
  ["envejecido", "aged"],
  ["con iniciales grabadas", "with engraved initials"],
  ["rojo ocre", "ochre red"],
] as const
const SIZES = [
  ["chico", "small"],
  ["mediano", "medium"],
  ["grande", "large"],
  ["para niña o niño", "for children"],
  ["de edición corta", "short run"],
  ["de regalo", "as a gift"],
  ["", ""],
] as const

/**
 * Products of a market of some years, from the goods, workshops and prisons of the demo: each of the demo's goods in
 * other finishes and sizes, made in the workshops that other prisons have of the same kind. The same `n` is always
 * the same product.
 */
export function productDocumentOf(n: number): ProductDocument {
  const { type, variation } = at(GOODS, n)
  const round = Math.floor(n / GOODS.length)
  const finish = at(FINISHES, round + n)
  const size = at(SIZES, Math.floor(round / FINISHES.length) + n)
  const workshop = at(workshopsLike(type.workshop), spread(n))
  const variant = `variant_${String(n).padStart(26, "0")}`
  const row: ProductRow = {
    id: `prod_${String(n).padStart(26, "0")}`,
    handle: `${variation.handle}-${n}`,
    title: [variation.title.es, finish[0], size[0]].filter(Boolean).join(" "),
    description: `${type.description.es}\n\n${variation.detail.es}`,
    status: "published",
    material: type.material.es,
    metadata: { one_of_a_kind: variation.one_of_a_kind ?? false },
    created_at: new Date(NEWEST - (spread(n * 7) % 1000) * DAY_MS - (n % 86_400) * 1000),
    tags: type.materials.map((value) => ({ value })),
    images: [{ url: `/static/${n}.webp`, rank: 0, metadata: null }],
    sales_channels: [{ id: SALES_CHANNEL }],
    variants: [
      {
        id: variant,
        inventory_items: [
          {
            inventory: {
              location_levels: [{ stocked_quantity: spread(n * 11) % 9, reserved_quantity: 0 }],
            },
          },
        ],
      },
    ],
    origin: {
      technique: type.technique.es,
      workshop,
      makers: [0, 1].map((k) => ({ artisan: maker(workshop.establishment.code, spread(n + k)) })),
    },
  }
  const price = Math.round(variation.soles * (60 + (spread(n * 3) % 90)))
  const document = productDocument(row, {
    prices: new Map([[variant, { now: price, before: price }]]),
    english: {
      title: [variation.title.en, finish[1], size[1]].filter(Boolean).join(" "),
      description: `${type.description.en}\n\n${variation.detail.en}`,
      technique: type.technique.en,
      material: type.material.en,
    },
  })
  if (!document) throw new Error(`product ${n} has no document`)
  return document
}

const GOODS = productsOf(PRODUCT_TYPES)

type Workshop = NonNullable<NonNullable<ProductRow["origin"]>["workshop"]> & {
  establishment: {
    code: string
    handle: string
    name: string
    department: string
    visibility: "name" | "region"
  }
}
const LIKE = new Map<string, Workshop[]>()

/** The demo's workshop, and six of the same line in other prisons. */
function workshopsLike(handle: string): Workshop[] {
  const known = LIKE.get(handle)
  if (known) return known
  const model = WORKSHOPS.find((workshop) => workshop.handle === handle)
  if (!model) throw new Error(`no workshop ${handle}`)
  const own = ESTABLISHMENTS.findIndex(({ code }) => code === model.establishment)
  const made = Array.from({ length: 7 }, (_, i) => {
    const { code, handle: prison, name, department, sex } = at(ESTABLISHMENTS, own + i * 5)
    return {
      handle: i ? `${handle}-${code.toLowerCase()}` : handle,
      name: i ? `${model.name.es}, ${name}` : model.name.es,
      craft_line: model.craft_line,
      establishment: {
        code,
        handle: prison,
        name,
        department,
        visibility: sex === "men" ? ("name" as const) : ("region" as const),
      },
    }
  })
  LIKE.set(handle, made)
  return made
}

function maker(establishment: string, n: number) {
  const code = `${establishment}-${String(n % 400).padStart(4, "0")}`
  return { code, alias: null, alias_public: false, erased_at: null }
}

/** A number that looks like chance and is the same each time. */
export function spread(n: number): number {
  return Math.imul(n ^ 0x5bd1e995, 0x9e3779b1) >>> 8
}

export function at<T>(list: readonly T[], n: number): T {
  return list[((n % list.length) + list.length) % list.length] as T
}
