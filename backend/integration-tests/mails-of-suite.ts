import { mkdtempSync, readdirSync, readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"

/** Has mails written into a folder of this suite. Call it before the backend starts. @returns what left since the last look */
export function mailsOfSuite(): () => string[] {
  const outbox = mkdtempSync(path.join(tmpdir(), "tejido-outbox-"))
  process.env.MAIL_OUTBOX = outbox
  const seen = new Set<string>()
  return () =>
    readdirSync(outbox)
      .filter((name) => !seen.has(name))
      .map((name) => {
        seen.add(name)
        return plain(readFileSync(path.join(outbox, name), "utf8"))
      })
}

/** A mail without its quoted-printable signs. */
function plain(raw: string): string {
  const bytes = raw
    .replace(/=\r?\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, "latin1").toString("utf8")
}
