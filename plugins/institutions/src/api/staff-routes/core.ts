import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { staffRoutes, type StaffRoute } from "../../guard/staff-routes"
import { queriesOf } from "../../http/staff-list"
import { staffItemQuery } from "../../http/staff-list-query"
import { INSTITUTIONS } from "../../staff-lists/institutions"
import { INVITATIONS } from "../../staff-lists/invitations"
import { MEMBERS } from "../../staff-lists/members"
import { InstitutionBody, NewInstitutionBody } from "../staff/institutions/validators"
import { InvitationBody } from "../staff/invitations/validators"
import { MemberBody, NoBody, ReasonBody } from "../staff/members/validators"
import { RoleBody } from "../staff/roles/validators"

// What a change answers is one thing in the asker's language, so each takes `locale`.
const query = staffItemQuery

/** Staff, invitations, roles, the permission catalogue and institutions under `/staff`; institutions for the shop. */
export const coreRoutes: MiddlewareRoute[] = [
  ...staffRoutes([
    ...[
      { ...queriesOf(MEMBERS), path: "/staff/members", permission: MEMBERS.permission },
      { ...queriesOf(INVITATIONS), path: "/staff/invitations", permission: INVITATIONS.permission },
      { ...queriesOf(INSTITUTIONS), path: "/staff/institutions", permission: INSTITUTIONS.permission },
    ].flatMap(({ path, permission, list, file }): StaffRoute[] => [
      { method: "GET", matcher: path, permission, query: list },
      { method: "GET", matcher: `${path}.csv`, permission, query: file },
    ]),
    { method: "GET", matcher: "/staff/members/:id", permission: "member.read", query },
    { method: "POST", matcher: "/staff/members/:id", permission: "member.update", query, body: MemberBody },
    {
      method: "POST",
      matcher: "/staff/members/:id/suspend",
      permission: "member.update",
      query,
      body: ReasonBody,
    },
    {
      method: "POST",
      matcher: "/staff/members/:id/reinstate",
      permission: "member.update",
      query,
      body: NoBody,
    },
    {
      method: "POST",
      matcher: "/staff/members/:id/sign-out",
      permission: "member.update",
      query,
      body: NoBody,
    },
    {
      method: "POST",
      matcher: "/staff/members/:id/reset-second-factor",
      permission: "member.update",
      query,
      body: ReasonBody,
    },
    {
      method: "POST",
      matcher: "/staff/invitations",
      permission: "member.invite",
      query,
      body: InvitationBody,
    },
    {
      method: "POST",
      matcher: "/staff/invitations/:id/resend",
      permission: "member.invite",
      query,
      body: NoBody,
    },
    { method: "DELETE", matcher: "/staff/invitations/:id", permission: "member.invite", query },
    { method: "GET", matcher: "/staff/roles", permission: "role.read", query },
    { method: "GET", matcher: "/staff/roles/:code", permission: "role.read", query },
    { method: "POST", matcher: "/staff/roles/:code", permission: "role.update", query, body: RoleBody },
    { method: "GET", matcher: "/staff/permissions", permission: "role.read", query },
    {
      method: "POST",
      matcher: "/staff/institutions",
      permission: "institution.update",
      query,
      body: NewInstitutionBody,
    },
    { method: "GET", matcher: "/staff/institutions/:id", permission: "institution.read", query },
    {
      method: "POST",
      matcher: "/staff/institutions/:id",
      permission: "institution.update",
      query,
      body: InstitutionBody,
    },
    { method: "POST", matcher: "/staff/institutions/:id/logo", permission: "institution.update", query },
  ]),
  {
    methods: ["GET"],
    matcher: "/store/institutions",
    // Nothing but `locale`, which Medusa takes off before.
    middlewares: [validateAndTransformQuery(z.strictObject({}), {})],
  },
]
