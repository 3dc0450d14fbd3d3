import { takeInSales } from "../sales/take-in-sales"
import { type fairStory, STRANGER } from "./fair-story"
import type { FairsSuite, Row } from "./fairs-suite"

/** A line of a test's order: of a kind of product, at a price in soles. */
export type TestLine = { variant: string; soles: number; quantity?: number; fair?: string }

/** What happens between a fair and the orders of the shop; delivery costs 12 soles. */
export function saleStory(
  { run, sql }: Pick<FairsSuite, "run" | "sql">,
  story: ReturnType<typeof fairStory>
) {
  let orders = 0
  const takeIn = (order: string) => run((context) => takeInSales(context, order))
  return {
    takeIn,
    /** A live fair with leather bags at 90 soles in two kinds, five of them in all, and rugs of Cusco at 200. */
    liveFair: async (changes: object = {}, until: "announced" | "live" = "live"): Promise<string> => {
      const fair = await story.fairIn("call", changes)
      const applications = [
        await story.apply(fair, "wksp_own", {
          products: [{ listing_id: "list_bolso", fair_price: 9_000, quota: 5 }],
        }),
        await story.apply(
          fair,
          "wksp_there",
          { products: [{ listing_id: "list_manta", fair_price: 20_000 }] },
          STRANGER
        ),
      ]
      for (const [i, id] of applications.entries()) {
        await story.submit(id, i === 0 ? undefined : STRANGER)
        await story.score(id, [4, 8])
      }
      await story.act(fair, "close_call")
      for (const id of applications) await story.decide(id, "accepted")
      await story.act(fair, "announce")
      if (until === "live") await story.act(fair, "open")
      return fair
    },
    /** An order of the shop, paid at once. */
    order: async (lines: TestLine[], { province = "pe-cus" } = {}): Promise<string> => {
      const id = `order_${++orders}`
      await sql("insert into order_address (id, province) values (?, ?)", [`addr_${id}`, province])
      await sql(`insert into "order" (id, shipping_address_id) values (?, ?)`, [id, `addr_${id}`])
      for (const [i, { variant, soles, quantity = 1, fair = null }] of lines.entries()) {
        const line = `${id}_line_${i}`
        await sql(
          `insert into order_line_item (id, product_id, variant_id, unit_price, metadata)
           values (?, ?, ?, ?, jsonb_build_object('fair', ?::text))`,
          [line, variant.replace(/^vrnt_(\w+)_\d$/, "prod_$1"), variant, soles, fair]
        )
        await sql("insert into order_item (order_id, item_id, quantity) values (?, ?, ?)", [
          id,
          line,
          quantity,
        ])
        await sql("insert into order_line_item_tax_line (item_id, rate) values (?, 18)", [line])
      }
      await sql("insert into order_shipping_method (id, amount) values (?, 12)", [`ship_${id}`])
      await sql("insert into order_shipping (order_id, shipping_method_id) values (?, ?)", [id, `ship_${id}`])
      await sql("insert into order_payment_collection values (?, ?)", [id, `payc_${id}`])
      await sql("insert into payment (id, payment_collection_id) values (?, ?)", [`pay_${id}`, `payc_${id}`])
      const whole = lines.reduce((sum, { soles, quantity = 1 }) => sum + soles * quantity, 12)
      await sql("insert into capture (payment_id, amount) values (?, ?)", [`pay_${id}`, whole])
      return id
    },
    refund: (order: string, soles: number) =>
      sql("insert into refund (payment_id, amount) values (?, ?)", [`pay_${order}`, soles]),
    /** Pieces of a line come back to the workshop. */
    giveBack: async (order: string, line: number, quantity: number) => {
      await sql("update order_item set return_received_quantity = ? where item_id = ?", [
        quantity,
        `${order}_line_${line}`,
      ])
      await sql(`update "order" set version = version + 1, updated_at = now() where id = ?`, [order])
      await sql("update order_item set version = version + 1 where order_id = ?", [order])
      await sql("update order_shipping set version = version + 1 where order_id = ?", [order])
    },
    sold: async (variant: string): Promise<number> =>
      Number(
        (await sql("select sold from fairs_stand_product where variant_id = ?", [variant]))[0]?.sold ?? -1
      ),
    sales: (): Promise<Row[]> =>
      sql(
        `select s.line_id, s.quantity, s.amount::int, s.at_fair_price, s.department,
           coalesce(b.quantity, 0) as back, coalesce(b.amount, 0)::int as refunded
         from fairs_sale s left join fairs_sale_back b using (line_id) order by s.line_id`
      ),
    shares: async (order: string): Promise<unknown> =>
      (await sql(`select metadata -> 'fairs' as fairs from "order" where id = ?`, [order]))[0]?.fairs,
  }
}
