import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Hand } from "@tejido/provenance/modules/provenance/lots/reach"
import type { Banner } from "../../domain/banner"
import { VIRTUAL_FAIRS_MODULE } from "../../modules/virtual-fairs"
import { setBanner } from "../../modules/virtual-fairs/fairs/set-banner"
import type { VirtualFairsService } from "../../modules/virtual-fairs/service"

/** Writes the banner with its audit entry. Not undone: it comes last of what can fail, and the log is forever. */
export const saveBannerStep = createStep(
  "save-banner",
  async ({ id, hand, banner }: { id: string; hand: Hand; banner: Banner }, { container }) => {
    const fairs = container.resolve<VirtualFairsService>(VIRTUAL_FAIRS_MODULE)
    await fairs.inTransaction((context) => setBanner(context, hand, id, banner))
    return new StepResponse(id)
  }
)
