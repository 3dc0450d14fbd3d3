import { existsSync, readdirSync, rmSync } from "node:fs"
import { createInterface } from "node:readline/promises"
import type { DataDir } from "./data-dir"
import { StartError } from "./start-error"

async function confirmed(question: string): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new StartError("Nobody can be asked here. To delete without asking: npm run reset -- --yes")
  const prompt = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await prompt.question(`${question} [y/N] `)
  prompt.close()
  return /^(y|yes|s|sí|si)$/i.test(answer.trim())
}

/**
 * Deletes this installation's data: database, uploads, secrets, logs. Builds stay, and so does a database that
 * was brought by DATABASE_URL.
 */
export async function reset(data: DataDir, clusterFolder: string, yes: boolean): Promise<void> {
  if (process.env.DATABASE_URL) {
    process.stdout.write(
      "DATABASE_URL is set: that database is not touched, only what lies in the data folder.\n"
    )
  }
  if (!existsSync(data.postgres) && !existsSync(clusterFolder) && !existsSync(data.secrets)) {
    process.stdout.write(`There is nothing to delete in ${data.base}.\n`)
    return
  }
  const question = `Delete the database, the uploaded pictures, the mails, the secrets and the logs in ${data.base}?`
  if (!yes && !(await confirmed(question))) {
    process.stdout.write("Nothing was deleted.\n")
    return
  }
  rmSync(clusterFolder, { recursive: true, force: true })
  const { postgres, uploads, outbox, logs, secrets, demoStaff, run, children } = data
  const known = [postgres, uploads, outbox, logs, secrets, demoStaff, run, children]
  const halves = readdirSync(data.base).filter(
    (name) => name.endsWith(".new") || name.startsWith(".password-")
  )
  for (const path of [...known, ...halves.map((name) => `${data.base}/${name}`)]) {
    rmSync(path, { recursive: true, force: true })
  }
  process.stdout.write("Deleted. The next npm start begins anew.\n")
}
