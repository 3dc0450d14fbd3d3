import type { StubFacetSearch, StubSearchQuery, StubSettings } from "./openapi-description"
import { existing, facetAnswer, searchAnswer } from "./stub-answers"
import { readFilter } from "./filter-language"
import { StubError } from "./stub-error"
import { StubIndex, type StubDocument } from "./stub-index"
import type { StubRequest } from "./stub-requests"
import type { StubTask, StubTasks } from "./stub-tasks"

export type StubState = { indexes: Map<string, StubIndex>; tasks: StubTasks; version: string }

type Answer = { status: number; body: unknown }

/** The indexes that a request is about. */
export function indexesOf({ params, body, path }: StubRequest): string[] {
  if (path === "/multi-search") {
    return (body as { queries: StubSearchQuery[] }).queries.map(({ indexUid }) => indexUid)
  }
  if (path === "/indexes" && body) return [(body as { uid: string }).uid]
  return params.uid === undefined ? [] : [params.uid]
}

/** Does what a valid, allowed request asks. */
export function operate(
  state: StubState,
  request: StubRequest,
  visible: (uids: string[]) => string[]
): Answer {
  const { indexes, tasks } = state
  const { operation, params, query, body } = request
  const uid = params.uid ?? ""
  const accepted = (type: string, index: string, work: () => void) =>
    summary(tasks.enqueue(type, index, work))
  switch (`${operation.method} ${operation.path}`) {
    case "GET /health":
      return ok({ status: "available" })
    case "GET /version":
      return ok({ commitSha: "stub", commitDate: "stub", pkgVersion: state.version })
    case "GET /keys":
      return ok(paged([], query))
    case "GET /stats":
      return ok({
        databaseSize: 0,
        usedDatabaseSize: 0,
        lastUpdate: null,
        indexes: Object.fromEntries(
          visible([...indexes.keys()]).map((one) => [one, stats(existing(indexes, one))])
        ),
      })
    case "GET /indexes":
      return ok(
        paged(
          visible([...indexes.keys()]).map((one) => view(existing(indexes, one))),
          query
        )
      )
    case "GET /indexes/:uid":
      return ok(view(existing(indexes, uid)))
    case "GET /indexes/:uid/stats":
      return ok(stats(existing(indexes, uid)))
    case "GET /indexes/:uid/settings":
      return ok(existing(indexes, uid).settings)
    case "POST /indexes":
      return createIndex(indexes, body as { uid: string; primaryKey?: string | null }, accepted)
    case "DELETE /indexes/:uid":
      return accepted("indexDeletion", uid, () => {
        existing(indexes, uid)
        indexes.delete(uid)
      })
    case "PATCH /indexes/:uid/settings":
      return accepted("settingsUpdate", uid, () => implied(indexes, uid).update(body as StubSettings))
    case "POST /indexes/:uid/documents":
      return accepted("documentAdditionOrUpdate", uid, () =>
        implied(indexes, uid, query.primaryKey).add(body as StubDocument[])
      )
    case "DELETE /indexes/:uid/documents":
      return accepted("documentDeletion", uid, () => existing(indexes, uid).documents.clear())
    case "POST /indexes/:uid/documents/delete-batch":
      return accepted("documentDeletion", uid, () => {
        const { documents } = existing(indexes, uid)
        for (const id of body as (string | number)[]) documents.delete(String(id))
      })
    case "POST /indexes/:uid/documents/delete":
      return accepted("documentDeletion", uid, () =>
        deleteByFilter(existing(indexes, uid), (body as { filter: unknown }).filter)
      )
    case "POST /indexes/:uid/facet-search":
      return ok(facetAnswer(existing(indexes, uid), body as StubFacetSearch))
    case "POST /multi-search":
      return ok({
        results: (body as { queries: StubSearchQuery[] }).queries.map((one) =>
          searchAnswer(existing(indexes, one.indexUid), one)
        ),
      })
    case "GET /tasks/:id":
      return ok(taskView(tasks, params.id ?? ""))
    case "GET /tasks":
      return ok({
        results: tasksAsked(tasks, query).map((task) => taskView(tasks, String(task.uid))),
        total: tasks.all.length,
      })
    default:
      throw new StubError(500, "internal", `The stub does not do ${operation.method} ${operation.path}`)
  }
}

function createIndex(
  indexes: Map<string, StubIndex>,
  { uid, primaryKey }: { uid: string; primaryKey?: string | null },
  accepted: (type: string, index: string, work: () => void) => Answer
): Answer {
  return accepted("indexCreation", uid, () => {
    if (indexes.has(uid)) throw new StubError(409, "index_already_exists", `Index \`${uid}\` already exists.`)
    indexes.set(uid, new StubIndex(uid, primaryKey ?? "id"))
  })
}

/** Writing to an index that is not there makes it. */
function implied(indexes: Map<string, StubIndex>, uid: string, primaryKey = "id"): StubIndex {
  const index = indexes.get(uid) ?? new StubIndex(uid, primaryKey)
  indexes.set(uid, index)
  return index
}

function deleteByFilter(index: StubIndex, filter: unknown): void {
  const matches = readFilter(filter, (field) => index.assertFilterable(field, "invalid_document_filter"))
  for (const [id, document] of [...index.documents]) {
    if (matches(document)) index.documents.delete(id)
  }
}

function ok(body: unknown): Answer {
  return { status: 200, body }
}

function summary({ uid, indexUid, type, enqueuedAt }: StubTask): Answer {
  return { status: 202, body: { taskUid: uid, indexUid, status: "enqueued", type, enqueuedAt } }
}

function taskView(tasks: StubTasks, id: string): unknown {
  const task = tasks.all[Number(id)]
  if (!task) throw new StubError(404, "task_not_found", `Task \`${id}\` not found.`)
  return {
    ...task,
    batchUid: null,
    canceledBy: null,
    details: null,
    duration: null,
    startedAt: null,
    finishedAt: null,
  }
}

function view({ uid, primaryKey, createdAt, updatedAt }: StubIndex) {
  return { uid, primaryKey, createdAt, updatedAt }
}

function stats(index: StubIndex) {
  return {
    numberOfDocuments: index.documents.size,
    rawDocumentDbSize: 0,
    avgDocumentSize: 0,
    isIndexing: false,
    numberOfEmbeddings: 0,
    numberOfEmbeddedDocuments: 0,
    fieldDistribution: index.fieldDistribution(),
  }
}

function paged<T>(all: T[], { offset = "0", limit = "20" }: Record<string, string>) {
  const from = Number(offset)
  return {
    results: all.slice(from, from + Number(limit)),
    offset: from,
    limit: Number(limit),
    total: all.length,
  }
}

function tasksAsked(tasks: StubTasks, { uids, limit = "20" }: Record<string, string>): StubTask[] {
  const wanted = uids?.split(",").map(Number)
  return [...tasks.all]
    .reverse()
    .filter(({ uid }) => wanted?.includes(uid) ?? true)
    .slice(0, Number(limit))
}
