import type { MedusaContainer } from "@medusajs/framework/types"
import type { Hand } from "@tejido/provenance/modules/provenance/lots/reach"
import { DEMO_STAFF } from "../../data"
import { DEMO_HAND } from "../demo-hand"
import type { InstitutionsService } from "../institutions"

/** The demo's promoter, who plans fairs and judges; without demo staff, the seed itself. */
export async function promoterHand(container: MedusaContainer): Promise<Hand> {
  const email = DEMO_STAFF.find(({ role }) => role === "promoter")?.email
  const service = container.resolve<InstitutionsService>("institutions")
  const [member] = email ? await service.listStaffMembers({ email }) : []
  if (!member) return { ...DEMO_HAND, institution: "Mincetur" }
  const label = `${member.name} <${member.email}>`
  return {
    actor: { type: "staff", id: member.id, label, institutionId: member.institution_id },
    institution: "Mincetur",
    establishmentIds: null,
  }
}
