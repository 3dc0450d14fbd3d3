/** The curators' words: a provider brings its own tables, and this one is also used without postgres-es. */
export { Migration20261124100000 } from "../../postgres-es/migrations/Migration20261124100000"
