import { answerTill } from "@/features/panel/till/answer-till"

/** What the table sells now, for a page that stays open all day. */
export async function GET(_request: Request, { params }: RouteContext<"/panel/ferias/[id]/caja/catalogo">) {
  return await answerTill((await params).id)
}
