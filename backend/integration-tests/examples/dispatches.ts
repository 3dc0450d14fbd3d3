import type { Example } from "../staff-examples"
import type { StaffWorld } from "../staff-world"

export const DISPATCH_EXAMPLES: Record<string, (world: StaffWorld) => Example[]> = {}
