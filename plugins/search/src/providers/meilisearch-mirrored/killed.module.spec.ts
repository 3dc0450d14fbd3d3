import { rows, sql } from "../postgres-es/sql"
import { mirrorStates } from "./mirror-state"
import { runKilledWriter } from "./test/killed-writer"
import { openMirror } from "./test/open-mirror"

jest.setTimeout(300_000)

/** A run has about this many statements; each is the last one of some run, by turns before and after it. */
const STEP = 4

it("loses nothing when the process is killed (kill -9) anywhere between a write and the end of its push", async () => {
  const mirror = await openMirror()
  const index = "killed_v1"
  let kills = 0
  for (let run = 0; ; run++) {
    const args = [mirror.database.url, mirror.stub.host, mirror.stub.apiKey, index, String(run)]
    const at = 1 + run * STEP
    const killed = await runKilledWriter(args, { at, when: run % 2 ? "after" : "before" })
    // Another process, which knows nothing of the first, finishes what that one left.
    const survivor = mirror.open()
    await survivor.settle()
    await survivor.settle()
    expect(await heldTitles()).toEqual(await writtenTitles())
    await survivor.stop()
    if (!killed) break
    kills++
  }
  expect(kills).toBeGreaterThan(5)
  expect(await mirror.waiting(index)).toEqual([])
  expect(await mirrorStates(mirror.manager)).toMatchObject([{ index, whole: true, lastError: null }])
  expect(mirror.stub.violations).toEqual([])
  await mirror.close()

  async function writtenTitles() {
    const [entry] = await rows<{ table_name: string }>(
      mirror.manager,
      sql`SELECT "table_name" FROM "search_postgres_index" WHERE "name" = ${index}`
    )
    const titles = entry
      ? ((await mirror.manager.execute(
          `SELECT "document" ->> 'title' AS "title" FROM "${entry.table_name}"`
        )) as {
          title: string
        }[])
      : []
    return titles.map(({ title }) => title).sort()
  }

  async function heldTitles() {
    return [...(mirror.stub.indexes.get(index)?.documents.values() ?? [])]
      .map(({ title }) => String(title))
      .sort()
  }
})
