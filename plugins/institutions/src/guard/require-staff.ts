import { createHash } from "node:crypto"
import {
  getAuthContextFromJwtToken,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { isFresh } from "../domain/session-life"
import { may, staffAbility } from "../domain/staff-ability"
import { permission } from "../domain/permissions"
import type { StaffContext } from "../domain/staff-context"
import type { InstitutionsModuleService, LiveSession } from "../modules/institutions/service"
import { clientAddress } from "./client-address"
import { signingKey } from "./signing-key"
import { matchStaffRoute, onlyReads } from "./staff-routes"

/** A request that the guard let through. */
export type StaffRequest<Body = unknown, Query = Record<string, unknown>> = MedusaRequest<Body, Query> & {
  staff: StaffContext
}

/** SHA-256 of a bearer token in hex: what a session is found by. */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex")
}

/**
 * Guards everything under `/staff`: a live session of an active member, a declared route, its permission, and a
 * fresh second factor where the permission asks for one. Denies by default. One query, nothing kept: rights that
 * change count from the next request on, in every process.
 *
 * Answers 401 `session_ended` when nobody is signed in, 403 `second_factor_required` when the role needs one that
 * this session has not shown, 403 `not_permitted`, and 403 `fresh_second_factor_required`. Rows out of reach are the
 * routes' own to hide; see {@link reachFilter}.
 */
export async function requireStaff(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  // Whatever this answers is one person's: neither a browser nor a proxy keeps it.
  res.setHeader("Cache-Control", "no-store")
  const token = bearerToken(req)
  const institutions = req.scope.resolve<InstitutionsModuleService>("institutions")
  const session = token ? await liveSession(req, token, institutions) : null
  if (!session) {
    throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Sign in to continue", "session_ended")
  }
  const staff = staffContext(session, clientAddress(req))
  // `baseUrl + path` and not `originalUrl`: without the query, with the slashes that the router saw.
  const route = matchStaffRoute(req.method, req.baseUrl + req.path)
  const mayUse = route !== null && (route.permission === null || may(staff.ability, route.permission))
  const shown = staff.secondFactorAt !== null
  if (staff.role.requiresSecondFactor && !shown && !route?.beforeSecondFactor) {
    throw forbidden("This role needs a second factor before it can work", "second_factor_required")
  }
  if (!mayUse) throw forbidden("Your role does not allow this", "not_permitted")
  if (
    route.permission !== null &&
    !onlyReads(req.method) &&
    permission(route.permission).fresh &&
    !isFresh(staff.secondFactorAt, new Date(), institutions.sessionLife)
  ) {
    throw forbidden("Show your second factor again to do this", "fresh_second_factor_required")
  }
  Object.assign(req, { staff })
  next()
}

function forbidden(message: string, code: string): MedusaError {
  return new MedusaError(MedusaError.Types.FORBIDDEN, message, code)
}

/** The token of an `Authorization: Bearer` header, or null. Cookies are not looked at: there is no CSRF to have. */
export function bearerToken(req: MedusaRequest): string | null {
  return /^Bearer\s+(\S+)$/i.exec(req.headers.authorization ?? "")?.[1] ?? null
}

async function liveSession(
  req: MedusaRequest,
  token: string,
  institutions: InstitutionsModuleService
): Promise<LiveSession | null> {
  const { http } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const claims = getAuthContextFromJwtToken(
    req.headers.authorization,
    signingKey(http.jwtSecret ?? ""),
    ["bearer"],
    ["staff"],
    http.jwtPublicKey,
    http.jwtVerifyOptions ?? http.jwtOptions
  )
  if (!claims?.actor_id) return null
  const session = await institutions.findLiveSession(tokenHash(token))
  return session?.member_id === claims.actor_id ? session : null
}

function staffContext(session: LiveSession, address: string | null): StaffContext {
  return {
    memberId: session.member_id,
    email: session.email,
    name: session.name,
    authIdentityId: session.auth_identity_id,
    sessionId: session.session_id,
    institution: {
      id: session.institution_id,
      shortName: session.institution_short_name,
      managesAll: session.manages_all,
    },
    role: {
      code: session.role_code,
      scoped: session.scoped,
      requiresSecondFactor: session.requires_second_factor,
    },
    establishmentIds: session.establishment_ids,
    permissions: session.permissions,
    ability: staffAbility({
      permissions: session.permissions,
      scoped: session.scoped,
      establishmentIds: session.establishment_ids,
      institutionId: session.institution_id,
      managesAll: session.manages_all,
      oversees: session.institution_kind === "oversight",
    }),
    secondFactorAt: session.second_factor_at,
    address,
  }
}
