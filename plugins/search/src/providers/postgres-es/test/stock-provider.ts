/** The stock provider, to compare with. Its class is not among the package's exports; the version is pinned exactly. */
export { PostgresSearchService as StockSearchService } from "@medusajs/search-postgres/dist/services/postgres-search"
