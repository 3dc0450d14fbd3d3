import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { DrawingKind } from "../data/drawing-kinds"
import { draw } from "../illustrations/draw"
import { renderWebp } from "../illustrations/render"

/** Address of one picture in each width, in pixels. */
export type PictureWidths = Record<"320" | "640" | "1200", string>

/**
 * Draws one picture and stores it through Medusa's File Module in three widths.
 * Answers the addresses. The same seed draws the same picture.
 */
export async function storePicture(
  container: MedusaContainer,
  kind: DrawingKind,
  options: { seed: string; palette: string; motif?: string }
): Promise<PictureWidths> {
  const buffers = await renderWebp(draw(kind, options))
  const widths = ["320", "640", "1200"] as const
  const files = await container.resolve(Modules.FILE).createFiles(
    widths.map((width) => ({
      filename: `${options.seed}-${width}.webp`,
      mimeType: "image/webp",
      content: buffers[width].toString("base64"),
      access: "public" as const,
    }))
  )
  return Object.fromEntries(widths.map((width, i) => [width, files[i]?.url ?? ""])) as PictureWidths
}
