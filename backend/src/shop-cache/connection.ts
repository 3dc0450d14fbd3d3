/** What is needed of Medusa's shared PostgreSQL connection (a knex instance, `PG_CONNECTION`). */
export type Connection = { raw<Row>(text: string, values: readonly unknown[]): PromiseLike<{ rows: Row[] }> }
