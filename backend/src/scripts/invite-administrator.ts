import { writeSync } from "node:fs"
import type { ExecArgs } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import {
  inviteAdministrator,
  type FirstAdministrator,
} from "@tejido/institutions/bootstrap/invite-administrator"
import type institutionsModule from "@tejido/institutions/modules/institutions"

type InstitutionsService = InstanceType<(typeof institutionsModule)["service"]>

/** The link signs somebody in: it goes to whoever asked, by a pipe of its own, and into no log. */
const ANSWER = 3

/** Runs inside Medusa for `npm run staff`; `TEJIDO_INVITE` has the administrator as JSON. */
export default async function invite({ container }: ExecArgs): Promise<void> {
  const administrator = JSON.parse(process.env.TEJIDO_INVITE ?? "null") as FirstAdministrator | null
  if (!administrator) {
    throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, "TEJIDO_INVITE names nobody: use npm run staff")
  }
  try {
    const service = container.resolve<InstitutionsService>("institutions")
    writeSync(ANSWER, JSON.stringify(await inviteAdministrator(service, administrator)))
  } catch (error) {
    if (!(error instanceof MedusaError)) throw error
    writeSync(ANSWER, JSON.stringify({ refused: error.message }))
  }
}
