import path from "node:path"
import { openSearchDatabase, type SearchDatabase } from "../contract/test/search-database"
import type { WordGroup, WordGroupDraft } from "../domain/word-group"
import { PERUVIAN_CRAFTS } from "./peruvian-crafts"
import {
  NO_TABLE,
  readWordGroups,
  removeWordGroup,
  saveWordGroup,
  wordGroupsVersion,
  type Sql,
} from "./word-groups"
import { wordSource } from "./word-source"

const MIGRATIONS = path.join(__dirname, "../providers/postgres-es/migrations")

const chompa: WordGroup = {
  id: "chompa",
  kind: "synonyms",
  words: ["chompa", "suéter"],
  origin: "file",
  active: true,
  updated_at: null,
}
const draft: WordGroupDraft = { id: "chompa", kind: "synonyms", words: ["chompa", "buzo"], active: true }
const gorro: WordGroupDraft = {
  id: "gorro",
  kind: "one_way",
  words: ["chullo"],
  for: ["gorro"],
  note: "Not the other way round",
  active: true,
}

describe("word groups in the database", () => {
  let database: SearchDatabase
  let sql: Sql
  beforeAll(async () => {
    database = await openSearchDatabase([MIGRATIONS])
    sql = async (text, params) =>
      (await database.manager.execute(text, [...params])) as Record<string, unknown>[]
  })
  afterAll(() => database?.close())
  afterEach(async () => {
    await sql(`DELETE FROM "search_word_group"`, [])
  })

  it("take the place of the file's by id, and give it back when they are removed", async () => {
    const saved = await saveWordGroup(sql, draft)
    expect(saved).toMatchObject({ ...draft, origin: "curator", updated_at: expect.any(String) as string })
    expect(await readWordGroups(sql, [chompa])).toEqual([saved])
    expect(await removeWordGroup(sql, "chompa")).toBe(true)
    expect(await readWordGroups(sql, [chompa])).toEqual([chompa])
    expect(await removeWordGroup(sql, "chompa")).toBe(false)
  })

  it("join the file's, with what is typed and why", async () => {
    await saveWordGroup(sql, gorro)
    expect(await readWordGroups(sql, [chompa])).toEqual([chompa, expect.objectContaining(gorro)])
  })

  it("keep all of one's last words when it is saved again", async () => {
    await saveWordGroup(sql, gorro)
    const changed = await saveWordGroup(sql, { ...draft, id: "gorro" })
    expect(changed).not.toHaveProperty("for")
    expect(changed).not.toHaveProperty("note")
    expect(await readWordGroups(sql, [])).toEqual([changed])
  })

  it("are those of the file alone where there is nothing in the table", async () => {
    expect(await readWordGroups(sql)).toHaveLength(PERUVIAN_CRAFTS.length)
  })

  it("move the version at each change, whoever makes it", async () => {
    const versions = [await wordGroupsVersion(sql)]
    await saveWordGroup(sql, draft)
    versions.push(await wordGroupsVersion(sql))
    await sql(`UPDATE "search_word_group" SET "active" = false`, [])
    versions.push(await wordGroupsVersion(sql))
    await removeWordGroup(sql, "chompa")
    versions.push(await wordGroupsVersion(sql))
    await sql(`TRUNCATE "search_word_group"`, [])
    versions.push(await wordGroupsVersion(sql))
    expect(new Set(versions).size).toBe(5)
  })

  it.each<[string, Partial<WordGroupDraft>]>([
    ["an id that is none", { id: "Chompa Nueva" }],
    ["one synonym", { words: ["chompa"] }],
    ["more words than 20", { words: Array.from({ length: 21 }, (_, i) => `palabra ${i}`) }],
    ["one way to nowhere", { kind: "one_way" }],
    ["synonyms with a direction", { for: ["gorro"] }],
    ["another kind", { kind: "antonyms" as never }],
    ["what is no text", { words: ["chompa", 7 as never] }],
  ])("refuse %s", async (_, said) => {
    await expect(saveWordGroup(sql, { ...draft, ...said })).rejects.toThrow(/search_word_group/)
  })

  it("hold from the next look on, and the table is read again only when it moved", async () => {
    let now = 0
    const asked: string[] = []
    const source = wordSource({
      file: [chompa],
      now: () => now,
      sql: async (text, params) => {
        asked.push(text)
        return await sql(text, params)
      },
    })
    const before = await source.current()
    await saveWordGroup(sql, draft)
    now = 1999
    expect(await source.current()).toBe(before)
    now = 2000
    const after = await source.current()
    expect(after.synonymsOf(["buzo"])).toHaveLength(1)
    expect(before.synonymsOf(["buzo"])).toHaveLength(0)
    expect(after.version).not.toBe(before.version)
    const reads = asked.filter((text) => text.includes("search_word_group")).length
    now = 4000
    expect(await source.current()).toBe(after)
    expect(asked.filter((text) => text.includes("search_word_group"))).toHaveLength(reads)
  })

  it("have the same version in every process", async () => {
    await saveWordGroup(sql, draft)
    const [one, two] = await Promise.all([wordSource({ sql }).current(), wordSource({ sql }).current()])
    expect(one.version).toBe(two.version)
    expect((await wordSource({ sql, file: [] }).current()).version).not.toBe(one.version)
  })
})

describe("word groups without their table", () => {
  let database: SearchDatabase
  beforeAll(async () => {
    database = await openSearchDatabase([])
  })
  afterAll(() => database?.close())

  it("are the file's", async () => {
    const sql: Sql = async (text, params) =>
      (await database.manager.execute(text, [...params])) as Record<string, unknown>[]
    expect(await wordGroupsVersion(sql)).toBe(NO_TABLE)
    expect(await readWordGroups(sql, [chompa])).toEqual([chompa])
    expect((await wordSource({ sql, file: [chompa] }).current()).synonymsOf(["sueter"])).toHaveLength(1)
  })
})
