import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PROVENANCE_MODULE } from "../../modules/provenance"
import type { Reviser } from "../../modules/provenance/revise-workshop"
import type { ProvenanceModuleService } from "../../modules/provenance/service"
import { managerOf } from "../../modules/provenance/transaction"

/**
 * The ids of a photo's files.
 * @throws MedusaError NOT_FOUND for one that is not there and for one out of reach alike
 */
export const photoFilesStep = createStep(
  "photo-files",
  async ({ id, reviser: { establishmentIds } }: { id: string; reviser: Reviser }, { container }) => {
    const provenance = container.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
    const [photo] = await provenance.inTransaction((context) =>
      managerOf(context).execute<{ file_ids: string[]; file_id: string; establishment_id: string }[]>(
        `select p.file_ids, p.file_id, w.establishment_id
         from provenance_photo p join provenance_workshop w on w.id = p.workshop_id where p.id = ?`,
        [id]
      )
    )
    if (!photo || (establishmentIds !== null && !establishmentIds.includes(photo.establishment_id))) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such photo")
    }
    return new StepResponse([...new Set([...photo.file_ids, photo.file_id])])
  }
)
