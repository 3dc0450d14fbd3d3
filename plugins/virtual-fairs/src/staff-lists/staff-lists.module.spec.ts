import { scoreApplication } from "../domain/application-score"
import { fairStory, OPERATOR, SECOND_PROMOTER, STRANGER } from "../modules/virtual-fairs/test/fair-story"
import { fairsSuite } from "../modules/virtual-fairs/test/fairs-suite"
import { memberWith, readListAs } from "../modules/virtual-fairs/test/read-list"
import { applicationsSeenBy } from "./applications"
import { fairsSeenBy } from "./fairs"
import { standsOf } from "./stands"

jest.setTimeout(120_000)

const PROMOTER = memberWith(["fair.read", "fair.update", "fair.select"])
const AUDITOR = memberWith(["fair.read"])
const CURATOR = memberWith(["fair.read", "fair.apply"])
const OPERATOR_HERE = memberWith(["fair.read", "fair.apply"], ["estb_here"])

fairsSuite("fairs-lists", ({ sql, run, service }) => {
  const story = fairStory({ sql, run })
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id)

  /** A fair with two applications of one prison and one of another, of which one is a draft. */
  const fairWithApplications = async () => {
    for (const [workshop, id] of [
      ["wksp_own", "bolso"],
      ["wksp_company", "zapato"],
      ["wksp_there", "manta"],
    ] as const) {
      await story.sell(workshop, id)
    }
    const fair = await story.fairIn("call")
    const offer = (listing_id: string) => ({ products: [{ listing_id, fair_price: 9_000 }] })
    const good = await story.apply(fair, "wksp_own", offer("list_bolso"))
    const draft = await story.apply(fair, "wksp_company", offer("list_zapato"))
    const better = await story.apply(fair, "wksp_there", offer("list_manta"), STRANGER)
    await story.submit(good, OPERATOR)
    await story.submit(better, STRANGER)
    await story.score(good, [3, 5])
    await story.score(good, [4, 6], SECOND_PROMOTER)
    await story.score(better, [5, 9])
    return { fair, good, draft, better }
  }

  it("show those who apply a fair from its publication on", async () => {
    const fair = await story.create()
    const seen = async (member: typeof PROMOTER) =>
      ids(await readListAs({ service }, member, fairsSeenBy(member)))
    expect(await seen(PROMOTER)).toEqual([fair])
    expect(await seen(AUDITOR)).toEqual([fair])
    expect(await seen(OPERATOR_HERE)).toEqual([])
    await story.act(fair, "publish")
    expect(await seen(OPERATOR_HERE)).toEqual([fair])
  })

  it("count applications as far as a member reaches, drafts never", async () => {
    await fairWithApplications()
    const counted = async (member: typeof PROMOTER) =>
      (await readListAs({ service }, member, fairsSeenBy(member)))[0]?.applications.submitted
    expect(await counted(PROMOTER)).toBe(2)
    expect(await counted(OPERATOR_HERE)).toBe(1)
  })

  it("find fairs by words in any writing, state and mode", async () => {
    const fair = await story.create()
    const list = fairsSeenBy(PROMOTER)
    expect(ids(await readListAs({ service }, PROMOTER, list, { q: "NAVIDÁD" }))).toEqual([fair])
    expect(await readListAs({ service }, PROMOTER, list, { q: "verano" })).toEqual([])
    expect(await readListAs({ service }, PROMOTER, list, { filters: { state: "live" } })).toEqual([])
    expect(ids(await readListAs({ service }, PROMOTER, list, { filters: { state: "draft" } }))).toEqual([
      fair,
    ])
  })

  it("show operators their own applications and no scores, and promoters all that was sent", async () => {
    const { fair, good, draft, better } = await fairWithApplications()
    const rows = async (member: typeof PROMOTER, order?: string) =>
      await readListAs({ service }, member, applicationsSeenBy(member, fair), order ? { order } : {})
    const own = await rows(OPERATOR_HERE)
    expect(ids(own).sort()).toEqual([draft, good].sort())
    for (const { total, scorers, scored_by_me } of own) {
      expect({ total, scorers, scored_by_me }).toEqual({ total: null, scorers: null, scored_by_me: null })
    }
    expect(ids(await rows(CURATOR))).toHaveLength(3)
    expect((await rows(CURATOR)).every(({ total }) => total === null)).toBe(true)
    expect(ids(await rows(PROMOTER, "-total"))).toEqual([better, good])
    expect((await rows(AUDITOR, "total")).map(({ total }) => total)).toEqual([66.3, 97.5])
    expect((await rows(PROMOTER)).find(({ id }) => id === good)).toMatchObject({
      scorers: 2,
      scored_by_me: true,
    })
  })

  it("gather an operator's applications and stands of all fairs, each with its fair", async () => {
    const { fair, good } = await fairWithApplications()
    const next = await story.fairIn("call")
    const again = await story.apply(next, "wksp_own", {
      products: [{ listing_id: "list_bolso", fair_price: 9_000 }],
    })
    await story.act(fair, "close_call")
    await story.decide(good, "accepted")
    const all = applicationsSeenBy(OPERATOR_HERE)
    const rows = await readListAs({ service }, OPERATOR_HERE, all)
    expect(rows.find(({ id }) => id === good)?.fair).toMatchObject({ id: fair, state: "selection" })
    expect(rows.find(({ id }) => id === again)?.fair).toMatchObject({ id: next, state: "call" })
    const narrowed = await readListAs({ service }, OPERATOR_HERE, all, { filters: { fair_id: next } })
    expect(ids(narrowed)).toEqual([again])
    const stands = await readListAs({ service }, OPERATOR_HERE, standsOf())
    expect(stands.map(({ handle, fair: { id } }) => [handle, id])).toEqual([["cuero", fair]])
  })

  it("sort by the same total that is shown, whatever the marks", async () => {
    const { fair, good, better } = await fairWithApplications()
    for (const [technique, presentation] of [
      [0, 0],
      [1, 1],
      [2, 7],
      [5, 3],
    ] as const) {
      await story.score(good, [technique, presentation])
      await story.score(better, [presentation % 6, technique])
      const rows = await readListAs({ service }, PROMOTER, applicationsSeenBy(PROMOTER, fair), {
        order: "total",
      })
      const totals = rows.map(({ total }) => total ?? -1)
      expect(totals).toEqual([...totals].sort((a, b) => a - b))
      expect(totals.every((total) => total >= 0)).toBe(true)
    }
    expect(scoreApplication([], []).total).toBeNull()
  })

  it("show stands in the order in which they stand, of those in reach", async () => {
    const { fair, good, better } = await fairWithApplications()
    await story.act(fair, "close_call")
    for (const id of [better, good]) await story.decide(id, "accepted")
    const rows = await readListAs({ service }, PROMOTER, standsOf(fair))
    expect(rows.map(({ handle, position, products }) => [handle, position, products])).toEqual([
      ["telar", 0, 1],
      ["cuero", 1, 1],
    ])
    expect(
      (await readListAs({ service }, OPERATOR_HERE, standsOf(fair))).map(({ handle }) => handle)
    ).toEqual(["cuero"])
  })
})
