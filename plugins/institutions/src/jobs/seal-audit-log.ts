import type { MedusaContainer } from "@medusajs/framework/types"
import { INSTITUTIONS_MODULE } from "../modules/institutions"
import type { InstitutionsModuleService } from "../modules/institutions/service"

/** Every few minutes: signs what was added to the audit log since. Nothing when nothing was. */
export default async function sealAuditLog(container: MedusaContainer): Promise<void> {
  await container.resolve<InstitutionsModuleService>(INSTITUTIONS_MODULE).sealAuditHead()
}

export const config = { name: "seal-audit-log", schedule: "*/5 * * * *" }
