import type { CsvColumn } from "@tejido/institutions/http/stream-csv"
import type { SeenFigures, SoldFigures } from "../domain/figures"
import { inLocale } from "../domain/readable"
import type { FairReport } from "../modules/virtual-fairs/report/read-report"
import { CHANNEL_WORDS, CUT_WORDS, NOT_SENT } from "./report-words"

/** One line of the file: a part of the fair, and what is known of it. */
export type ReportLine = {
  cut: string
  name: string
  /** Of a stand. */
  place?: string
  figures: SoldFigures & Partial<SeenFigures>
}

/** All that a report says, part by part, from the whole to the single hour. */
export function* reportLines(report: FairReport, locale: "es" | "en"): Generator<ReportLine> {
  const cut = (name: keyof typeof CUT_WORDS) => CUT_WORDS[name][locale]
  yield { cut: cut(report.partial ? "own" : "all"), name: report.fair.title, figures: report.totals }
  for (const zone of report.by_zone) {
    yield { cut: cut("zone"), name: inLocale(zone.name, locale), figures: zone }
  }
  for (const stand of report.by_stand) {
    yield { cut: cut("stand"), name: stand.workshop, place: stand.establishment.name, figures: stand }
  }
  for (const region of report.by_region.stands) {
    yield { cut: cut("region"), name: region.region, figures: region }
  }
  for (const { region, ...figures } of report.by_region.buyers) {
    yield { cut: cut("buyer"), name: region ?? NOT_SENT[locale], figures }
  }
  for (const { channel, ...figures } of report.by_channel) {
    yield { cut: cut("channel"), name: CHANNEL_WORDS[channel][locale], figures }
  }
  for (const product of report.top_products) {
    yield { cut: cut("product"), name: product.title, figures: product }
  }
  for (const hour of report.by_hour) yield { cut: cut("hour"), name: limaHour(hour.at), figures: hour }
}

/** Money in soles, as a spreadsheet counts it. */
const soles = (centimos: number) => (centimos / 100).toFixed(2)

export const REPORT_COLUMNS: readonly CsvColumn<ReportLine>[] = [
  { heading: { es: "Parte", en: "Part" }, value: ({ cut }) => cut },
  { heading: { es: "Nombre", en: "Name" }, value: ({ name }) => name },
  { heading: { es: "Establecimiento", en: "Establishment" }, value: ({ place }) => place },
  { heading: { es: "Visitas", en: "Visits" }, value: ({ figures }) => figures.visits },
  {
    heading: { es: "Productos vistos", en: "Products viewed" },
    value: ({ figures }) => figures.product_views,
  },
  {
    heading: { es: "Puestos en el carrito", en: "Put into the cart" },
    value: ({ figures }) => figures.carts,
  },
  { heading: { es: "Pedidos", en: "Orders" }, value: ({ figures }) => figures.orders },
  { heading: { es: "Piezas", en: "Pieces" }, value: ({ figures }) => figures.units },
  { heading: { es: "Vendido (S/)", en: "Sold (S/)" }, value: ({ figures }) => soles(figures.amount) },
  {
    heading: { es: "Devuelto (S/)", en: "Given back (S/)" },
    value: ({ figures }) => soles(figures.refunded),
  },
]

const LIMA = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "America/Lima",
  ...{ dateStyle: "short", timeStyle: "short" },
})

/** `2026-11-24 10:00` */
function limaHour(at: string): string {
  return LIMA.format(new Date(at))
}
