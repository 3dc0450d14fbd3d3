/** Medusa's own model. It stands here because a provider is connected to the database only if it has models. */
// eslint-disable-next-line @medusajs/import-from-framework-not-internal
export { default as Locking } from "@medusajs/locking-postgres/dist/models/locking"
