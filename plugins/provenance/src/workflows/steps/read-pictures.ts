import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PROVENANCE_MODULE } from "../../modules/provenance"
import type { ProvenanceModuleService } from "../../modules/provenance/service"
import { managerOf } from "../../modules/provenance/transaction"
import type { Picture } from "../photo-files"

type Row = { file_ids: string[]; widths: Record<string, string> }

/**
 * The pictures of a photo out of the store of files, from the narrowest to the widest, with the ids they have there.
 * @throws MedusaError NOT_FOUND
 */
export const readPicturesStep = createStep("read-pictures", async ({ id }: { id: string }, { container }) => {
  const provenance = container.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  const [photo] = await provenance.inTransaction((context) =>
    managerOf(context).execute<Row[]>("select file_ids, widths from provenance_photo where id = ?", [id])
  )
  if (!photo) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such photo")
  const widths = Object.keys(photo.widths)
    .map(Number)
    .sort((a, b) => a - b)
  const store = container.resolve(Modules.FILE)
  const pictures = await Promise.all(
    photo.file_ids.map(async (fileId, i): Promise<Picture> => ({
      width: widths[i] ?? 0,
      webp: (await store.getAsBuffer(fileId)).toString("base64"),
    }))
  )
  return new StepResponse({ pictures, fileIds: photo.file_ids })
})
