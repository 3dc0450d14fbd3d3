import { answerTillSale } from "@/features/panel/till/answer-till"

/** Takes a sale that a table's device sends; see `SaleAnswer`. */
export async function POST(request: Request, { params }: RouteContext<"/panel/ferias/[id]/caja/ventas">) {
  return await answerTillSale((await params).id, request)
}
