import type { SearchTypes } from "@medusajs/framework/types"
import { CRAFTS, craftsIndex, craftsQuery } from "../meilisearch/test/crafts-index"
import { rows, sql } from "../postgres-es/sql"
import type { MeilisearchMirroredService } from "./service"
import { mirrorSuite } from "./test/mirror-suite"

mirrorSuite("who answers", (on) => {
  it("is PostgreSQL until an index was whole once, and says so", async () => {
    const fresh = craftsIndex(`${on.uid}_fresh`)
    const other = on.mirror.open()
    on.mirror.stub.tasks.hold()
    await other.upsertIndex({ index: fresh })
    const { provider_metadata } = await other.search(craftsQuery(fresh, "x"))
    expect(provider_metadata).toMatchObject({ tejido: { engine: "postgres-es", fallback: "building" } })
  })

  it("is PostgreSQL while changes wait too long, and Meilisearch again when it has them", async () => {
    on.mirror.stub.tasks.hold()
    await on.write([{ ...(CRAFTS[0] as SearchTypes.SearchDocument), price: 9001 }])
    expect(await on.answeredBy()).toBe("meilisearch")
    await rows(
      on.mirror.manager,
      sql`UPDATE "search_mirror_change" SET "changed_at" = now() - interval '4 seconds'`
    )
    expect(await on.answeredBy()).toBe("postgres-es: behind")
    on.mirror.stub.tasks.release()
    await on.provider.settle()
    expect(await on.answeredBy()).toBe("meilisearch")
  })

  it("is PostgreSQL while Meilisearch is slow, without asking again and again, and Meilisearch when it is back", async () => {
    const impatient = on.mirror.open({ timeout_ms: 200 })
    expect(await on.answeredBy(impatient)).toBe("meilisearch")
    on.mirror.stub.trouble({ silent: true, match: ({ path }) => path === "/multi-search" })
    for (let asked = 0; asked < 3; asked++) expect(await on.answeredBy(impatient)).toBe("postgres-es: slow")
    on.mirror.stub.recover()
    const before = on.mirror.stub.requests.length
    expect(await on.answeredBy(impatient)).toBe("postgres-es: slow")
    expect(on.mirror.stub.requests.slice(before).filter(({ path }) => path === "/multi-search")).toEqual([])
    await expectBack(impatient)
    expect(on.mirror.warnings.join()).toContain("Meilisearch is slow")
  })

  it.each([
    ["is not there", () => on.mirror.stub.losePower(), () => on.mirror.stub.restart()],
    [
      "fails",
      async () =>
        on.mirror.stub.trouble({
          status: 500,
          code: "internal",
          match: ({ path }) => path === "/multi-search",
        }),
      async () => on.mirror.stub.recover(),
    ],
    [
      "refuses the key",
      async () =>
        on.mirror.stub.trouble({
          status: 403,
          code: "invalid_api_key",
          match: ({ path }) => path === "/multi-search",
        }),
      async () => on.mirror.stub.recover(),
    ],
  ])("is PostgreSQL while Meilisearch %s, and Meilisearch when it is back", async (_, breakIt, mend) => {
    await breakIt()
    for (let asked = 0; asked < 4; asked++) expect(await on.answeredBy()).toBe("postgres-es: down")
    await mend()
    expect(await on.answeredBy()).toBe("postgres-es: down")
    await expectBack(on.provider)
  })

  it("is PostgreSQL alone where no Meilisearch is configured any more", async () => {
    const alone = on.mirror.open({ host: undefined } as never)
    expect(await on.answeredBy(alone)).toBe("postgres-es")
  })

  /** The probe finds out, then both sides are counted, then Meilisearch answers. */
  async function expectBack(by: MeilisearchMirroredService) {
    for (let tries = 0; (await on.answeredBy(by)) !== "meilisearch"; tries++) {
      expect(tries).toBeLessThan(100)
      await by.probe()
      await on.waitNoMore()
      await by.settle()
    }
  }
})
