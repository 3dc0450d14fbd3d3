import { MedusaError } from "@medusajs/framework/utils"
import type { Client } from "./client"
import { codeOf, toMedusaError } from "./errors"

/** What a start found out about the server. */
export interface ServerFacts {
  /** As the server calls it, such as 1.53.0; null where the key may not ask. */
  version: string | null
}

/**
 * Refuses a master key. A scoped key may not list keys, so a server that lists them was given one that may do
 * anything: it would open every index, and mint more keys, to whoever reads the shop's environment.
 *
 * @throws MedusaError UNEXPECTED_STATE `meilisearch_master_key`, or when the server cannot be reached
 */
export async function checkServer(client: Client, hasKey: boolean): Promise<ServerFacts> {
  try {
    await client.health()
  } catch (error) {
    throw toMedusaError(error, "asking for its health")
  }
  if (hasKey && (await listsKeys(client))) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "MEILISEARCH_API_KEY is a master or admin key. Make a key for the shop's indexes alone (docs/meilisearch.md): " +
        "POST /keys with the actions search, documents.add, documents.delete, indexes.create, indexes.get, " +
        "indexes.delete, settings.get, settings.update, tasks.get, stats.get and version.",
      "meilisearch_master_key"
    )
  }
  const version = await versionOf(client)
  assertNewEnough(version)
  return { version }
}

/** Settings by attribute and by language, and numbers without typos, came one after the other until this version. */
const OLDEST = [1, 15] as const

function assertNewEnough(version: string | null): void {
  const [major = 0, minor = 0] = (version ?? "").split(".").map(Number)
  if (version && (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]))) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `Meilisearch ${version} is too old: ${OLDEST.join(".")} or newer is needed.`,
      "meilisearch_too_old"
    )
  }
}

async function listsKeys(client: Client): Promise<boolean> {
  try {
    await client.getKeys({ limit: 1 })
    return true
  } catch (error) {
    if (codeOf(error) === undefined) throw toMedusaError(error, "checking the key")
    // Refused, as it should be; or a server without a master key, which has no keys to list.
    return false
  }
}

async function versionOf(client: Client): Promise<string | null> {
  try {
    return (await client.getVersion()).pkgVersion
  } catch (error) {
    if (codeOf(error) === undefined) throw toMedusaError(error, "asking for its version")
    return null
  }
}
