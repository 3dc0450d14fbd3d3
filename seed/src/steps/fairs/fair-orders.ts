import type { PastOrder } from "../../past-orders"
import { type Rng, seeded } from "../../illustrations/prng"
import type { Sold } from "../../sold-products"

/** In the metadata of the orders that the demo's fairs sold: the fair's handle and a number. */
export const FAIR_SALE = "demo_fair_sale"

/** A piece on a stand: with the fair's price as what it is sold for, and how many at that price, null as many as wanted. */
export type FairOffer = { stand: string; sold: Sold; quota: number | null }

export type FairSales = {
  fair: string
  opensAt: Date
  until: Date
  orders: number
  /** So many pieces run out at the fair's price, and of so many more one is left. */
  gone: number
  nearlyGone: number
}

type Line = PastOrder["lines"][number]

/** Where demo orders go, Lima more than half of the time. */
const PLACES = [
  ...Array.from({ length: 12 }, (_, i) => ({
    city: ["Miraflores", "San Miguel", "Surco"][i % 3] ?? "Lima",
    province: "pe-lma",
  })),
  { city: "La Perla", province: "pe-cal" },
  { city: "Yanahuara", province: "pe-are" },
  { city: "Cayma", province: "pe-are" },
  { city: "Wanchaq", province: "pe-cus" },
  { city: "San Sebastián", province: "pe-cus" },
  { city: "Trujillo", province: "pe-lal" },
  { city: "Castilla", province: "pe-piu" },
  { city: "El Tambo", province: "pe-jun" },
  { city: "Chiclayo", province: "pe-lam" },
] as const

const DAY = 24 * 60 * 60 * 1000
/** Of Lima's hours from nine in the morning on, how many buy then: at noon, and after work. */
const HOURS = [1, 3, 4, 6, 6, 4, 3, 3, 4, 5, 7, 8, 7, 4, 2]

/**
 * What a demo fair sold, always the same for the same fair: more on the first day and at week-ends, some stands more
 * than others, never more at the fair's price than there were.
 */
export function fairOrders(offers: readonly FairOffer[], sales: FairSales): PastOrder[] {
  const random = seeded(`fair-sales/${sales.fair}`)
  const lines = linesOf(offers, sales, random)
  const orders: PastOrder[] = []
  for (let n = 0; n < sales.orders && lines.length > 0; n++) {
    const left = sales.orders - n
    const size = Math.max(1, Math.min(4, Math.round(lines.length / left)))
    const taken = lines.splice(0, size)
    orders.push({
      at: momentOf(sales, random),
      metadata: { [FAIR_SALE]: `${sales.fair}/${n}` },
      to: random.pick(PLACES),
      lines: merged(taken),
    })
  }
  return orders.sort((a, b) => a.at.getTime() - b.at.getTime())
}

/** Lines for all orders in a mixed row: first what is to run out, then by how well each stand sells. */
function linesOf(offers: readonly FairOffer[], sales: FairSales, random: Rng): Line[] {
  const left = new Map(offers.map(({ sold, quota }) => [sold.variant_id, quota ?? Infinity]))
  const few = offers.filter(({ quota }) => quota !== null && quota >= 2 && quota <= 6)
  const lines: Line[] = []
  const sell = (offer: FairOffer, quantity: number) => {
    const there = left.get(offer.sold.variant_id) ?? 0
    if (there < quantity || quantity < 1) return
    left.set(offer.sold.variant_id, there - quantity)
    lines.push({ sold: offer.sold, quantity, metadata: { fair: sales.fair, stand: offer.stand } })
  }
  // Spread over the stands, and not the first ones of a list.
  const scarce = spread(few, sales.gone + sales.nearlyGone)
  scarce.forEach((offer, i) => {
    const wanted = (offer.quota ?? 0) - (i < sales.gone ? 0 : 1)
    for (let sold = 0; sold < wanted; sold++) sell(offer, 1)
    left.set(offer.sold.variant_id, 0)
  })
  const liking = new Map(offers.map(({ stand }) => [stand, 0]))
  for (const stand of liking.keys()) liking.set(stand, seeded(`liking/${stand}`).between(0.3, 1))
  const wanted = sales.orders * 2
  for (let tries = 0; lines.length < wanted && tries < wanted * 20; tries++) {
    const offer = random.pick(offers)
    if (random.chance(liking.get(offer.stand) ?? 0)) sell(offer, random.chance(0.2) ? 2 : 1)
  }
  return shuffled(lines, random)
}

const spread = <T>(items: readonly T[], count: number): T[] => {
  const step = Math.max(1, Math.floor(items.length / Math.max(1, count)))
  return items.filter((_, i) => i % step === 0).slice(0, count)
}

function shuffled<T>(items: readonly T[], random: Rng): T[] {
  return items
    .map((item) => ({ item, at: random.between(0, 1) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

/** The same piece twice in an order is one line. */
function merged(lines: readonly Line[]): Line[] {
  const once = new Map<string, Line>()
  for (const line of lines) {
    const known = once.get(line.sold.variant_id)
    once.set(line.sold.variant_id, known ? { ...known, quantity: known.quantity + line.quantity } : line)
  }
  return [...once.values()]
}

/** A moment of the fair, by the hours and days on which people buy. */
function momentOf({ opensAt, until }: FairSales, random: Rng): Date {
  const days = Math.max(1, Math.ceil((until.getTime() - opensAt.getTime()) / DAY))
  for (let tries = 0; ; tries++) {
    const day = Math.min(random.whole(0, days - 1), random.whole(0, days - 1) + 2)
    const date = new Date(opensAt.getTime() + day * DAY)
    const at = new Date(
      `${date.toLocaleDateString("sv-SE", { timeZone: "America/Lima" })}T${String(9 + hourOf(random)).padStart(2, "0")}:${String(random.whole(0, 59)).padStart(2, "0")}:00-05:00`
    )
    if (at > opensAt && at < until) return at
    // A fair that has just opened has hardly any such hour.
    if (tries > 50) return new Date(random.between(opensAt.getTime(), until.getTime()))
  }
}

function hourOf(random: Rng): number {
  let point = random.between(
    0,
    HOURS.reduce((sum, weight) => sum + weight, 0)
  )
  return Math.max(
    0,
    HOURS.findIndex((weight) => (point -= weight) < 0)
  )
}
