import { OPERATIONS, type Operation } from "./openapi-description"
import { StubError } from "./stub-error"

export type StubRequest = {
  method: string
  path: string
  operation: Operation
  /** What stands for `:uid` and `:id`. */
  params: Record<string, string>
  query: Record<string, string>
  body: unknown
}

/**
 * Reads a request and holds it against the description of the interface.
 * @throws StubError with the server's code for what does not fit
 */
export function readRequest(
  method: string,
  url: string,
  contentType: string | undefined,
  text: string
): StubRequest {
  const { pathname, searchParams } = new URL(url, "http://stub")
  const found = OPERATIONS.flatMap((operation) => {
    const params = operation.method === method ? paramsOf(operation.path, pathname) : null
    return params ? [{ operation, params }] : []
  })[0]
  if (!found) {
    throw new StubError(404, "not_found", `The stub's description has no ${method} ${pathname}`)
  }
  const { operation, params } = found
  const query = Object.fromEntries(searchParams)
  const strayQuery = operation.query
    ? !operation.query.safeParse(query).success
    : Object.keys(query).length > 0
  if (strayQuery) {
    throw new StubError(
      400,
      "bad_request",
      `Unknown or wrong parameter in ${pathname}?${searchParams.toString()}`
    )
  }
  return { method, path: pathname, operation, params, query, body: readBody(operation, contentType, text) }
}

function readBody(operation: Operation, contentType: string | undefined, text: string): unknown {
  if (!operation.body) {
    if (text) throw new StubError(400, "bad_request", "This request takes no body")
    return undefined
  }
  if (!contentType?.startsWith("application/json")) {
    throw new StubError(415, "invalid_content_type", "The Content-Type is invalid.")
  }
  const read = operation.body.safeParse(parsed(text))
  if (read.success) return read.data
  const issue = read.error.issues[0]
  const fields = (issue?.path ?? []).filter((step) => typeof step === "string" && step !== "queries")
  const code = operation.invalid?.(String(fields[0] ?? "")) ?? "bad_request"
  throw new StubError(
    400,
    fields.length ? code : "bad_request",
    `${issue?.message} at ${issue?.path.join(".")}`
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new StubError(400, "malformed_payload", "The json payload provided is malformed.")
  }
}

function paramsOf(template: string, path: string): Record<string, string> | null {
  const steps = template.split("/")
  const given = path.split("/")
  if (steps.length !== given.length) return null
  const params: Record<string, string> = {}
  for (const [at, step] of steps.entries()) {
    const value = decodeURIComponent(given[at] ?? "")
    if (step.startsWith(":")) {
      params[step.slice(1)] = value
    } else if (step !== value) {
      return null
    }
  }
  return params
}
