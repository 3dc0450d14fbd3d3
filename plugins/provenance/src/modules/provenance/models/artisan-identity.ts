import { model } from "@medusajs/framework/utils"

/**
 * Who an artisan is, sealed (design P2). On purpose no relation leads here from Artisan, and the module
 * leaves this model out of what links and queries can name: only the module's own service reads it.
 * The database keeps the foreign key and the one-to-one.
 */
export const ArtisanIdentity = model.define(
  { name: "artisan_identity", tableName: "provenance_artisan_identity" },
  {
    id: model.id({ prefix: "arid" }).primaryKey(),
    artisan_id: model.text().unique(),
    full_name_sealed: model.text(),
    /** Number of the document, sealed; named after the one that nearly everybody has. */
    dni_sealed: model.text(),
    document_type: model.enum(["dni", "ce", "passport"]).default("dni"),
    /** HMAC of type and number: finds the same person twice without unsealing anybody. */
    fingerprint: model.text().nullable(),
    /** Id of the key both columns are sealed with; for rotation. */
    key_id: model.text().index(),
    /** True for invented people of the demonstration. */
    is_demo: model.boolean().default(false),
  }
)
