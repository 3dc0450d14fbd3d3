import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

const PROTOTYPE_KEYS = new Set(["__proto__", "constructor", "prototype"])
/** Filters with groups of groups stay far below. */
const DEEPEST = 32

/**
 * Answers 400 to input that the framework would carry into queries and fail on later.
 *
 * - A key that names part of an object's prototype, also inside a dotted path: Medusa 2.22.5 hardened how
 *   `fields`, filters and `order` become internal queries, and 2.21.2, which we stand on, has not.
 * - A NUL character: PostgreSQL refuses it inside text, which would surface as a 500.
 * - Nesting that no request of ours needs: whatever walks it recursively runs out of stack.
 */
export function rejectUnsafeInput(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  // The address is looked at as it was sent: inside a mounted middleware `req.path` is only a part of it.
  const address = req.originalUrl.includes("%00") ? "an address with a NUL character" : undefined
  const problem = address ?? unsafeInput(req.query) ?? unsafeInput(req.body)
  if (problem) {
    return next(new MedusaError(MedusaError.Types.INVALID_DATA, `Invalid input: ${problem}`))
  }
  next()
}

/** Says which part of a parsed query or body is unsafe, or undefined. */
export function unsafeInput(value: unknown, depth = 0): string | undefined {
  if (typeof value === "string") {
    return hasNul(value) ? "text with a NUL character" : undefined
  }
  if (!value || typeof value !== "object") {
    return undefined
  }
  if (depth === DEEPEST) {
    return "nested too deeply"
  }
  for (const [key, child] of Object.entries(value)) {
    if (hasNul(key) || key.split(".").some((segment) => PROTOTYPE_KEYS.has(segment))) {
      return "a key that is not allowed"
    }
    const problem = namesPrototype(key, child) ?? unsafeInput(child, depth + 1)
    if (problem) {
      return problem
    }
  }
  return undefined
}

/** `fields` and `order` carry dotted paths in their values. */
function namesPrototype(key: string, value: unknown): string | undefined {
  if ((key !== "fields" && key !== "order") || typeof value !== "string") {
    return undefined
  }
  const segments = value.split(/[,.\s]/).map((segment) => segment.replace(/^[-+*]/, ""))
  return segments.some((segment) => PROTOTYPE_KEYS.has(segment))
    ? `${key} with a path that is not allowed`
    : undefined
}

function hasNul(text: string): boolean {
  return text.includes("\u0000")
}
