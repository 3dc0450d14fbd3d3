import { type Pdf, SHEET, takeFonts, write } from "@tejido/listings/dispatch/slip/slip-paper"
import PDFDocument from "pdfkit"
import type { SoldFigures } from "../../domain/figures"
import { inLocale } from "../../domain/readable"
import type { FairReport } from "../../modules/virtual-fairs/report/read-report"
import { CHANNEL_WORDS, count, NOT_SENT, PAPER_WORDS, percent, soles, when } from "../report-words"
import { hoursOfDay, timelineOf } from "../timeline"
import { bars, columns } from "./charts"
import { figureTiles, type Tile } from "./figure-tiles"
import { heading, label, newPage, remark, type ReportPage, WIDTH } from "./report-page"
import { table } from "./table"

type Locale = "es" | "en"

/**
 * A fair's report on A4: what it came to, over time, and by zone, stand, region, way of sale and product, beside the
 * fair that it is compared with. Tagged, so that it can be heard. The document comes as a stream.
 */
export function reportPdf(report: FairReport, locale: Locale): Pdf {
  const words = PAPER_WORDS[locale]
  const title = `${words.title}: ${report.fair.title}`
  const pdf = new PDFDocument({
    size: "A4",
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    lang: { es: "es-PE", en: "en" }[locale],
    info: { Title: title, Author: "Tejido", Creator: "Tejido", Producer: "Tejido" },
  })
  takeFonts(pdf)
  const root = pdf.struct("Document")
  pdf.addStructure(root)
  const page: ReportPage = { pdf, root, y: 0 }
  newPage(page)
  head(page, report, locale)
  figureTiles(page, tilesOf(report, locale))
  overTime(page, report, locale)
  parts(page, report, locale)
  heading(page, words.how)
  remark(page, words.counted)
  numberPages(page, title, locale)
  root.end()
  pdf.end()
  return pdf
}

function head(page: ReportPage, report: FairReport, locale: Locale): void {
  const { pdf, root } = page
  const words = PAPER_WORDS[locale]
  const at = () => ({ x: SHEET.margin, y: page.y, width: WIDTH })
  const { fair, final, now, partial } = report
  page.y = write(pdf, root, "P", words.title, at(), { size: 11, ink: "quiet" })
  page.y = write(pdf, root, "H1", fair.title, at(), { size: 23, bold: true, ink: "title" })
  const dates = `${when(fair.opens_at, locale)} – ${when(fair.closes_at, locale)}`
  page.y = write(pdf, root, "P", dates, at(), { size: 11 })
  const state = final ? words.final : words.live
  page.y = write(pdf, root, "P", `${state} ${when(now, locale)}.`, at(), { size: 9.5, ink: "quiet" })
  if (partial) page.y = write(pdf, root, "P", words.partial, at(), { size: 9.5, ink: "quiet" })
  page.y += 10
}

function tilesOf({ totals, against }: FairReport, locale: Locale): Tile[] {
  const words = PAPER_WORDS[locale]
  const other = against?.so_far ?? against?.totals ?? null
  const tile = <Value extends number | null>(
    name: string,
    of: (figures: typeof totals | NonNullable<typeof other>) => Value,
    said: (value: NonNullable<Value>) => string
  ): Tile => {
    const [value, before] = [of(totals), other && of(other)]
    return {
      name,
      value: value === null ? words.none : said(value as NonNullable<Value>),
      before: before === null ? null : `${words.before} ${said(before as NonNullable<Value>)}`,
    }
  }
  const money = (centimos: number) => soles(centimos, locale)
  const many = (number: number) => count(number, locale)
  return [
    tile(words.sold, ({ amount }) => amount, money),
    tile(words.orders, ({ orders }) => orders, many),
    tile(words.units, ({ units }) => units, many),
    tile(words.visits, ({ visits }) => visits, many),
    tile(words.basket, ({ average_basket }) => average_basket, money),
    tile(
      words.conversion,
      ({ conversion }) => conversion,
      (share) => percent(share, locale)
    ),
  ]
}

