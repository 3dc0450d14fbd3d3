import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { guardRegistration, refuseStaffToken } from "../../auth/refuse-staff"
import { requestReset } from "../../auth/request-reset"
import {
  disableFactor,
  guardFactors,
  renewRecoveryCodes,
  startFactor,
  verifyFactor,
} from "../../auth/second-factor-routes"
import { setNewPassword } from "../../auth/set-new-password"
import { signIn } from "../../auth/sign-in"
import { verifyChallenge } from "../../auth/verify-challenge"
import { staffRoutes } from "../../guard/staff-routes"
import { acceptInvitationBody, openInvitationBody } from "../auth/staff/invitation/validators"
import { changePasswordBody, meQuery, secondFactorBody, updateMeBody } from "../staff/me/validators"

const own = { permission: null } as const
const always = { permission: null, beforeSecondFactor: true } as const

/**
 * Signing in and one's own account. What Medusa's auth routes do is kept, with its paths and bodies; these stand
 * between its checks of token and body and its handlers, so that staff get in by the rules of `/staff` only.
 */
export const authRoutes: MiddlewareRoute[] = [
  { matcher: "/auth/:actor_type/:auth_provider", methods: ["GET", "POST"], middlewares: [signIn] },
  {
    matcher: "/auth/:actor_type/:auth_provider/register",
    methods: ["POST"],
    middlewares: [guardRegistration],
  },
  {
    matcher: "/auth/:actor_type/:auth_provider/reset-password",
    methods: ["POST"],
    middlewares: [requestReset],
  },
  // Without a method it runs before Medusa's own check of the link, which uses the link up.
  { matcher: "/auth/:actor_type/:auth_provider/update", middlewares: [setNewPassword] },
  { matcher: "/auth/token/refresh", methods: ["POST"], middlewares: [refuseStaffToken] },
  { matcher: "/auth/session", methods: ["POST"], middlewares: [refuseStaffToken] },
  { matcher: "/auth/mfa/challenges/:id/verify", methods: ["POST"], middlewares: [verifyChallenge] },
  { matcher: "/auth/mfa/factors", methods: ["GET"], middlewares: [guardFactors] },
  { matcher: "/auth/mfa/factors", methods: ["POST"], middlewares: [startFactor] },
  { matcher: "/auth/mfa/factors/:id/verify", methods: ["POST"], middlewares: [verifyFactor] },
  { matcher: "/auth/mfa/factors/:id", methods: ["DELETE"], middlewares: [disableFactor] },
  { matcher: "/auth/mfa/recovery-codes", methods: ["POST"], middlewares: [renewRecoveryCodes] },
  {
    matcher: "/auth/staff/invitation",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(openInvitationBody.strict())],
  },
  {
    matcher: "/auth/staff/invitation/accept",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(acceptInvitationBody.strict())],
  },
  ...staffRoutes([
    { method: "GET", matcher: "/staff/me", query: meQuery, ...always },
    { method: "POST", matcher: "/staff/me", body: updateMeBody, ...own },
    { method: "POST", matcher: "/staff/me/password", body: changePasswordBody, ...own },
    { method: "POST", matcher: "/staff/me/second-factor", body: secondFactorBody, ...always },
    { method: "GET", matcher: "/staff/me/sessions", ...always },
    { method: "DELETE", matcher: "/staff/me/sessions", ...always },
    { method: "DELETE", matcher: "/staff/me/sessions/:id", ...always },
    { method: "DELETE", matcher: "/staff/me/session", ...always },
  ]),
]
