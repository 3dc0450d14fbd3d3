import { withoutPassword } from "./database"
import type { DataDir } from "./data-dir"
import type { RunFile } from "./run-file"

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
    ["Medusa Admin", `${run.api}/app`],
  ]
  if (run.demo) rows.push(["  login", `${run.demo.admin.email}   ${run.demo.admin.password}`])
  rows.push(
    ["Database", databaseFolder ?? withoutPassword(run.database_url)],
    ["Data, logs", `${data.base}   (facts for programs: run.json)`],
    ["Stop", "Ctrl-C"],
    ["Start over", "npm run reset"]
  )
  const lines = rows.map(([name, text]) => `  ${name.padEnd(14)}${text}`)
  const head = run.demo
    ? "Tejido runs, with demo data and a demo payment method that moves no money."
    : "Tejido runs."
  return `\n  ${head} Ready in ${took}.\n\n${lines.join("\n")}\n\n`
}
