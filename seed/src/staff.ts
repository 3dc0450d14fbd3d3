import type { ExecArgs } from "@medusajs/framework/types"
import { DEMO_STAFF_FILE, seedDemoStaff } from "./steps/demo-staff"

/** The demo's staff alone, for a demo that is seeded but whose logins were lost or changed. */
export default async function staff({ container }: ExecArgs): Promise<void> {
  const file = process.env[DEMO_STAFF_FILE]
  if (!file) throw new Error(`${DEMO_STAFF_FILE} names no file for the logins`)
  await seedDemoStaff(container, file)
}
