import type { MedusaContainer } from "@medusajs/framework/types"
import type { Hand } from "@tejido/provenance/modules/provenance/lots/reach"
import { readPhoto } from "@tejido/provenance/photos/read-photo"
import { setFairBannerWorkflow } from "@tejido/virtual-fairs/workflows/set-fair-banner"
import { PRODUCT_TYPES, productsOf } from "../../data"
import type { FairSeed } from "../../data/fairs/types"
import { drawAwning } from "../../illustrations/awning"
import { draw } from "../../illustrations/draw"
import { one } from "../market"

/** Draws a fair's banner and gives it to the fair, as a promoter who uploads a picture. */
export async function giveBanner(
  container: MedusaContainer,
  hand: Hand,
  id: string,
  { handle, banner: { palette, alt, pieces } }: FairSeed
): Promise<void> {
  const products = productsOf(PRODUCT_TYPES)
  const drawings = pieces.map((piece) => {
    const { type, variation } = one(products.filter((each) => each.variation.handle === piece))
    const { palette, motif } = variation
    return draw(type.drawing, { seed: piece, palette, ...(motif && { motif }) })
  })
  const photo = await readPhoto(await drawAwning(drawings, { seed: handle, palette }))
  await setFairBannerWorkflow(container).run({
    input: {
      ...{ id, hand, alt },
      photo: {
        ...{ width: photo.width, height: photo.height },
        pictures: photo.pictures.map(({ width, webp }) => ({ width, webp: webp.toString("base64") })),
      },
    },
  })
}
