/**
 * The table of the stock provider: Medusa runs the migrations that stand beside a provider, and this provider extends
 * the stock one instead of standing next to it.
 */
// eslint-disable-next-line @medusajs/import-from-framework-not-internal
export { Migration20241009222919_InitialSetupMigration as Migration20261123070000 } from "@medusajs/locking-postgres/dist/migrations/Migration20241009222919_InitialSetupMigration"
