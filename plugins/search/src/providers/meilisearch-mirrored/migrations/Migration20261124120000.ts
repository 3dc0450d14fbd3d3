import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What Meilisearch does not know yet.
 *
 * `search_mirror` has a row for each physical index that is mirrored; `search_mirror_change` one for each document of
 * it that was written since it was last pushed. Triggers on the document tables write the changes, in the
 * transaction of the write itself: whatever dies afterwards, they are there. They are bound to an index's table by
 * the provider, when the index is made.
 */
export class Migration20261124120000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`CREATE SEQUENCE IF NOT EXISTS "search_mirror_version"`)
    this.addSql(`
      CREATE TABLE IF NOT EXISTS "search_mirror" (
        "physical_name" text PRIMARY KEY,
        "definition" jsonb NOT NULL,
        -- Table that the triggers are bound to.
        "table_name" text,
        "settings_hash" text,
        "words_version" text,
        -- When the index was made in Meilisearch, by its own clock: another moment, another index.
        "engine_created_at" text,
        "complete_at" timestamptz,
        -- Last found to hold as many documents as PostgreSQL does; null when there is reason for doubt.
        "checked_at" timestamptz,
        "refill" boolean NOT NULL DEFAULT true,
        "deleting" boolean NOT NULL DEFAULT false,
        "attempts" integer NOT NULL DEFAULT 0,
        "retry_at" timestamptz,
        "last_error" text,
        "last_error_at" timestamptz,
        "created_at" timestamptz NOT NULL DEFAULT now()
      )`)
    this.addSql(`
      CREATE TABLE IF NOT EXISTS "search_mirror_change" (
        "physical_name" text NOT NULL,
        "id" text COLLATE "C" NOT NULL,
        "version" bigint NOT NULL DEFAULT nextval('search_mirror_version'),
        -- Of the first write that was not pushed yet.
        "changed_at" timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY ("physical_name", "id")
      )`)
    this.addSql(`
      CREATE INDEX IF NOT EXISTS "search_mirror_change_order"
        ON "search_mirror_change" ("physical_name", "version")`)
    this.addSql(`
      CREATE INDEX IF NOT EXISTS "search_mirror_change_age"
        ON "search_mirror_change" ("physical_name", "changed_at")`)
    this.addSql(`
      CREATE OR REPLACE FUNCTION search_mirror_note() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'TRUNCATE' THEN
          DELETE FROM search_mirror_change WHERE physical_name = TG_ARGV[0];
          UPDATE search_mirror SET refill = true WHERE physical_name = TG_ARGV[0];
          RETURN NULL;
        END IF;
        -- In one order everywhere, so that two writers never wait for each other.
        INSERT INTO search_mirror_change (physical_name, id)
          SELECT TG_ARGV[0], changed.id FROM changed ORDER BY changed.id
          ON CONFLICT (physical_name, id) DO UPDATE SET version = nextval('search_mirror_version');
        RETURN NULL;
      END
      $$`)
  }

  override async down(): Promise<void> {
    this.addSql(`DROP FUNCTION IF EXISTS search_mirror_note() CASCADE`)
    this.addSql(`DROP TABLE IF EXISTS "search_mirror_change"`)
    this.addSql(`DROP TABLE IF EXISTS "search_mirror"`)
    this.addSql(`DROP SEQUENCE IF EXISTS "search_mirror_version"`)
  }
}