function overTime(page: ReportPage, { by_hour, against }: FairReport, locale: Locale): void {
  const words = PAPER_WORDS[locale]
  if (against) {
    const how = against.so_far ? words.soFar : words.whole
    remark(page, `${words.compared} ${against.fair.title} (${when(against.fair.opens_at, locale)}), ${how}.`)
  }
  heading(page, words.overTime)
  const bar = ({ name, amount }: { name: string; amount: number }) => ({
    ...{ name, value: amount, said: soles(amount, locale) },
  })
  columns(page, words.overTime, timelineOf(by_hour, locale).map(bar))
  const hours = hoursOfDay(by_hour)
  if (hours.length === 0) return
  heading(page, words.byHour)
  columns(page, words.byHour, hours.map(bar))
}

function parts(page: ReportPage, report: FairReport, locale: Locale): void {
  const words = PAPER_WORDS[locale]
  const money = (centimos: number) => soles(centimos, locale)
  const many = (number: number) => count(number, locale)
  const bar = (name: string, { amount, units }: SoldFigures) => ({
    ...{ name, value: amount, said: `${money(amount)} · ${many(units)} ${words.pieces}` },
  })
  heading(page, words.byZone)
  bars(
    page,
    words.byZone,
    report.by_zone.map((zone) => bar(inLocale(zone.name, locale), zone))
  )
  heading(page, words.byStand)
  table(page, standColumns(locale), standRows(report, locale))
  heading(page, words.byRegion)
  bars(
    page,
    words.byRegion,
    report.by_region.stands.map((each) => bar(each.region, each))
  )
  if (report.by_region.buyers.length) {
    heading(page, words.byBuyer)
    bars(
      page,
      words.byBuyer,
      report.by_region.buyers.map((each) => bar(each.region ?? NOT_SENT[locale], each))
    )
  }
  heading(page, words.byChannel)
  bars(
    page,
    words.byChannel,
    report.by_channel.map((each) => bar(CHANNEL_WORDS[each.channel][locale], each))
  )
  if (report.top_products.length) {
    heading(page, words.products)
    table(
      page,
      [
        { heading: words.product, width: WIDTH - 170 },
        { heading: words.units, width: 70, numbers: true },
        { heading: words.sold, width: 100, numbers: true },
      ],
      report.top_products.map(({ title, units, amount }) => [title, many(units), money(amount)])
    )
  }
}

function standColumns(locale: Locale) {
  const words = PAPER_WORDS[locale]
  return [
    { heading: words.stand, width: WIDTH - 335 },
    { heading: words.zone, width: 95 },
    ...[words.visits, words.orders, words.units].map((name) => ({
      ...{ heading: name, width: 50, numbers: true as const },
    })),
    { heading: words.sold, width: 90, numbers: true as const },
  ]
}

function standRows({ by_stand }: FairReport, locale: Locale): string[][] {
  return [...by_stand]
    .sort((a, b) => b.amount - a.amount)
    .map(({ workshop, establishment, zone, visits, orders, units, amount }) => [
      ...[`${workshop}, ${establishment.name}`, inLocale(zone, locale)],
      ...[visits, orders, units].map((number) => count(number, locale)),
      soles(amount, locale),
    ])
}

function numberPages(page: ReportPage, title: string, locale: Locale): void {
  const { pdf } = page
  const { count: all } = pdf.bufferedPageRange()
  for (let i = 0; i < all; i++) {
    pdf.switchToPage(i)
    pdf.markContent("Artifact", { type: "Pagination" })
    const y = SHEET.height - 30
    label(page, title, { x: SHEET.margin, y, width: WIDTH - 90 }, { size: 8 })
    const number = PAPER_WORDS[locale].page(i + 1, all)
    label(page, number, { x: SHEET.width - SHEET.margin - 80, y, width: 80 }, { size: 8, align: "right" })
    pdf.endMarkedContent()
  }
}
