import type { MedusaContainer } from "@medusajs/framework/types"
import type { InstitutionsModuleService } from "../modules/institutions/service"

/** This plugin's module, from a request's or a job's container. */
export function institutionsService(container: MedusaContainer): InstitutionsModuleService {
  return container.resolve<InstitutionsModuleService>("institutions")
}
