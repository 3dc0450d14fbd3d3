import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"
import { queriesOf } from "@tejido/institutions/http/staff-list"
import { staffItemQuery as query } from "@tejido/institutions/http/staff-list-query"
import { COMPETENCES } from "../../staff-lists/competences"
import { REGISTRATIONS } from "../../staff-lists/registrations"
import { TRAININGS } from "../../staff-lists/trainings"
import {
  CancelRegistrationBody,
  CompetenceBody,
  IMPORT_SIZE,
  ImportBody,
  NewCompetenceBody,
  NewRegistrationBody,
  NewTrainingBody,
  RegistrationBody,
  RenewRegistrationBody,
  TrainingBody,
} from "../validators-register"

const TABLES = [
  {
    ...queriesOf(REGISTRATIONS),
    path: "/staff/registrations",
    read: "registration.read",
    update: "registration.update",
    add: NewRegistrationBody,
    revise: RegistrationBody,
  },
  {
    ...queriesOf(COMPETENCES),
    path: "/staff/competences",
    read: "competence.read",
    update: "competence.update",
    add: NewCompetenceBody,
    revise: CompetenceBody,
  },
  {
    ...queriesOf(TRAININGS),
    path: "/staff/trainings",
    read: "training.read",
    update: "training.update",
    add: NewTrainingBody,
    revise: TrainingBody,
  },
] as const

const REGISTRATION = { method: "POST", permission: "registration.update", query } as const

/** The National Register, competence certificates and trainings: lists, one, changes, and files to take in. */
export const REGISTER_ROUTES: readonly StaffRoute[] = [
  ...TABLES.flatMap(({ path, read, update, list, file, add, revise }): StaffRoute[] => [
    { method: "GET", matcher: path, permission: read, query: list },
    { method: "GET", matcher: `${path}.csv`, permission: read, query: file },
    { method: "GET", matcher: `${path}/:id`, permission: read, query },
    { method: "POST", matcher: path, permission: update, query, body: add },
    { method: "POST", matcher: `${path}/:id`, permission: update, query, body: revise },
    { method: "POST", matcher: `${path}/import`, permission: update, query, body: ImportBody },
    { method: "GET", matcher: `${path}/import-template.csv`, permission: update, query },
  ]),
  { ...REGISTRATION, matcher: "/staff/registrations/:id/cancel", body: CancelRegistrationBody },
  { ...REGISTRATION, matcher: "/staff/registrations/:id/renew", body: RenewRegistrationBody },
  { method: "DELETE", matcher: "/staff/competences/:id", permission: "competence.update", query },
  { method: "DELETE", matcher: "/staff/trainings/:id", permission: "training.update", query },
]

/** A file of thousands of rows is larger than other bodies may be. */
export const REGISTER_BODIES: readonly MiddlewareRoute[] = TABLES.map(({ path }) => ({
  methods: ["POST"],
  matcher: `${path}/import`,
  bodyParser: { sizeLimit: IMPORT_SIZE },
}))
