import { answerAutosave } from "@/features/panel/listings/autosave/answer-autosave"

/** Saves what stands in the form of a listing while it is typed; see `AutosaveAnswer`. */
export async function POST(request: Request, { params }: RouteContext<"/panel/publicaciones/[id]/guardar">) {
  return await answerAutosave((await params).id, request)
}
