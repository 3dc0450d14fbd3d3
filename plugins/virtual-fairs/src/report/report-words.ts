import type { Words } from "@tejido/institutions/domain/permissions"

/** What the parts of a report are called on paper and in files. */
export const CUT_WORDS = {
  all: { es: "Toda la feria", en: "The whole fair" },
  own: { es: "Sus puestos", en: "Your stands" },
  zone: { es: "Zona", en: "Zone" },
  stand: { es: "Puesto", en: "Stand" },
  region: { es: "Región de los talleres", en: "Region of the workshops" },
  buyer: { es: "Región de quien compra", en: "Region of the buyer" },
  channel: { es: "Dónde se vendió", en: "Where it was sold" },
  hour: { es: "Hora (Lima)", en: "Hour (Lima)" },
  product: { es: "Producto", en: "Product" },
} as const satisfies Record<string, Words>

export const CHANNEL_WORDS = {
  shop: { es: "En la tienda virtual", en: "In the shop" },
  table: { es: "En la mesa", en: "At the table" },
} as const satisfies Record<string, Words>

export const NOT_SENT: Words = { es: "Sin envío", en: "Not sent" }
