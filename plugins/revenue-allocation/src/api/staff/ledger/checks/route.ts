import type { MedusaResponse } from "@medusajs/framework/http"
import { staffActor } from "@tejido/institutions/audit/record-audit"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { checkLedgerNow, lastCheckRuns } from "../../../../checks/check-ledger"

const SHOWN = 30

/** `GET /staff/ledger/checks`: `{ checks }`, the last runs of the ledger's proof, the latest first. */
export const GET = async (req: StaffRequest, res: MedusaResponse) => {
  res.json({ checks: await lastCheckRuns(req.scope, SHOWN) })
}

/** `POST /staff/ledger/checks`: proves the ledger now, however long it takes. `{ check }`; 409 `check_running`. */
export const POST = async (req: StaffRequest, res: MedusaResponse) => {
  res.json({ check: await checkLedgerNow(req.scope, staffActor(req.staff)) })
}
