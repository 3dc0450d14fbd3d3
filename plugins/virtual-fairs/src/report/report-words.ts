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

/** What the report on paper says. */
export const PAPER_WORDS = {
  es: {
    title: "Informe de la feria",
    final: "Resultado final, al",
    live: "La feria está en curso; así iba el",
    partial: "Solo los puestos de su establecimiento; las visitas son las de sus puestos.",
    sold: "Vendido",
    orders: "Pedidos",
    units: "Piezas",
    pieces: "piezas",
    visits: "Visitas",
    basket: "Compra promedio",
    conversion: "Pedidos por visita",
    none: "Sin datos",
    before: "La otra feria:",
    compared: "Comparada con",
    whole: "de principio a fin",
    soFar: "cuando llevaba el mismo tiempo abierta",
    overTime: "Ventas en el tiempo, hora de Lima",
    byHour: "A qué hora del día se vende, hora de Lima",
    byZone: "Por zona",
    byStand: "Por puesto",
    byRegion: "Por región de los talleres",
    byBuyer: "Por región de quien compra",
    byChannel: "Por dónde se vendió",
    products: "Lo que más se vendió",
    product: "Producto",
    stand: "Taller",
    zone: "Zona",
    how: "Cómo se cuenta",
    counted:
      "Los montos son lo que pagaron los compradores por las piezas de la feria, con IGV y sin el envío, menos lo que " +
      "se devolvió. Un pedido con piezas de varios puestos es uno solo para la feria y uno para cada puesto. Las " +
      "visitas son números sin nombre: no se guarda quién visitó, desde dónde ni con qué equipo.",
    page: (page: number, of: number) => `Página ${page} de ${of}`,
  },
  en: {
    title: "Report of the fair",
    final: "Final result, as of",
    live: "The fair is open; this is how it stood on",
    partial: "Only the stands of your establishment; visits are those of your stands.",
    sold: "Sold",
    orders: "Orders",
    units: "Pieces",
    pieces: "pieces",
    visits: "Visits",
    basket: "Average basket",
    conversion: "Orders per visit",
    none: "No data",
    before: "The other fair:",
    compared: "Compared with",
    whole: "from beginning to end",
    soFar: "when it had been open as long",
    overTime: "Sales over time, Lima's hours",
    byHour: "At which hour of the day it sells, Lima's hours",
    byZone: "By zone",
    byStand: "By stand",
    byRegion: "By region of the workshops",
    byBuyer: "By region of the buyers",
    byChannel: "By where it was sold",
    products: "What sold most",
    product: "Product",
    stand: "Workshop",
    zone: "Zone",
    how: "How it is counted",
    counted:
      "Amounts are what buyers paid for the fair's pieces, IGV included and delivery left out, less what was given " +
      "back. An order with pieces of several stands is one for the fair and one for each stand. Visits are numbers " +
      "without names: nobody keeps who came, from where or with what.",
    page: (page: number, of: number) => `Page ${page} of ${of}`,
  },
} as const

const LANGUAGE = { es: "es-PE", en: "en-US" } as const

/** `S/ 1,234.50` of céntimos. */
export function soles(centimos: number, locale: "es" | "en"): string {
  const format = { minimumFractionDigits: 2, maximumFractionDigits: 2 }
  return `S/ ${(centimos / 100).toLocaleString(LANGUAGE[locale], format)}`
}

export function count(number: number, locale: "es" | "en"): string {
  return number.toLocaleString(LANGUAGE[locale])
}

/** `3.4 %` of 0.034. */
export function percent(share: number, locale: "es" | "en"): string {
  return `${(share * 100).toLocaleString(LANGUAGE[locale], { maximumFractionDigits: 1 })} %`
}

/** A moment in Lima's time: `24 de noviembre de 2026, 10:00`. */
export function when(iso: string, locale: "es" | "en"): string {
  return new Date(iso).toLocaleString({ es: "es-PE", en: "en-GB" }[locale], {
    timeZone: "America/Lima",
    ...{
      day: "numeric",
      month: "long",
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    },
  })
}
