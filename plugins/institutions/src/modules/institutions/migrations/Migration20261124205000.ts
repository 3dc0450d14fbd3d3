import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const APPLICANT = ["fair.read", "fair.apply", "stand.update", "enquiry.read"]

/**
 * The permissions of fairs, given to the roles of installations that have their roles already; elsewhere the roles come
 * with them.
 */
const GIVEN: Readonly<Record<string, readonly string[]>> = {
  operator: [...APPLICANT, "fair.till", "enquiry.answer"],
  curator: APPLICANT,
  promoter: ["fair.read", "fair.update", "fair.select", "stand.update", "enquiry.read", "enquiry.answer"],
  trainer: ["fair.read"],
  auditor: ["fair.read", "enquiry.read"],
}

export class Migration20261124205000 extends Migration {
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
