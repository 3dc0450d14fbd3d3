import { figuresOf } from "../../domain/figures"
import type { FairReport } from "../../modules/virtual-fairs/report/read-report"

const sold = (orders: number, units: number, amount: number, refunded = 0) => ({
  orders,
  units,
  amount,
  refunded,
})
const seen = (visits: number) => ({ visits, product_views: visits * 3, carts: Math.round(visits / 8) })
const stand = (n: number): FairReport["by_stand"][number] => ({
  ...{ id: `fstd_${n}`, handle: `taller-${n}`, workshop: `Taller de cuero y marroquinería ${n}` },
  ...{ craft_line: "cueros-pieles", closed: false, zone: { es: "Cuero", en: "Leather" } },
  establishment: { id: "estb_1", code: "LUR", name: "E. P. de Lurigancho" },
  ...figuresOf(seen(400 - n * 9), sold(40 - n, 55 - n, 412_050 - n * 9_990)),
})

/** A report as a fair of a week has it, for tests. */
export function sampleReport(changes: Partial<FairReport> = {}): FairReport {
  const fair = {
    ...{ id: "fair_1", handle: "feria-de-navidad", title: "Feria de Navidad: manos que tejen", mode: "both" },
    ...{
      state: "closed" as const,
      opens_at: "2026-11-16T15:00:00.000Z",
      closes_at: "2026-11-22T23:00:00.000Z",
    },
  }
  const before = figuresOf(seen(3100), sold(120, 151, 1_510_000))
  return {
    ...{ fair, state: "closed", final: true, now: "2026-11-24T15:00:00.000Z", partial: false },
    totals: {
      ...figuresOf(seen(4210), sold(180, 236, 2_345_670, 18_000)),
      ...{ stands: 24, early_visits: 900 },
    },
    by_stand: Array.from({ length: 24 }, (_, n) => stand(n)),
    by_zone: ["Cuero", "Textil", "Madera"].map((es, n) => ({
      ...{ id: `fzon_${n}`, name: { es, en: "" }, stands: 8 },
      ...figuresOf(seen(900), sold(60 - n, 80 - n * 9, 900_000 - n * 210_000)),
    })),
    by_region: {
      stands: ["Lima", "Cusco"].map((region, n) => ({
        ...{ region, stands: 12 },
        ...figuresOf(seen(800), sold(80, 100, 1_200_000 - n * 400_000)),
      })),
      buyers: [
        { region: "Lima", ...sold(90, 120, 1_300_000) },
        { region: null, ...sold(20, 22, 190_000) },
      ],
    },
    by_hour: Array.from({ length: 6 * 24 + 8 }, (_, n) => ({
      at: new Date(Date.parse(fair.opens_at) + n * 3_600_000).toISOString(),
      ...seen(20),
      ...sold(n % 5, n % 7, ((n * 7919) % 30) * 1_000),
    })),
    by_channel: [
      { channel: "shop", ...sold(150, 190, 2_000_000) },
      { channel: "table", ...sold(30, 46, 345_670) },
    ],
    top_products: Array.from({ length: 8 }, (_, n) => ({
      ...{ id: `prod_${n}`, title: `Bolso de cuero repujado ${n}`, handle: `bolso-${n}`, thumbnail: null },
      ...sold(20 - n, 22 - n, 220_000 - n * 10_000),
    })),
    against: {
      fair: { ...fair, id: "fair_0", title: "Feria de Fiestas Patrias" },
      totals: before,
      so_far: null,
    },
    comparable: [],
    ...changes,
  }
}
