import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The permissions of the month's close and the payouts, given to the roles of installations that have their roles
 * already; elsewhere the roles come with them.
 */
const GIVEN: Readonly<Record<string, readonly string[]>> = {
  operator: ["terms.read", "instruction.update", "statement.read"],
  treasurer: [
    ...["policy.read", "policy.propose", "policy.approve"],
    ...["terms.read", "terms.update", "instruction.update", "beneficiary.read"],
    ...["settlement.read", "settlement.close", "settlement.approve", "hold.read", "hold.release"],
    ...["payout.read", "payout.create", "payout.release"],
    ...["reconciliation.read", "reconciliation.update", "statement.read"],
  ],
  auditor: [
    ...["policy.read", "terms.read", "settlement.read", "hold.read", "payout.read"],
    ...["reconciliation.read", "statement.read"],
  ],
}

export class Migration20261123120100 extends Migration {
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
