import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The two Spanish text-search configurations of the provider.
 *
 * Both are needed. Postgres' Spanish stemmer knows "-ación" only with its accent but "-aciones" without,
 * so a configuration that removes accents first tears "decoración" and "decoraciones" apart, and one that
 * keeps them misses "decoracion" as people type it.
 *
 * Creating an extension wants rights that a managed database may withhold: without `unaccent` the second
 * configuration is made as a copy of the first, search still works, and accents then have to be typed.
 */
export class Migration20261123000000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      DO $$
      BEGIN
        IF NOT EXISTS (SELECT 1 FROM pg_ts_config WHERE cfgname = 'tejido_spanish') THEN
          CREATE TEXT SEARCH CONFIGURATION tejido_spanish (COPY = spanish);
        END IF;
        IF NOT EXISTS (SELECT 1 FROM pg_ts_config WHERE cfgname = 'tejido_spanish_unaccent') THEN
          CREATE TEXT SEARCH CONFIGURATION tejido_spanish_unaccent (COPY = spanish);
          BEGIN
            CREATE EXTENSION IF NOT EXISTS unaccent;
            ALTER TEXT SEARCH CONFIGURATION tejido_spanish_unaccent
              ALTER MAPPING FOR hword, hword_part, word WITH unaccent, spanish_stem;
          EXCEPTION WHEN OTHERS THEN
            RAISE WARNING 'postgres-es: no unaccent extension (%); accents must be typed to be found.', SQLERRM;
          END;
        END IF;
      END
      $$;
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      DROP TEXT SEARCH CONFIGURATION IF EXISTS tejido_spanish_unaccent;
      DROP TEXT SEARCH CONFIGURATION IF EXISTS tejido_spanish;
    `)
  }
}
