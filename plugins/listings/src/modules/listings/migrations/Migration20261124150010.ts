import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What is one of a kind comes one way: two ways of it, with one each, would be two. What was published as both is no
 * longer said to be one of a kind, and its product follows.
 */
export class Migration20261124150010 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      update "listings_listing" set
        "content" = case when ${severalOfOne("content")} then "content" || '{"one_of_a_kind": false}' else "content" end,
        "published" = "published" || '{"one_of_a_kind": false}',
        "wanted_seq" = "wanted_seq" + 1,
        "version" = "version" + 1
      where ${severalOfOne("published")};
      alter table "listings_listing"
        add constraint "listings_listing_one_of_a_kind" check ("state" <> 'published' or not ${severalOfOne("published")}),
        drop column "lacks",
        add column "lacks" boolean not null generated always as
          (listings_content_lacks("content") or ${severalOfOne("content")}) stored;`)
  }

  override async down(): Promise<void> {
    this.addSql(`
      alter table "listings_listing"
        drop constraint "listings_listing_one_of_a_kind",
        drop column "lacks",
        add column "lacks" boolean not null generated always as (listings_content_lacks("content")) stored;`)
  }
}

function severalOfOne(column: "content" | "published"): string {
  return `coalesce(
    ("${column}" ->> 'one_of_a_kind')::boolean and jsonb_array_length("${column}" -> 'variants') > 1, false)`
}
