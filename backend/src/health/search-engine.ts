import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { searchEngineState, type SearchEngineState } from "@tejido/search/health/search-engine-state"
import type { Finding, HealthCheck, HealthFact, Words } from "./health-check"

/** Changes are pushed within a second or two; these wait for something else. */
const LATE_SECONDS = 60

type Told = { engine?: string; fallback?: string }
type Mirrored = SearchEngineState["indexes"][number]

/** Who answers searches, and how far Meilisearch is behind PostgreSQL where it is used. */
export const searchEngine: HealthCheck = {
  code: "search_engine",
  title: { es: "Motor de búsqueda", en: "Search engine" },
  async run(container, sql) {
    // Before the state is asked for: a process knows of its engine once it has searched.
    const told = await whoAnswers(container)
    const state = await searchEngineState((text, params) => sql(text, params))
    const answering: HealthFact = {
      label: { es: "Responde ahora", en: "Answers now" },
      value: told.fallback ? (REASONS[told.fallback] ?? told.fallback) : (ENGINES[told.engine ?? ""] ?? null),
    }
    if (!state.server) {
      return {
        state: "ok",
        words: {
          es: "PostgreSQL responde; no hay un Meilisearch configurado.",
          en: "PostgreSQL answers; no Meilisearch is configured.",
        },
        facts: [answering],
      }
    }
    return {
      ...judged(state, state.server),
      facts: [answering, ...serverFacts(state.server), ...state.indexes.flatMap(indexFacts)],
    }
  },
}

async function whoAnswers(container: MedusaContainer): Promise<Told> {
  const { provider_metadata: metadata } = await container.resolve(Modules.SEARCH).search({
    entity: "product",
    fields: ["id"],
    pagination: { take: 1 },
  })
  return (metadata?.tejido ?? {}) as Told
}

const ENGINES: Record<string, string> = { meilisearch: "Meilisearch", "postgres-es": "PostgreSQL" }
const REASONS: Record<string, Words> = {
  down: { es: "PostgreSQL: Meilisearch no responde", en: "PostgreSQL: Meilisearch does not answer" },
  slow: { es: "PostgreSQL: Meilisearch tarda demasiado", en: "PostgreSQL: Meilisearch takes too long" },
  behind: { es: "PostgreSQL: a Meilisearch le faltan cambios", en: "PostgreSQL: Meilisearch lacks changes" },
  building: { es: "PostgreSQL: Meilisearch se está llenando", en: "PostgreSQL: Meilisearch is being filled" },
}

function judged(
  { indexes }: SearchEngineState,
  server: NonNullable<SearchEngineState["server"]>
): Pick<Finding, "state" | "words"> {
  if (!server.reachable || server.paused) {
    return {
      state: "attention",
      words: {
        es: "Meilisearch no responde: PostgreSQL contesta en su lugar y la tienda sigue buscando. Vea docs/meilisearch.md.",
        en: "Meilisearch does not answer: PostgreSQL does in its place, and the shop goes on searching. See docs/meilisearch.md.",
      },
    }
  }
  if (indexes.some(({ lastError, oldestSeconds }) => lastError || oldestSeconds > LATE_SECONDS)) {
    return {
      state: "attention",
      words: {
        es: "Meilisearch no recibe los cambios; se guardan y se intentan de nuevo.",
        en: "Meilisearch does not take in changes; they are kept and tried again.",
      },
    }
  }
  const filling = indexes.some(({ whole, deleting }) => !whole && !deleting)
  return {
    state: "ok",
    words: filling
      ? {
          es: "Meilisearch se está llenando; hasta que tenga todo responde PostgreSQL.",
          en: "Meilisearch is being filled; until it has everything, PostgreSQL answers.",
        }
      : { es: "Meilisearch responde y está al día.", en: "Meilisearch answers and is up to date." },
  }
}

function serverFacts(server: NonNullable<SearchEngineState["server"]>): HealthFact[] {
  return [
    { label: { es: "Servidor", en: "Server" }, value: server.host },
    { label: { es: "Versión", en: "Version" }, value: server.version },
    {
      label: { es: "Consultas a Meilisearch", en: "Searches of Meilisearch" },
      value: server.paused
        ? { es: "en pausa tras varios fallos", en: "paused after several failures" }
        : { es: "sí", en: "yes" },
    },
    ...problem({ es: "Problema", en: "Problem" }, server.problem),
    ...problem({ es: "Último fallo de una búsqueda", en: "Last failure of a search" }, server.last_failure),
  ]
}

function indexFacts({ index, whole, waiting, oldestSeconds, lastError, deleting }: Mirrored): HealthFact[] {
  const seconds = Math.round(oldestSeconds)
  const value: Words = deleting
    ? { es: "por borrar", en: "to be deleted" }
    : waiting
      ? {
          es: `${waiting} cambios por enviar, el primero desde hace ${seconds} s`,
          en: `${waiting} changes to push, the first for ${seconds} s`,
        }
      : whole
        ? { es: "completo", en: "complete" }
        : { es: "por comprobar", en: "to be checked" }
  return [
    { label: { es: index, en: index }, value },
    ...problem({ es: `${index}: motivo`, en: `${index}: reason` }, lastError),
  ]
}

function problem(label: Words, message: string | null): HealthFact[] {
  return message ? [{ label, value: message.slice(0, 300) }] : []
}
