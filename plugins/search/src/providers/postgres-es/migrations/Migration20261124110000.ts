import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { Indexes } from "../indexes"
import type { SqlManager } from "../sql"

/**
 * Makes the tables of every index anew that the provider kept in the stock provider's way, from the documents in
 * them: the Search Module sees no difference in the index's definition, so it would not rebuild them. An index
 * that is there before the update is there after it.
 */
export class Migration20261124110000 extends Migration {
  override async up(): Promise<void> {
    await new Indexes(this.getEntityManager() as unknown as SqlManager).renewOld()
  }

  /** Nothing to take back: the documents are the same, and older code makes its tables anew when it is asked to. */
  override async down(): Promise<void> {}
}
