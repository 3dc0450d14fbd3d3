import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { StubError } from "./stub-error"
import type { StubIndex } from "./stub-index"
import { SCOPED_ACTIONS, StubKeys } from "./stub-keys"
import { indexesOf, operate } from "./stub-operations"
import { readRequest, type StubRequest } from "./stub-requests"
import { StubTasks } from "./stub-tasks"

export type MeilisearchStubOptions = {
  /** Port to listen on. Default: any free one. */
  port?: number
  /** Patterns of indexes that the scoped key may touch. Default: all. */
  indexes?: readonly string[]
  /** Actions that the scoped key may do. Default: those of the operator's guide. */
  actions?: readonly string[]
  /** Larger bodies are refused with 413, in bytes. Default 100 MB, as the server's. */
  payloadLimit?: number
  /** Answers a search that was asked before as it did then, at once: to measure what lies around the server. */
  remembers?: boolean
}

/** What happens to requests instead of an answer. */
type Trouble = {
  /** Only these; all when absent. */
  match?: (request: { method: string; path: string }) => boolean
  /** How many of them; all until `recover()` when absent. */
  times?: number
} & ({ status: number; code: string; message?: string } | { silent: true } | { hangUp: true })

export interface MeilisearchStub {
  readonly host: string
  /** A key scoped as the operator's guide says. */
  readonly apiKey: string
  readonly masterKey: string
  /** Every request that was understood, in order. */
  readonly requests: readonly StubRequest[]
  /** Every refusal because a request does not fit the interface: a test that meant none looks here. */
  readonly violations: readonly string[]
  readonly indexes: ReadonlyMap<string, StubIndex>
  readonly tasks: StubTasks
  /** What the server says it is. */
  version: string
  /** Answers with an error, never, or by hanging up. */
  trouble(trouble: Trouble): void
  recover(): void
  /** Killed: connections break, waiting tasks are gone, and of the documents those that `keep` says stay. */
  losePower(keep?: (id: string, index: string) => boolean, keepIndexes?: boolean): Promise<void>
  /** Back on the same port. */
  restart(): Promise<void>
  close(): Promise<void>
}

/**
 * A server that behaves as Meilisearch does where the provider looks: it validates each request against the
 * published description of the interface, keeps documents and tasks, searches, filters, counts and sorts, and
 * can fail, lag, refuse, be killed and come back. Its ranking follows the documented rules, simplified.
 */
export async function startMeilisearchStub(options: MeilisearchStubOptions = {}): Promise<MeilisearchStub> {
  const stub = new Stub(options)
  await stub.listen(options.port ?? 0)
  return stub
}

class Stub implements MeilisearchStub {
  readonly masterKey = "master-key-of-the-stub"
  readonly apiKey = "scoped-key-of-the-stub"
  readonly requests: StubRequest[] = []
  readonly violations: string[] = []
  readonly indexes = new Map<string, StubIndex>()
  readonly tasks = new StubTasks()
  version = "1.53.0"
  readonly #keys: StubKeys
  readonly #limit: number
  readonly #remembered: Map<string, { status: number; body: unknown }> | undefined
  #troubles: Trouble[] = []
  #server: Server | null = null
  #port = 0

  constructor({
    actions = SCOPED_ACTIONS,
    indexes = ["*"],
    payloadLimit = 100_000_000,
    remembers = false,
  }: MeilisearchStubOptions) {
    this.#keys = new StubKeys(this.masterKey, [{ key: this.apiKey, actions, indexes }])
    this.#limit = payloadLimit
    this.#remembered = remembers ? new Map() : undefined
  }

  get host(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  async listen(port: number): Promise<void> {
    const server = createServer((request, response) => void this.#answer(request, response))
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject)
      server.listen(port, "127.0.0.1", resolve)
    })
    this.#server = server
    this.#port = (server.address() as AddressInfo).port
  }

  trouble(trouble: Trouble): void {
    this.#troubles.push({ ...trouble })
  }

  recover(): void {
    this.#troubles = []
  }

  async losePower(
    keep: (id: string, index: string) => boolean = () => true,
    keepIndexes = true
  ): Promise<void> {
    await this.close()
    this.tasks.loseWaiting()
    for (const [uid, index] of [...this.indexes]) {
      this.indexes.delete(uid)
      if (keepIndexes)
        this.indexes.set(
          uid,
          index.copy((id) => keep(id, uid))
        )
    }
  }

  async restart(): Promise<void> {
    await this.listen(this.#port)
  }

  async close(): Promise<void> {
    const server = this.#server
    this.#server = null
    if (!server) return
    await new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? "GET"
    const path = (request.url ?? "/").split("?")[0] as string
    try {
      const text = await bodyOf(request, this.#limit)
      const trouble = this.#troubleOf(method, path)
      if (trouble && "silent" in trouble) return
      if (trouble && "hangUp" in trouble) {
        request.socket.destroy()
        return
      }
      if (trouble) throw new StubError(trouble.status, trouble.code, trouble.message ?? trouble.code)
      const { status, body } = this.#operate(request, text)
      send(response, status, body)
    } catch (error) {
      const told = error instanceof StubError ? error : new StubError(500, "internal", String(error))
      send(response, told.status, told.body())
    }
  }

  #operate(request: IncomingMessage, text: string): { status: number; body: unknown } {
    const read = this.#read(request, text)
    const { authorization } = request.headers
    this.#keys.assertAllowed(authorization, read.operation.action, indexesOf(read))
    this.requests.push(read)
    const known = this.#remembered?.get(text)
    if (known) return known
    const answer = this.#do(read, authorization)
    if (read.path === "/multi-search") this.#remembered?.set(text, answer)
    return answer
  }

  #do(read: StubRequest, authorization: string | undefined): { status: number; body: unknown } {
    return operate({ indexes: this.indexes, tasks: this.tasks, version: this.version }, read, (uids) =>
      this.#keys.visible(authorization, uids)
    )
  }

  #read(request: IncomingMessage, text: string): StubRequest {
    try {
      return readRequest(request.method ?? "GET", request.url ?? "/", request.headers["content-type"], text)
    } catch (error) {
      if (error instanceof StubError)
        this.violations.push(`${request.method} ${request.url}: ${error.message}`)
      throw error
    }
  }

  #troubleOf(method: string, path: string): Trouble | undefined {
    const trouble = this.#troubles.find(
      ({ match, times }) => (times ?? 1) > 0 && (match?.({ method, path }) ?? true)
    )
    if (trouble?.times !== undefined) trouble.times--
    return trouble
  }
}

async function bodyOf(request: IncomingMessage, limit: number): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
  }
  if (size > limit) {
    throw new StubError(413, "payload_too_large", "The provided payload reached the size limit.")
  }
  return Buffer.concat(chunks).toString("utf8")
}

function send(response: ServerResponse, status: number, body: unknown): void {
  if (response.destroyed) return
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body))
}
