import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { MeilisearchMirroredService } from "./service"

export default ModuleProvider(Modules.SEARCH, { services: [MeilisearchMirroredService] })
