import { messageOf } from "../providers/meilisearch/errors"
import { engineHere } from "../providers/meilisearch-mirrored/engine-here"
import { mirrorStates, type IndexMirrorState } from "../providers/meilisearch-mirrored/mirror-state"

/** Runs one statement with `?` for its parameters. */
type Sql = (text: string, params: readonly unknown[]) => Promise<unknown[]>

/** What answers searches, as this process sees it and the database knows it. */
export interface SearchEngineState {
  /** `postgres-es` where no Meilisearch is configured. */
  engine: "postgres-es" | "meilisearch"
  /** Null without Meilisearch. */
  server: {
    /** Without credentials that an address may hold. */
    host: string
    reachable: boolean
    version: string | null
    /** Why it is not reachable; null when it is. */
    problem: string | null
    /** Searches do not ask it at the moment, after failures in a row. */
    paused: boolean
    /** What the last search that failed failed with; null before any. */
    last_failure: string | null
  } | null
  indexes: IndexMirrorState[]
}

const LIMIT_MS = 2000

/** @param sql of the shop's database; reading is enough */
export async function searchEngineState(sql: Sql): Promise<SearchEngineState> {
  const here = engineHere()
  if (!here) {
    return { engine: "postgres-es", server: null, indexes: [] }
  }
  const [server, indexes] = await Promise.all([
    withinLimit(here.check()).then(
      ({ version }) => ({ reachable: true, version, problem: null }),
      (error: unknown) => ({ reachable: false, version: null, problem: messageOf(error) })
    ),
    mirrorStates({ execute: (text, params = []) => sql(text, params) }),
  ])
  const { guard } = here
  return {
    engine: "meilisearch",
    server: {
      host: withoutCredentials(here.host),
      ...server,
      paused: guard.open,
      last_failure: guard.lastMessage || null,
    },
    indexes,
  }
}

/** A server that says nothing is not reachable, however long it would be waited for. */
async function withinLimit<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${LIMIT_MS / 1000} s`)), LIMIT_MS)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

function withoutCredentials(host: string): string {
  try {
    const { origin } = new URL(host)
    return origin
  } catch {
    return host
  }
}
