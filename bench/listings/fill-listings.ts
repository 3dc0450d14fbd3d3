import type { Client } from "pg"
import { emptyContent, type ListingContent } from "../../plugins/listings/src/domain/listing-content"

/** How many prisons and workshops the country has, about. */
const PRISONS = 69
const WORKSHOPS = 350

/**
 * Fills a migrated database with this many listings, as a market of years has them: most of them published, with a
 * product of one variant and its stock; the rest drafts, sent, sent back, withdrawn, or published with edits that wait.
 */
export async function fillListings(client: Client, listings: number): Promise<void> {
  await client.query(PLACES, [PRISONS, WORKSHOPS])
  // The order of the market's stages is by hundreds, so that any hundred listings are like the whole.
  await client.query(LISTINGS, [listings, WORKSHOPS, JSON.stringify(contentOf()), PRISONS])
  for (const statement of [PHOTOS, EVENTS, PRODUCTS, VARIANTS, ITEMS, ITEMS_OF_VARIANTS, LEVELS]) {
    await client.query(statement)
  }
  await client.query("vacuum analyze")
}

/** What every listing says, but for its number. */
function contentOf(): ListingContent {
  const text = (words: string, times: number) => ({
    es: Array.from({ length: times }, () => words).join(" "),
    en: Array.from({ length: times }, () => words).join(" "),
  })
  return {
    ...emptyContent(),
    description: text("Un bolso para todos los días, hecho a mano con cuero de res curtido al vegetal.", 6),
    technique: text("repujado", 1),
    material: text("Cuero de res", 1),
    materials: ["cuero"],
    care: text("Limpiar con un paño seco.", 2),
    weight_g: 800,
    price: 12_000,
    variants: [{ key: "unica", value: "", price: null, stock: 5 }],
    makers: [{ artisan_id: "artn_bench", share_bp: 10_000 }],
  }
}

const PLACES = `
  with prisons as (
    insert into provenance_establishment
      (id, code, handle, name, regional_office, department, province, district, ubigeo, sex)
    select 'estb_' || n, 'E' || chr(65 + n / 26) || chr(65 + n % 26), 'prision-' || n, 'E.P. ' || n, 'Lima', 'Lima', 'Lima', 'Lima',
      '150101', 'mixed' from generate_series(1, $1::int) n returning id)
  insert into provenance_workshop (id, handle, name, craft_line, mode, techniques, establishment_id)
  select 'wksp_' || n, 'taller-' || n, 'Taller ' || n, 'cueros-pieles', 'own_account', '[]',
    'estb_' || (n - 1) % $1::int + 1
  from generate_series(1, $2::int) n, (select count(*) from prisons) made`

// 100 in each round: 70 published, 5 of them with edits that wait; 12 drafts; 6 sent; 6 sent back; 6 withdrawn.
const LISTINGS = `
  with numbered as (select n, n % 100 as turn, (n - 1) % $2::int + 1 as workshop from generate_series(1, $1::int) n),
  staged as (
    select *, case when turn < 70 then 'published' when turn < 82 then 'draft' when turn < 88 then 'submitted'
      when turn < 94 then 'changes_requested' else 'withdrawn' end as state,
      $3::jsonb || jsonb_build_object(
        'title', jsonb_build_object('es', 'Bolso de cuero n.º ' || n, 'en', 'Leather bag no. ' || n),
        'price', 5000 + n % 20000,
        'photos', case when turn between 70 and 75 then '[]'::jsonb else jsonb_build_array(jsonb_build_object(
          'photo_id', 'phot_' || n || '_1', 'alt', jsonb_build_object('es', 'Bolso de frente', 'en', ''))) end) as content
    from numbered)
  insert into listings_listing (id, code, establishment_id, workshop_id, state, edit_state, content, published,
    published_at, first_published_at, submitted_at, submitted_by, withdrawn_at, withdrawn_kind, product_id, created_by,
    updated_by, created_at, updated_at)
  select 'list_' || n, 'P-' || lpad(n::text, 6, '0'), 'estb_' || (workshop - 1) % $4::int + 1, 'wksp_' || workshop,
    state, case when turn < 5 then 'submitted' end, content,
    case when state in ('published', 'withdrawn') then content end, made, made,
    case when turn < 5 or state = 'submitted' then made end, 'stmb_other',
    case when state = 'withdrawn' then made end, case when state = 'withdrawn' then 'defect' end,
    case when state in ('published', 'withdrawn') then 'prod_' || n end, 'stmb_other', 'stmb_other', made, made
  from staged, lateral (select now() - make_interval(mins => n) as made) moment`

const PHOTOS = `
  insert into listings_photo (id, listing_id, state, filename, bytes, sha256, width, height, thumbhash, files, created_by,
    ready_at)
  select 'phot_' || substr(l.id, 6) || '_' || k, l.id, 'ready', 'foto.jpg', 2000000, encode(sha256((l.id || k)::bytea), 'hex'),
    1920, 1440, 'm5uPQAj4eIeId4iHd4eHd3h3cPeHCHg=', files.of, 'stmb_other', now()
  from listings_listing l, generate_series(1, 2) k, lateral (
    select jsonb_object_agg(format, by_width) as of from unnest(array['avif', 'webp']) format, lateral (
      select jsonb_object_agg(width::text, jsonb_build_object('id', 'file_' || width,
        'url', 'https://files.example/' || l.id || '-' || width || '.' || format)) as by_width
      from unnest(array[320, 640, 960, 1280, 1920]) width) widths) files`

const EVENTS = `
  insert into listings_review_event (listing_id, kind, of_edit, member_id, content)
  select l.id, 'submitted', l.state = 'published', 'stmb_other', l.content from listings_listing l
  where l.state <> 'draft'`

const PRODUCTS = `
  insert into product (id, title, handle, status)
  select product_id, content #>> '{title,es}', 'bolso-' || substr(id, 6), 'published' from listings_listing
  where product_id is not null`
const VARIANTS = `
  insert into product_variant (id, title, product_id) select 'variant_' || substr(id, 6), title, id from product`
const ITEMS = `insert into inventory_item (id) select 'iitem_' || substr(id, 6) from product`
const ITEMS_OF_VARIANTS = `
  insert into product_variant_inventory_item (id, variant_id, inventory_item_id, required_quantity)
  select 'pvitem_' || substr(id, 6), 'variant_' || substr(id, 6), 'iitem_' || substr(id, 6), 1 from product`
const LEVELS = `
  insert into inventory_level (id, inventory_item_id, location_id, stocked_quantity, raw_stocked_quantity)
  select 'ilev_' || substr(id, 6), 'iitem_' || substr(id, 6), 'sloc_bench', 5, '{"value": "5"}' from product`
