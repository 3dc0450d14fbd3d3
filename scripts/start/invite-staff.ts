import { existsSync } from "node:fs"
import { join } from "node:path"
import { backendFolder, medusaCli } from "./medusa"
import { runLogged } from "./run-logged"
import type { StaffOptions } from "./staff-options"
import { StartError } from "./start-error"

const SCRIPT = join("src", "scripts", "invite-administrator")

/**
 * Invites an administrator in a database that is up; see backend/src/scripts/invite-administrator.ts.
 * @returns what to tell the person at the keyboard: the link is shown this once
 * @throws StartError when the invitation is refused, with the reason
 */
export async function inviteStaff(
  options: StaffOptions,
  env: NodeJS.ProcessEnv,
  logs: string
): Promise<string> {
  const fromSources = !existsSync(join(backendFolder(false), `${SCRIPT}.js`))
  let answer = ""
  await runLogged({
    title: "Inviting",
    file: process.execPath,
    args: [medusaCli, "exec", `${SCRIPT}.${fromSources ? "ts" : "js"}`],
    cwd: backendFolder(fromSources),
    // The index has nothing to do with it, and would begin to fill here.
    env: { ...env, TEJIDO_SEEDING: "1", TEJIDO_INVITE: JSON.stringify(options) },
    log: join(logs, "staff.log"),
    onAnswer: (text) => (answer += text),
  })
  const result = JSON.parse(answer || "{}") as Partial<
    Record<"url" | "institution" | "expires_at" | "refused", string>
  >
  if (!result.url) throw new StartError(result.refused ?? "Medusa answered nothing; see logs/staff.log.")
  return [
    "",
    `  ${options.name} <${options.email}> is invited as administrator of ${result.institution}.`,
    "  This link is shown once. Hand it over in person or by a way you trust:",
    "",
    `  ${result.url}`,
    "",
    `  It opens until ${result.expires_at}. To make a new one, run the same command again.`,
    "",
    "",
  ].join("\n")
}
