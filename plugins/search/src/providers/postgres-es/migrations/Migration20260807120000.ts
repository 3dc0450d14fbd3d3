/**
 * The stock provider's own first migration (catalogue table, `pg_trgm`, `unaccent`).
 * Medusa runs the migrations that stand beside a provider, and this provider extends the stock one
 * instead of standing next to it, so its tables are created from here.
 */
// eslint-disable-next-line @medusajs/import-from-framework-not-internal
export { Migration20260807120000 } from "@medusajs/search-postgres/dist/migrations/Migration20260807120000"
