import { bag, listingsSuite, PLACES } from "../modules/listings/test/listings-suite"
import type { Hand } from "@tejido/provenance/modules/provenance/lots/reach"
import { type AskedChange, moveStock } from "./change-stock"

/** Tables of Medusa's, as far as stock is concerned: a listing's product with one variant, of which there are five. */
const SHELF = `
  create table product_variant (id text, product_id text, sku text, title text, deleted_at timestamptz);
  create table product_variant_inventory_item (variant_id text, inventory_item_id text, deleted_at timestamptz);
  create table inventory_level (id text primary key, inventory_item_id text, stocked_quantity numeric,
    raw_stocked_quantity jsonb, reserved_quantity numeric, updated_at timestamptz, deleted_at timestamptz);
  insert into product_variant values ('var_1', 'prod_1', null, 'Único');
  insert into product_variant_inventory_item values ('var_1', 'item_1');
  insert into inventory_level values ('ilev_1', 'item_1', 5, '{"value":"5","precision":20}', 2);`

listingsSuite("listing-stock", ({ run, sql }) => {
  beforeEach(async () => {
    await sql(SHELF)
    await sql(
      `insert into listings_listing (id, code, establishment_id, workshop_id, state, content, published, product_id,
         created_by, updated_by) values ('list_1', 'B-1', ?, ?, 'published', ?::jsonb, ?::jsonb, 'prod_1', 'm', 'm')`,
      [PLACES.here, PLACES.workshop, JSON.stringify(bag()), JSON.stringify(bag())]
    )
  })

  const hand: Hand = {
    actor: { type: "staff", id: "m", label: "Alguien" },
    institution: "INPE",
    establishmentIds: [PLACES.here],
  }
  const move = (change: AskedChange, by = hand) => run((context) => moveStock(context, by, "ilev_1", change))
  const count = (counted: number, request_id = "request-1"): AskedChange => ({
    kind: "count",
    counted,
    request_id,
  })
  const there = async () =>
    (
      await sql(`select stocked_quantity::int as stocked, (select count(*)::int from listings_stock_movement) as movements,
        (select count(*)::int from audit_entry) as entries, (select count(*)::int from listings_stock_untold) as untold,
        (select count(*)::int from listings_stock_level) as counted from inventory_level`)
    )[0]
  const UNTOUCHED = { stocked: 5, movements: 0, entries: 0, untold: 0, counted: 0 }

  it("the level, the movement, the audit entry and the word to the shop are there together", async () => {
    await move(count(7))
    expect(await there()).toEqual({ stocked: 7, movements: 1, entries: 1, untold: 1, counted: 1 })
  })

  it.each(["inventory_level", "listings_stock_movement", "listings_stock_untold", "audit_entry"])(
    "where %s cannot be written, nothing is",
    async (table) => {
      await sql(`create function no() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$;
        create trigger no before insert or update on ${table} for each row execute function no();`)
      await expect(move(count(7))).rejects.toThrow("no")
      expect(await there()).toEqual(UNTOUCHED)
    }
  )

  it("a count that finds what there should be is a movement too, and nothing to tell the shop", async () => {
    await move(count(5))
    expect(await there()).toEqual({ stocked: 5, movements: 1, entries: 1, untold: 0, counted: 1 })
  })

  it("what is refused leaves everything as it is, and says how it is", async () => {
    await expect(move(count(1))).rejects.toMatchObject({
      code: "below_reserved",
      details: { stocked: 5, reserved: 2, available: 3 },
    })
    await expect(move({ ...count(4), seen: 6 } as AskedChange)).rejects.toMatchObject({ code: "stock_moved" })
    expect(await there()).toEqual(UNTOUCHED)
  })

  it("a click again is nothing; another's click with the same name is not theirs", async () => {
    await move(count(7))
    await move(count(7))
    expect(await there()).toMatchObject({ movements: 1, entries: 1 })
    const another = { ...hand, actor: { ...hand.actor, id: "n" } }
    await expect(move(count(7), another)).rejects.toMatchObject({ code: "request_reused" })
    await expect(move(count(8))).rejects.toMatchObject({ code: "request_reused" })
  })

  it("another prison's piece is not there", async () => {
    const elsewhere = { ...hand, establishmentIds: [PLACES.there] }
    await expect(move(count(7), elsewhere)).rejects.toMatchObject({ type: "not_found" })
    expect(await there()).toEqual(UNTOUCHED)
  })

  it("of two without a lock, the second reckons with what the first left", async () => {
    const adjust = (delta: number): AskedChange => ({
      kind: "adjust",
      delta,
      reason: "correction",
      request_id: `request${delta}`,
    })
    await Promise.all([move(adjust(-1)), move(adjust(-2))])
    expect(await there()).toMatchObject({ stocked: 2, movements: 2 })
  })

  const movement = (changes: Record<string, unknown>) => {
    const row: Record<string, unknown> = {
      ...{
        level_id: "ilev_1",
        listing_id: "list_1",
        establishment_id: PLACES.here,
        kind: "count",
        delta: -1,
      },
      ...{
        stocked_before: 5,
        stocked_after: 4,
        reserved: 2,
        request_id: "request-9",
        member_id: "m",
        ...changes,
      },
    }
    const columns = Object.keys(row)
    return sql(
      `insert into listings_stock_movement (${columns.join(", ")}) values (${columns.map(() => "?").join(", ")})`,
      Object.values(row)
    )
  }

  it.each<[string, Record<string, unknown>]>([
    ["adds_up", { stocked_after: 3 }],
    ["not_negative", { delta: -6, stocked_after: -1, reserved: -9 }],
    ["above_reserved", { delta: -4, stocked_after: 1 }],
    ["reason", { reason: "lost" }],
    ["reason", { kind: "adjust" }],
    ["changes", { kind: "adjust", reason: "made", delta: 0, stocked_after: 5 }],
    ["fair", { kind: "fair_sale", sold_on: "2026-11-20" }],
    ["fair", { kind: "fair_sale", receipt: "B1", sold_on: "2026-11-20", delta: 1, stocked_after: 6 }],
    ["fair", { receipt: "B1" }],
    ["kind_check", { kind: "theft" }],
    ["request_id_check", { request_id: "1" }],
  ])("the database refuses a movement against the rule listings_stock_movement_%s", async (rule, changes) => {
    await expect(movement(changes)).rejects.toThrow(new RegExp(`listings_stock_movement_${rule}`))
  })

  it("the database keeps one movement of a click, and keeps movements as they are", async () => {
    await movement({})
    await expect(movement({})).rejects.toThrow(/listings_stock_movement_once/)
    await expect(sql("update listings_stock_movement set note = 'otra cosa'")).rejects.toThrow(
      /only ever added/
    )
    await expect(sql("delete from listings_stock_movement")).rejects.toThrow(/only ever added/)
  })
})
