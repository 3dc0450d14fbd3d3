import { answerSplit } from "@/features/panel/listings/answer-split"

/** Where the money of a price would go, while it is typed. */
export async function GET(request: Request) {
  return await answerSplit(new URL(request.url).searchParams)
}
