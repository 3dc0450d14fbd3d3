import "server-only"
import { getTranslations } from "next-intl/server"
import { z } from "zod"
import { staffFetch } from "../api/staff-fetch"
import { panelLocale } from "../session/panel-locale"
import type { Toast } from "../session/toast"
import { photoProblem } from "./photo-problem"

const answerSchema = z.object({
  added: z.array(z.object({ filename: z.string(), id: z.string() })),
  refused: z.array(z.object({ filename: z.string(), code: z.string() })),
})

/**
 * Sends the photos of a form of a browser without JavaScript, and says what came of them.
 * @throws StaffRefusal where none can be taken at all
 */
export async function sendPhotos(
  listingId: string,
  files: readonly FormDataEntryValue[]
): Promise<Omit<Toast, "id">> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.photos.sent" })
  const chosen = files.filter((file) => file instanceof File && file.size > 0)
  if (chosen.length === 0) return { kind: "information", text: t("nothing") }
  const body = new FormData()
  for (const file of chosen) body.append("files", file)
  const { added, refused } = await staffFetch(`/staff/listings/${encodeURIComponent(listingId)}/photos`, {
    method: "POST",
    body,
    timeout: 60_000,
    schema: answerSchema,
  })
  if (refused.length === 0) return { kind: "success", text: t("all", { count: added.length }) }
  const words = await photoProblem()
  const why = refused.map(({ filename, code }) => `${filename}: ${words(code)}`).join(" ")
  return { kind: "error", text: `${t("some", { count: added.length })} ${why}`.slice(0, 500) }
}
