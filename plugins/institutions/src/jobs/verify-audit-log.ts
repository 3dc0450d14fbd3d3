import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { inWords } from "../audit/in-words"
import { INSTITUTIONS_MODULE } from "../modules/institutions"
import type { InstitutionsModuleService } from "../modules/institutions/service"

/** Each night: computes the whole audit log again and keeps what it found for the health page. */
export default async function verifyAuditLog(container: MedusaContainer): Promise<void> {
  const institutions = container.resolve<InstitutionsModuleService>(INSTITUTIONS_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const verification = await institutions.verifyAuditLog()
  await institutions.keepVerification(verification, null)
  const text = `audit log: ${inWords(verification).join(" ")}`
  if (verification.ok) logger.info(text)
  else logger.error(text)
}

/** 08:40 UTC is 03:40 in Lima. */
export const config = { name: "verify-audit-log", schedule: "40 8 * * *" }
