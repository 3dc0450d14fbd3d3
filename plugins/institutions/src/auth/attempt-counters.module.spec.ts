import path from "node:path"
import { knex, type Knex } from "@medusajs/framework/mikro-orm/knex"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { INSTITUTIONS_MODULE } from "../modules/institutions"
import { AttemptCounters, type Refusal } from "./attempt-counters"
import { ATTEMPT_LIMITS } from "./attempt-limits"

moduleIntegrationTestRunner({
  moduleName: INSTITUTIONS_MODULE,
  // A database of its own: other suites of this module may run at the same time.
  dbName: `medusa-attempts-${process.pid}`,
  resolve: path.join(__dirname, "../modules/institutions"),
  pathToMigrations: path.join(__dirname, "../modules/institutions/migrations"),
  testSuite: ({ dbConfig }) => {
    let connection: Knex
    let here: AttemptCounters
    /** Another process, which shares the database and nothing else. */
    let there: AttemptCounters
    beforeEach(() => {
      connection = knex({ client: "pg", connection: dbConfig.clientUrl, pool: { min: 0, max: 8 } })
      here = new AttemptCounters(connection)
      there = new AttemptCounters(connection)
    })
    afterEach(() => connection.destroy())

    const guess = (counters: AttemptCounters, account: string, address: string) =>
      counters.take([
        { limit: ATTEMPT_LIMITS.passwordPair, subject: `${account} ${address}` },
        { limit: ATTEMPT_LIMITS.passwordAccount, subject: account },
        { limit: ATTEMPT_LIMITS.passwordAddress, subject: address },
      ])
    const pair = { limit: ATTEMPT_LIMITS.passwordPair, subject: "rosa 192.0.2.1" }
    const queries = () => {
      let count = 0
      connection.client.pool.on("acquireSuccess", () => (count += 1))
      return () => count
    }

    it("lets 20 of 10,000 guesses through, however many addresses and processes they come from", async () => {
      const refusals: (Refusal | null)[] = []
      for (let i = 0; i < 10_000; i += 20) {
        const batch = Array.from({ length: 20 }, (_, j) =>
          guess(j % 2 ? here : there, "rosa", `192.0.${Math.floor((i + j) / 250)}.${(i + j) % 250}`)
        )
        refusals.push(...(await Promise.all(batch)))
      }
      expect(refusals.filter((refusal) => refusal === null)).toHaveLength(20)
      // Announced once, over all processes.
      const locks = refusals.flatMap((refusal) => refusal?.locksNow ?? [])
      expect(locks.map(({ limit }) => limit.name)).toEqual(["password-account"])
      // The right one among them is refused as well.
      expect(await guess(here, "rosa", "198.51.100.7")).toMatchObject({ locksNow: null })
      expect(await guess(here, "otra", "198.51.100.7")).toBeNull()
    }, 120_000)

    it("lets five through when a hundred come at the same moment", async () => {
      const all = await Promise.all(
        Array.from({ length: 100 }, (_, i) => guess(i % 2 ? here : there, "rosa", "192.0.2.1"))
      )
      expect(all.filter((refusal) => refusal === null)).toHaveLength(5)
      expect(all.filter((refusal) => refusal?.locksNow)).toHaveLength(1)
    })

    it("takes no query for what is known to be locked", async () => {
      for (let i = 0; i < 6; i++) await here.take([pair])
      const asked = queries()
      for (let i = 0; i < 1000; i++) expect(await here.take([pair])).not.toBeNull()
      expect(asked()).toBe(0)
    })

    it("locks for the whole time from the last attempt on, in every process", async () => {
      for (let i = 0; i < 5; i++) expect(await here.take([pair])).toBeNull()
      // The window ends in a minute; the lock does not.
      await connection.raw("update staff_attempt set expire = expire - 840000")
      expect(await here.take([pair])).toEqual({ retryAfterSeconds: 900, locksNow: pair })
      const refused = await there.take([pair])
      expect(refused?.locksNow).toBeNull()
      expect(refused?.retryAfterSeconds).toBeGreaterThan(890)
      await connection.raw("update staff_attempt set expire = 0")
      expect(await new AttemptCounters(connection).take([pair])).toBeNull()
    })

    it("forgets what turned out to be rightful", async () => {
      for (let round = 0; round < 3; round++) {
        for (let i = 0; i < 5; i++) expect(await here.take([pair])).toBeNull()
        await here.forget(pair)
      }
      for (let i = 0; i < 10; i++) {
        expect(await there.take([pair])).toBeNull()
        await there.giveBack([pair])
      }
    })

    it("fails when the database does, and lets nothing through", async () => {
      await connection.raw("drop table staff_attempt")
      await expect(here.take([pair])).rejects.toThrow(/staff_attempt/)
    })

    it("keeps neither e-mails nor addresses", async () => {
      await guess(here, "rosa@ejemplo.pe", "192.0.2.1")
      const { rows } = await connection.raw<{ rows: object[] }>("select * from staff_attempt")
      expect(rows).toHaveLength(3)
      expect(JSON.stringify(rows)).not.toMatch(/rosa|192\.0/)
    })
  },
})
