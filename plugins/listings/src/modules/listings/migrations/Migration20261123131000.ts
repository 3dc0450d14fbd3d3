import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What staff look for in their listings: whether something is still missing, said where a list can ask for it, and
 * orders that 100,000 listings need an index for.
 */
export class Migration20261123131000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(INCOMPLETE)
    this.addSql(ORDERS)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop function listings_is_incomplete(text, jsonb, text);
      drop index "IDX_listings_listing_title";
      drop index "IDX_listings_listing_price";
      drop index "IDX_listings_listing_published";`)
  }
}

// The same as missingOf in domain/missing.ts, to the letter; a test holds the two together.
const INCOMPLETE = `
  create function listings_is_incomplete(listing text, content jsonb, mode text) returns boolean
  language sql stable parallel safe as $$
    select mode is null
      or content #>> '{title,es}' = '' or content #>> '{description,es}' = '' or content #>> '{technique,es}' = ''
      or jsonb_array_length(content -> 'materials') = 0
      or content ->> 'price' is null or content ->> 'weight_g' is null
      or mode = 'company' and content ->> 'agreed_pay' is null
      or exists (select from jsonb_array_elements(content -> 'variants') variant
        where variant ->> 'stock' is null
          or (content ->> 'one_of_a_kind')::boolean and (variant ->> 'stock')::integer > 1)
      or case when content ->> 'option' is null then jsonb_array_length(content -> 'variants') <> 1
         else content #>> '{option,es}' = '' or exists (
           select from jsonb_array_elements(content -> 'variants') variant
           having count(*) <> count(distinct lower(variant ->> 'value' collate "es-x-icu"))
             or bool_or(variant ->> 'value' = '')) end
      or (select coalesce(sum((maker ->> 'share_bp')::integer), 0) <> 10000
          from jsonb_array_elements(content -> 'makers') maker)
      or jsonb_array_length(content -> 'photos') = 0
      or exists (select from jsonb_array_elements(content -> 'photos') photo
        where photo #>> '{alt,es}' = '' or not exists (
          select from listings_photo ready where ready.listing_id = listing and ready.state = 'ready'
            and ready.id = photo ->> 'photo_id'))
  $$;`

const ORDERS = `
  create index "IDX_listings_listing_title"
    on "listings_listing" (("content" #>> '{title,es}') collate "es-x-icu", "id");
  create index "IDX_listings_listing_price" on "listings_listing" (coalesce(("content" ->> 'price')::bigint, 0), "id");
  create index "IDX_listings_listing_published"
    on "listings_listing" (coalesce("published_at", '-infinity'::timestamptz), "id");`
