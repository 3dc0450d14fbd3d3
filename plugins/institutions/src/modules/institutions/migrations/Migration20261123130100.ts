import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The permissions of listings, stock and dispatches, given to the roles of installations that have their roles
 * already; elsewhere the roles come with them.
 */
const GIVEN: Readonly<Record<string, readonly string[]>> = {
  operator: [
    ...["listing.read", "stock.read", "dispatch.read"],
    ...["listing.update", "listing.withdraw", "stock.update", "dispatch.update"],
  ],
  curator: [
    ...["listing.read", "stock.read", "dispatch.read"],
    ...["listing.update", "listing.review", "listing.withdraw", "stock.update", "dispatch.update"],
  ],
  promoter: ["listing.read"],
  trainer: ["listing.read"],
  auditor: ["listing.read", "stock.read", "dispatch.read"],
}

export class Migration20261123130100 extends Migration {
  override async up(): Promise<void> {
    for (const [role, permissions] of Object.entries(GIVEN)) {
      const given = `array[${permissions.map((code) => `'${code}'`).join(", ")}]::text[]`
      this.addSql(`
        update "staff_role" set "permissions" =
          "permissions" || array(select p from unnest(${given}) p where not p = any("permissions"))
        where "code" = '${role}';`)
    }
  }

  override async down(): Promise<void> {
    for (const [role, permissions] of Object.entries(GIVEN)) {
      const given = `array[${permissions.map((code) => `'${code}'`).join(", ")}]::text[]`
      this.addSql(`
        update "staff_role" set "permissions" = array(select p from unnest("permissions") p where not p = any(${given}))
        where "code" = '${role}';`)
    }
  }
}
