import { StubError } from "./stub-error"

export type StubKey = { key: string; actions: readonly string[]; indexes: readonly string[] }

/** What the key in `docs/meilisearch.md` may do. */
export const SCOPED_ACTIONS: readonly string[] = [
  "search",
  "documents.add",
  "documents.delete",
  "indexes.create",
  "indexes.get",
  "indexes.delete",
  "settings.get",
  "settings.update",
  "tasks.get",
  "stats.get",
  "version",
]

/** Refuses a request as the server does: 401 without a key, 403 with one that may not do this. */
export class StubKeys {
  constructor(
    private readonly masterKey: string,
    private readonly keys: readonly StubKey[]
  ) {}

  /** @param uids the indexes the request is about */
  assertAllowed(header: string | undefined, action: string | null, uids: readonly string[]): void {
    if (action === null) return
    if (!header) {
      throw new StubError(401, "missing_authorization_header", "The Authorization header is missing.")
    }
    const given = header.replace(/^Bearer /, "")
    if (given === this.masterKey) return
    const key = this.keys.find((one) => one.key === given)
    const acts = key?.actions.some(
      (one) => one === action || one === "*" || one === `${action.split(".")[0]}.*`
    )
    if (!key || !acts || !uids.every((uid) => key.indexes.some((pattern) => covers(pattern, uid)))) {
      throw new StubError(403, "invalid_api_key", "The provided API key is invalid.")
    }
  }

  /** The indexes that a key may see of these. */
  visible(header: string | undefined, uids: readonly string[]): string[] {
    const key = this.keys.find((one) => one.key === header?.replace(/^Bearer /, ""))
    return uids.filter((uid) => !key || key.indexes.some((pattern) => covers(pattern, uid)))
  }
}

function covers(pattern: string, uid: string): boolean {
  return pattern.endsWith("*") ? uid.startsWith(pattern.slice(0, -1)) : pattern === uid
}
