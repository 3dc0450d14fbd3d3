import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { AtomicPostgresLocking } from "./service"

export default ModuleProvider(Modules.LOCKING, { services: [AtomicPostgresLocking] })
