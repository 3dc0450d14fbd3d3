import type { SearchTypes } from "@medusajs/framework/types"
import { CRAFTS, craftsIndex, craftsQuery } from "../../meilisearch/test/crafts-index"
import { rows, sql } from "../../postgres-es/sql"
import { mirrorStates, type IndexMirrorState } from "../mirror-state"
import type { MeilisearchMirroredService } from "../service"
import { openMirror, type OpenMirror } from "./open-mirror"

/** What a story about the mirror needs: an index of five crafts, on both sides. */
export interface MirrorStory {
  readonly mirror: OpenMirror
  readonly provider: MeilisearchMirroredService
  readonly index: SearchTypes.ResolvedSearchIndexDefinition
  /** Its physical name, another one in each story. */
  readonly uid: string
  write(documents: SearchTypes.SearchDocument[], by?: MeilisearchMirroredService): Promise<unknown>
  /** Who answers a search for leather, after checking that the answer is right: "postgres-es: slow". */
  answeredBy(by?: MeilisearchMirroredService): Promise<string>
  state(): Promise<IndexMirrorState | undefined>
  /** What failed need not wait for its next try. */
  waitNoMore(): Promise<void>
}

/** Tells stories on one database and one stub, each with an index of its own. */
export function mirrorSuite(name: string, stories: (story: MirrorStory) => void): void {
  describe(name, () => {
    let mirror: OpenMirror
    let provider: MeilisearchMirroredService
    let round = 0
    const index = () => craftsIndex(`crafts_${round}`)

    beforeAll(async () => {
      mirror = await openMirror()
    })
    afterAll(async () => {
      expect(mirror.stub.violations).toEqual([])
      await mirror.close()
    })
    beforeEach(async () => {
      round++
      provider = mirror.open()
      await provider.upsertIndex({ index: index() })
      await story.write([...CRAFTS])
      await provider.settle()
    })
    afterEach(async () => {
      mirror.stub.recover()
      mirror.stub.tasks.release()
      await provider.stop()
    })

    const story: MirrorStory = {
      get mirror() {
        return mirror
      },
      get provider() {
        return provider
      },
      get index() {
        return index()
      },
      get uid() {
        return index().physical_name
      },
      write: (documents, by = provider) =>
        by.upsertDocuments({ index: index().physical_name, definition: index(), documents }),
      async answeredBy(by = provider) {
        const { hits, provider_metadata: metadata } = await by.search(craftsQuery(index(), "cuero"))
        expect(hits.map(({ id }) => id).sort()).toEqual(["p1", "p5"])
        const { tejido } = metadata as { tejido: { engine: string; fallback?: string } }
        return tejido.fallback ? `${tejido.engine}: ${tejido.fallback}` : tejido.engine
      },
      state: async () =>
        (await mirrorStates(mirror.manager)).find((one) => one.index === index().physical_name),
      async waitNoMore() {
        await rows(mirror.manager, sql`UPDATE "search_mirror" SET "retry_at" = NULL`)
      },
    }
    stories(story)
  })
}
