import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The word groups that curators keep, over those of the package's file, and the version that engines look at
 * to know whether to read them again.
 *
 * The version moves by trigger, so that no way of writing a group can forget it: not the panel's, not a
 * script's, not a restored backup's. It moves once per statement.
 */
export class Migration20261124100000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      CREATE TABLE IF NOT EXISTS "search_word_group" (
        "id" text NOT NULL CONSTRAINT "search_word_group_pkey" PRIMARY KEY,
        "kind" text NOT NULL,
        "words" jsonb NOT NULL,
        "typed" jsonb NOT NULL DEFAULT '[]'::jsonb,
        "note" text NULL,
        "active" boolean NOT NULL DEFAULT true,
        "created_at" timestamptz NOT NULL DEFAULT now(),
        "updated_at" timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT "search_word_group_id_is_slug"
          CHECK ("id" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length("id") <= 60),
        CONSTRAINT "search_word_group_kind_is_known" CHECK ("kind" IN ('synonyms', 'one_way', 'spelling')),
        CONSTRAINT "search_word_group_words_are_texts" CHECK (
          jsonb_typeof("words") = 'array' AND NOT jsonb_path_exists("words", '$[*] ? (@.type() != "string")')
        ),
        CONSTRAINT "search_word_group_typed_are_texts" CHECK (
          jsonb_typeof("typed") = 'array' AND NOT jsonb_path_exists("typed", '$[*] ? (@.type() != "string")')
        ),
        CONSTRAINT "search_word_group_size" CHECK (
          jsonb_array_length("words") + jsonb_array_length("typed") <= 20
          AND jsonb_array_length("words") >= CASE "kind" WHEN 'synonyms' THEN 2 ELSE 1 END
          AND (("kind" = 'synonyms') = (jsonb_array_length("typed") = 0))
        )
      );
    `)
    this.addSql(`
      CREATE TABLE IF NOT EXISTS "search_word_version" (
        "one" boolean NOT NULL DEFAULT true CONSTRAINT "search_word_version_pkey" PRIMARY KEY,
        "version" bigint NOT NULL DEFAULT 0,
        CONSTRAINT "search_word_version_has_one_row" CHECK ("one")
      );
    `)
    this.addSql(`INSERT INTO "search_word_version" DEFAULT VALUES ON CONFLICT DO NOTHING;`)
    this.addSql(`
      CREATE OR REPLACE FUNCTION search_word_group_moved() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE "search_word_version" SET "version" = "version" + 1;
        RETURN NULL;
      END
      $$;
    `)
    this.addSql(`
      CREATE OR REPLACE TRIGGER "search_word_group_moves_version"
      AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "search_word_group"
      FOR EACH STATEMENT EXECUTE FUNCTION search_word_group_moved();
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`DROP TABLE IF EXISTS "search_word_group";`)
    this.addSql(`DROP FUNCTION IF EXISTS search_word_group_moved();`)
    this.addSql(`DROP TABLE IF EXISTS "search_word_version";`)
  }
}
