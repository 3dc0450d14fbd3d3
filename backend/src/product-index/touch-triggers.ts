import { createHash } from "node:crypto"
import { type Database, rowsOf } from "./connection"

// From rows that changed to products. Only links that stand are followed, for those have an index; a link that is
// taken away is a changed row itself.
const OF_VARIANT = "join product_variant variant on variant.id ="
const OF_PRICE_SET = `join product_variant_price_set priced on priced.deleted_at is null and priced.price_set_id =`
const OF_ORIGIN = `join product_product_provenance_origin made on made.deleted_at is null and made.origin_id =`

/**
 * What a product's document is made of: by table, how its changed rows (`changed`) lead to the ids of products.
 * Whoever changes a row, a workflow, an import or a statement by hand, the product is marked in the same transaction.
 */
export const TOUCHING_TABLES: Readonly<Record<string, string>> = {
  product: "select id from changed",
  product_variant: "select product_id from changed",
  image: "select product_id from changed",
  product_sales_channel: "select product_id from changed",
  product_tags: "select product_id from changed",
  product_category_product: "select product_id from changed",
  product_tag:
    "select worn.product_id from changed join product_tags worn on worn.product_tag_id = changed.id",
  product_category:
    "select held.product_id from changed join product_category_product held on held.product_category_id = changed.id",
  translation: `
    select reference_id from changed where reference = 'product'
    union all select made.product_id from changed ${OF_ORIGIN} changed.reference_id where changed.reference = 'origin'
    union all select held.product_id from changed
      join product_category_product held on held.product_category_id = changed.reference_id
      where changed.reference = 'product_category'`,
  product_variant_price_set: `select variant.product_id from changed ${OF_VARIANT} changed.variant_id`,
  price: `select variant.product_id from changed ${OF_PRICE_SET} changed.price_set_id
    ${OF_VARIANT} priced.variant_id`,
  price_rule: `select variant.product_id from changed join price on price.id = changed.price_id
    ${OF_PRICE_SET} price.price_set_id ${OF_VARIANT} priced.variant_id`,
  price_list: `select variant.product_id from changed
    join price on price.price_list_id = changed.id and price.deleted_at is null
    ${OF_PRICE_SET} price.price_set_id ${OF_VARIANT} priced.variant_id`,
  price_list_rule: `select variant.product_id from changed
    join price on price.price_list_id = changed.price_list_id and price.deleted_at is null
    ${OF_PRICE_SET} price.price_set_id ${OF_VARIANT} priced.variant_id`,
  product_variant_inventory_item: `select variant.product_id from changed ${OF_VARIANT} changed.variant_id`,
  inventory_level: `select variant.product_id from changed
    join product_variant_inventory_item stocked
      on stocked.inventory_item_id = changed.inventory_item_id and stocked.deleted_at is null
    ${OF_VARIANT} stocked.variant_id`,
  product_product_provenance_origin: "select product_id from changed",
  provenance_origin: `select made.product_id from changed ${OF_ORIGIN} changed.id`,
  provenance_origin_maker: `select made.product_id from changed ${OF_ORIGIN} changed.origin_id`,
  provenance_artisan: `select made.product_id from changed
    join provenance_origin_maker maker on maker.artisan_id = changed.id and maker.deleted_at is null
    ${OF_ORIGIN} maker.origin_id`,
  provenance_workshop: `select made.product_id from changed
    join provenance_origin origin on origin.workshop_id = changed.id and origin.deleted_at is null
    ${OF_ORIGIN} origin.id`,
  fairs_fair: `select standing.product_id from changed
    join fairs_stand_product standing on standing.fair_id = changed.id`,
  fairs_stand: `select standing.product_id from changed
    join fairs_stand_product standing on standing.stand_id = changed.id`,
  fairs_stand_product: "select product_id from changed",
  provenance_establishment: `select made.product_id from changed
    join provenance_workshop workshop on workshop.establishment_id = changed.id and workshop.deleted_at is null
    join provenance_origin origin on origin.workshop_id = workshop.id and origin.deleted_at is null
    ${OF_ORIGIN} origin.id`,
}

const EVENTS = { insert: "new", update: "new", delete: "old" } as const

/** Reads rows; values stand where the text has `?`. */
type Read = <Row>(text: string, values: readonly unknown[]) => Promise<Row[]>

/** The tables whose changes would not be noticed: no triggers, or those of another release. */
export async function tablesWithoutTriggers(read: Read): Promise<string[]> {
  const rows = await read<{ name: string; mark: string | null; triggers: number }>(
    `select t.relname as name, min(obj_description(g.oid, 'pg_trigger')) as mark, count(g.oid)::int as triggers
       from unnest(?::text[]) asked
       join pg_class t on t.oid = to_regclass(asked)
       left join pg_trigger g on g.tgrelid = t.oid and g.tgname like 'search\\_touch\\_%' and g.tgenabled <> 'D'
      group by t.relname`,
    [Object.keys(TOUCHING_TABLES)]
  )
  const known = new Map(rows.map((row) => [row.name, row]))
  return Object.keys(TOUCHING_TABLES).filter((table) => {
    const found = known.get(table)
    return found?.triggers !== Object.keys(EVENTS).length || found.mark !== markOf(table)
  })
}

/**
 * Has the database mark products that change. In no migration, for the tables are of several modules and the links
 * between them, which are made after all migrations; and cheap when all is as it should be, so each start makes sure.
 * @returns the tables that got triggers
 */
export async function ensureTouchTriggers(database: Database): Promise<string[]> {
  const missing = await tablesWithoutTriggers((text, values) => rowsOf(database, text, values))
  for (const table of missing) {
    await database.transaction(async (sql) => {
      // Another process may do the same now; a table that somebody holds for long must not hold up everybody else.
      await sql.raw(
        "set local lock_timeout = '3s'; select pg_advisory_xact_lock(hashtext('search_touch_triggers'))"
      )
      for (const statement of statementsFor(table)) await sql.raw(statement)
    })
  }
  return missing
}

function statementsFor(table: string): string[] {
  const touch = `search_touch_${table}`
  return [
    `create or replace function "${touch}"() returns trigger language plpgsql as $touch$
     begin
       insert into search_touch (product_id)
         select distinct found.id from (${TOUCHING_TABLES[table]}) as found (id) where found.id is not null;
       return null;
     end $touch$`,
    ...Object.entries(EVENTS).flatMap(([event, rows]) => [
      `drop trigger if exists "search_touch_${event}" on "${table}"`,
      `create trigger "search_touch_${event}" after ${event} on "${table}"
         referencing ${rows} table as changed for each statement execute function "${touch}"()`,
      `comment on trigger "search_touch_${event}" on "${table}" is '${markOf(table)}'`,
    ]),
  ]
}

/** Tells the triggers of one release from those of another. */
function markOf(table: string): string {
  return createHash("sha256")
    .update(TOUCHING_TABLES[table] ?? "")
    .digest("hex")
    .slice(0, 16)
}
