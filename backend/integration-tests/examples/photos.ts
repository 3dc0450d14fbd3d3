import type { Example } from "../staff-examples"
import type { StaffWorld } from "../staff-world"

export const PHOTO_EXAMPLES: Record<string, (world: StaffWorld) => Example[]> = {}
