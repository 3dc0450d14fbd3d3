import type { MedusaRequest } from "@medusajs/framework/http"
import { VIRTUAL_FAIRS_MODULE } from "../modules/virtual-fairs"
import type { VirtualFairsService } from "../modules/virtual-fairs/service"

/** This plugin's module, of a request. */
export function fairsService({ scope }: Pick<MedusaRequest, "scope">): VirtualFairsService {
  return scope.resolve<VirtualFairsService>(VIRTUAL_FAIRS_MODULE)
}
