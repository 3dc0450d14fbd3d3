import { buffer } from "node:stream/consumers"
import { type ReadPage, readPdf } from "../../../../provenance/src/labels/test/read-pdf"
import { sampleReport } from "../test/sample-report"
import { reportPdf } from "./report-pdf"

const print = async (changes: Parameters<typeof sampleReport>[0] = {}, locale: "es" | "en" = "es") =>
  readPdf(await buffer(reportPdf(sampleReport(changes), locale) as never))
const words = (pages: ReadPage[]) => pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(" ")

describe("the report on paper", () => {
  it("says what the fair came to, and beside it what the other one did", async () => {
    const text = words(await print())
    for (const said of ["Feria de Navidad: manos que tejen", "S/ 23,456.70", "180", "S/ 130.32", "4.3 %"]) {
      expect(text).toContain(said)
    }
    expect(text).toContain("La otra feria: S/ 15,100.00")
    expect(text).toContain("Feria de Fiestas Patrias")
    expect(text).toMatch(/Resultado final, al 24 de noviembre de 2026/)
  })

  it("has a column for each day of Lima, as high as what was sold", async () => {
    const [page] = await print()
    const days = page!.texts.filter(({ text }) => /^\d\d nov\.$/.test(text)).map(({ text }) => text)
    expect(days).toEqual(["16", "17", "18", "19", "20", "21", "22"].map((day) => `${day} nov.`))
    const columns = page!.rectangles.filter(({ width, height }) => width > 40 && width < 70 && height > 20)
    expect(columns).toHaveLength(7)
    expect(new Set(columns.map(({ height }) => Math.round(height))).size).toBeGreaterThan(3)
  })

  it("names the columns of its tables again on each page, and counts its pages", async () => {
    const pages = await print()
    expect(pages.length).toBeGreaterThan(1)
    expect(words([pages[1]!])).toContain("Taller")
    for (const [i, page] of pages.entries())
      expect(words([page])).toContain(`Página ${i + 1} de ${pages.length}`)
  })

  it("tells who sees only their own stands that these are all it is about", async () => {
    const text = words(await print({ partial: true, against: null, final: false, state: "live" }, "en"))
    expect(text).toContain("Only the stands of your establishment")
    expect(text).toContain("this is how it stood on 24 November 2026")
    expect(text).not.toContain("The other fair")
  })

  it("prints a fair of which nothing is known yet", async () => {
    const nothing = { orders: 0, units: 0, amount: 0, refunded: 0, visits: 0, product_views: 0, carts: 0 }
    const text = words(
      await print({
        totals: { ...nothing, average_basket: null, conversion: null, stands: 0, early_visits: 0 },
        ...{ by_stand: [], by_zone: [], by_hour: [], top_products: [], against: null },
        by_region: { stands: [], buyers: [] },
      })
    )
    expect(text).toContain("Sin datos")
  })
})
