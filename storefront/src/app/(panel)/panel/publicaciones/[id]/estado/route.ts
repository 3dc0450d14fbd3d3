import { answerListingNow } from "@/features/panel/listings/autosave/answer-autosave"

/** How a listing stands now, for its form: photos that arrived or are being prepared, what somebody else saved. */
export async function GET(_request: Request, { params }: RouteContext<"/panel/publicaciones/[id]/estado">) {
  return await answerListingNow((await params).id)
}
