import { withoutPassword } from "./database"
import type { DataDir } from "./data-dir"
import type { DemoLogin } from "./demo-staff"
import type { RunFile } from "./run-file"

/** The demo's staff, one a line, and where their second factors are. */
function staffRows(staff: DemoLogin[], data: DataDir): [string, string][] {
  if (staff.length === 0) return []
  const width = Math.max(...staff.map(({ email }) => email.length))
  const logins = staff.map(({ role, email, password, totp_secret: secret }): [string, string] => [
    `  ${role}`,
    `${email.padEnd(width)}   ${password}${secret ? "   + code" : ""}`,
  ])
  return [...logins, ["  codes", `from an authenticator app; the secrets are in ${data.run}`]]
}

/** What a newcomer needs to know when everything runs. */
export function summary(
  run: RunFile,
  data: DataDir,
  databaseFolder: string | undefined,
  took: string
): string {
  const rows: [string, string][] = [
    ["Shop", `${run.shop}/es   (English: ${run.shop}/en)`],
    ["API", run.api],
    ["Panel", `${run.shop}/panel`],
    ...staffRows(run.demo?.staff ?? [], data),
    ["Medusa Admin", `${run.api}/app`],
  ]
  if (run.demo) rows.push(["  login", `${run.demo.admin.email}   ${run.demo.admin.password}`])
  rows.push(
    ["Database", databaseFolder ?? withoutPassword(run.database_url)],
    ["Data, logs", `${data.base}   (facts for programs: run.json)`],
    ["Stop", "Ctrl-C"],
    ["Start over", "npm run reset"]
  )
  const lines = rows.map(([name, text]) => `  ${name.padEnd(17)}${text}`)
  const head = run.demo
    ? "Tejido runs, with demo data and a demo payment method that moves no money."
    : "Tejido runs."
  return `\n  ${head} Ready in ${took}.\n\n${lines.join("\n")}\n\n`
}
