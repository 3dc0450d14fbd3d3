import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { readPage, type Connection } from "@tejido/institutions/http/sql-list"
import { answerOne } from "@tejido/institutions/http/staff-list"
import { PROVENANCE_MODULE } from "../../../../../modules/provenance"
import { concludeAgreement } from "../../../../../modules/provenance/registry/agreements"
import type { ProvenanceModuleService } from "../../../../../modules/provenance/service"
import { AGREEMENTS, type StaffAgreement } from "../../../../../staff-lists/agreements"
import { reviserOf } from "../../../../reviser-of"
import { requireWorkshop } from "../../../../require-in-reach"
import type { AgreementBody } from "../../../../validators-registry"

// More than a workshop has in a lifetime.
const ALL = { order: { field: "until_on", descending: true }, limit: 200, offset: 0 }

/** `GET /staff/workshops/:id/agreements`: all of one workshop, the latest first. Three queries. */
export const GET = async (req: StaffRequest, res: MedusaResponse) => {
  const { id, reach } = await requireWorkshop(req)
  const list = await AGREEMENTS.read(
    { reach, q: undefined, filters: { workshop_id: id } },
    { scope: req.scope, locale: "es" }
  )
  const connection = req.scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows: agreements, count } = await readPage<StaffAgreement>(connection, list, ALL)
  res.json({ agreements, count })
}

/** `POST /staff/workshops/:id/agreements`: 201 with the agreement. See {@link concludeAgreement} for what is refused. */
export const POST = async (req: StaffRequest<AgreementBody>, res: MedusaResponse) => {
  const reviser = reviserOf(req, "workshop.update", "workshop.read")
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  const id = await provenance.inTransaction((context) =>
    concludeAgreement(context, reviser, req.params.id ?? "", req.validatedBody)
  )
  res.status(201)
  await answerOne(req, res, AGREEMENTS, id)
}
