import {
  ApiLoader,
  applyLocale,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/**
 * Has `?locale[]=x` on a store route answered with 400. Medusa 2.21.2 takes the locale for text before any middleware
 * of an application has a turn, and what it throws there reaches nobody: the request would hang for ever.
 *
 * To be called before routes are loaded, which is when Medusa asks for the wrapper that this is.
 */
export function refuseRepeatedLocale(): void {
  const wrapped = ApiLoader.traceMiddleware
  ApiLoader.traceMiddleware = (handler, route) => {
    const traced = wrapped?.(handler, route) ?? handler
    return handler === applyLocale ? onlyOneLocale(traced as StoreMiddleware) : traced
  }
}

type StoreMiddleware = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => unknown

function onlyOneLocale(apply: StoreMiddleware): StoreMiddleware {
  return (req, res, next) =>
    typeof (req.query.locale ?? "") === "string"
      ? apply(req, res, next)
      : next(new MedusaError(MedusaError.Types.INVALID_DATA, "Give one locale, as text"))
}
