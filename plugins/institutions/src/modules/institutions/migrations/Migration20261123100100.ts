import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Roles are data from their first day on, so permissions that are new in the catalogue are given here to the roles of
 * installations that have them already; elsewhere the roles come with them.
 */
const GIVEN: Readonly<Record<string, readonly string[]>> = {
  operator: [
    ...[
      "consent.read",
      "registration.read",
      "competence.read",
      "training.read",
      "lot.read",
      "certificate.read",
    ],
    ...["artisan.update", "consent.update", "lot.update", "certificate.issue"],
  ],
  curator: [
    ...[
      "consent.read",
      "registration.read",
      "competence.read",
      "training.read",
      "lot.read",
      "certificate.read",
    ],
    ...["establishment.update", "workshop.create", "artisan.update", "identity.read", "identity.update"],
    ...["rights_request.read", "rights_request.update", "consent.update", "lot.update"],
    ...["certificate.issue", "certificate.revoke"],
  ],
  promoter: [
    "registration.read",
    "registration.update",
    "competence.read",
    "competence.update",
    "training.read",
  ],
  trainer: ["training.read", "training.update", "competence.read"],
  auditor: [
    ...[
      "consent.read",
      "registration.read",
      "competence.read",
      "training.read",
      "lot.read",
      "certificate.read",
    ],
    "rights_request.read",
  ],
}

export class Migration20261123100100 extends Migration {
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
