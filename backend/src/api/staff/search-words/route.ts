import type { MedusaResponse } from "@medusajs/framework/http"
import { staffActor } from "@tejido/institutions/audit/record-audit"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import type institutionsModule from "@tejido/institutions/modules/institutions"
import { readList } from "@tejido/institutions/http/read-list"
import { keepWords } from "../../../modules/search-desk/words/keep-words"
import type { WordsBody } from "../../../staff-search/staff-routes"
import { listWords, staffGroup } from "../../../staff-search/word-list"

type InstitutionsService = InstanceType<(typeof institutionsModule)["service"]>

/** `GET /staff/search-words`: which words mean the same to the shop's search. Two queries. */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const asked = readList(req.validatedQuery as Parameters<typeof readList>[0])
  const { rows, count } = await listWords(req.scope, asked)
  res.json({ search_words: rows, count, limit: asked.limit, offset: asked.offset })
}

/**
 * `POST /staff/search-words` `{ id?, kind, words, for?, note?, active }`: answers the group as it holds from now on, 201
 * for a new one. Refused with a code of `WordRuleBreach` (400), its `details` naming the word and the other group.
 */
export async function POST(req: StaffRequest<WordsBody>, res: MedusaResponse): Promise<void> {
  const institutions = req.scope.resolve<InstitutionsService>("institutions")
  const group = await institutions.inTransaction((context) =>
    keepWords(context, staffActor(req.staff), req.validatedBody)
  )
  res.status(req.validatedBody.id === undefined ? 201 : 200).json({ search_word: staffGroup(group) })
}
