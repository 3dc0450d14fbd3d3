import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { PostgresEsSearchService } from "./service"

export default ModuleProvider(Modules.SEARCH, { services: [PostgresEsSearchService] })
