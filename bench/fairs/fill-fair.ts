import type { Client } from "pg"

/** What every piece of the measured fair costs, in céntimos: in the shop, and at the fair. */
export const IN_SHOP = 10_000
export const AT_FAIR = 7_500

/** Names of everything that is made here, so that it can be taken away again. */
export const MARK = "bench-fair"

/**
 * Puts a published fair into a running market, with so many products of its own shared out among stands of its own, in
 * selection until somebody moves its times.
 * @returns the stands' handles
 */
export async function fillFair(
  client: Client,
  { products, stands }: { products: number; stands: number }
): Promise<string[]> {
  await takeAway(client)
  for (const [statement, values] of [
    [PRODUCTS, [products]],
    [VARIANTS, []],
    [CHANNEL, []],
    [PRICE_SETS, []],
    [LINKS, []],
    [PRICES, [IN_SHOP / 100]],
    [FAIR, []],
    [ZONE, []],
    [APPLICATIONS, [stands]],
    [STANDS, []],
    [OFFERS, [stands, AT_FAIR]],
  ] as [string, unknown[]][]) {
    await client.query(statement, values)
  }
  const { rows } = await client.query<{ handle: string }>(
    `select handle from fairs_stand where fair_id = '${MARK}' order by position`
  )
  return rows.map(({ handle }) => handle)
}

/** Takes away what {@link fillFair} made, and what the market made of it. */
export async function takeAway(client: Client): Promise<void> {
  for (const statement of [
    `delete from fairs_stand where fair_id = '${MARK}'`,
    `delete from fairs_application where fair_id = '${MARK}'`,
    `delete from fairs_fair where id = '${MARK}'`,
    `delete from fairs_touch where fair_id = '${MARK}'`,
    `delete from price where price_list_id = 'plist_${MARK}' or id like '${MARK}-%'`,
    `delete from price_list where id = 'plist_${MARK}'`,
    `delete from product_sales_channel where id like '${MARK}-%'`,
    `delete from product_variant_price_set where id like '${MARK}-%'`,
    `delete from price_set where id like '${MARK}-%'`,
    `delete from product_variant where id like '${MARK}-%'`,
    `delete from product where id like '${MARK}-%'`,
  ]) {
    await client.query(statement)
  }
}

const PRODUCTS = `
  insert into product (id, title, handle, status)
  select '${MARK}-' || n, 'Bolso de feria n.º ' || n, '${MARK}-' || n, 'published' from generate_series(1, $1::int) n`
const OWN = `product p where p.id like '${MARK}-%'`
const VARIANTS = `
  insert into product_variant (id, title, product_id, manage_inventory) select p.id, p.title, p.id, false from ${OWN}`
const CHANNEL = `
  insert into product_sales_channel (id, product_id, sales_channel_id)
  select p.id, p.id, (select default_sales_channel_id from store where deleted_at is null limit 1) from ${OWN}`
const PRICE_SETS = `insert into price_set (id) select p.id from ${OWN}`
const LINKS = `
  insert into product_variant_price_set (id, variant_id, price_set_id) select p.id, p.id, p.id from ${OWN}`
const PRICES = `
  insert into price (id, price_set_id, currency_code, amount, raw_amount)
  select p.id, p.id, 'pen', $1::numeric, jsonb_build_object('value', $1::numeric::text, 'precision', 20) from ${OWN}`

const FAIR = `
  insert into fairs_fair (id, handle, words, mode, call_opens_at, call_closes_at, announced_at, opens_at, closes_at,
    archived_at, published_at, created_by, updated_by)
  select '${MARK}', '${MARK}', '{"title": {"es": "Feria de medida", "en": ""}, "theme": {"es": "", "en": ""},
      "description": {"es": "Para medir", "en": ""}, "organiser": {"es": "", "en": ""}, "rules": {"es": "", "en": ""}}',
    'virtual', at - interval '3 hours', at - interval '2 hours', at + interval '1 day', at + interval '2 days',
    at + interval '3 days', at + interval '4 days', at - interval '4 hours', 'bench', 'bench'
  from (select now() as at) moment`
const ZONE = `
  insert into fairs_zone (id, fair_id, name, kind, capacity, position)
  values ('${MARK}', '${MARK}', '{"es": "Todo"}', 'theme', 1000, 0)`
const APPLICATIONS = `
  insert into fairs_application (id, fair_id, workshop_id, establishment_id, zone_id, state, decided_at, decided_by,
    created_by, updated_by)
  select '${MARK}-' || w.id, '${MARK}', w.id, w.establishment_id, '${MARK}', 'accepted', now(), 'bench', 'bench', 'bench'
  from provenance_workshop w where w.deleted_at is null order by w.id limit $1::int`
const STANDS = `
  insert into fairs_stand (id, fair_id, application_id, workshop_id, establishment_id, zone_id, handle, position)
  select a.id, a.fair_id, a.id, a.workshop_id, a.establishment_id, a.zone_id, w.handle,
    row_number() over (order by a.id) - 1
  from fairs_application a join provenance_workshop w on w.id = a.workshop_id where a.fair_id = '${MARK}'`
const OFFERS = `
  insert into fairs_stand_product (id, stand_id, fair_id, product_id, variant_id, fair_price, position)
  select p.id, s.id, s.fair_id, p.id, p.id, $2::bigint, p.n
  from (select p.id, row_number() over (order by p.id) as n from ${OWN}) p
    join fairs_stand s on s.fair_id = '${MARK}' and s.position = p.n % $1::int`
