import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Who sees reports of fairs, in installations that have their roles already; elsewhere the roles come with it. */
const GIVEN: Readonly<Record<string, readonly string[]>> = {
  operator: ["fair.report"],
  curator: ["fair.report"],
  promoter: ["fair.report"],
  treasurer: ["fair.read", "fair.report"],
  auditor: ["fair.report"],
}

export class Migration20261124211100 extends Migration {
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
