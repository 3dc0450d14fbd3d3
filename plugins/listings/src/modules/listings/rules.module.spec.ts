import type { ListingContent } from "../../domain/listing-content"
import { bag, listingsSuite, PLACES } from "./test/listings-suite"

listingsSuite("listing-rules", ({ sql }) => {
  const publish = (published: unknown, workshop: string | null = PLACES.workshop) =>
    sql(
      `insert into listings_listing (id, code, establishment_id, workshop_id, state, content, published, created_by, updated_by)
       values ('list_1', 'A-1', ?, ?, 'published', '{}', ?::jsonb, 'm', 'm')`,
      [PLACES.here, workshop, JSON.stringify(published)]
    )
  const without = (changes: Partial<ListingContent>) => bag(changes)

  it("S3: the database takes a published listing that has all it needs", async () => {
    await publish(bag())
    expect(await sql("select state from listings_listing")).toEqual([{ state: "published" }])
  })

  it.each([
    ["a price", without({ price: null })],
    ["weight", without({ weight_g: null })],
    ["a photo", without({ photos: [] })],
    ["words for each photo", without({ photos: [{ photo_id: "phot_1", alt: { es: "", en: "Bag" } }] })],
    ["stock", without({ variants: [{ key: "unica", value: "", price: null, stock: null }] })],
    ["a way in which it comes", without({ variants: [] })],
    ["a name", without({ title: { es: "", en: "Bag" } })],
    ["anything at all", {}],
    ["content", null],
  ])("S3: the database refuses a published listing without %s", async (_what, content) => {
    await expect(publish(content)).rejects.toThrow(/listings_listing_publishable/)
  })

  it("S3: the database refuses a published listing without a workshop", async () => {
    await expect(publish(bag(), null)).rejects.toThrow(/listings_listing_publishable/)
  })

  it("the database refuses a published listing that is one of a kind and comes in several ways", async () => {
    const option = { es: "Talla", en: "" }
    const sizes = ["38", "39"].map((value) => ({ key: `k${value}`, value, price: null, stock: 1 }))
    await expect(publish(without({ one_of_a_kind: true, option, variants: sizes }))).rejects.toThrow(
      /listings_listing_one_of_a_kind/
    )
    await publish(without({ one_of_a_kind: true, option, variants: sizes.slice(1) }))
  })

  it("only a published listing has edits", async () => {
    await publish(bag())
    await expect(
      sql(
        "update listings_listing set edit_state = 'draft', state = 'withdrawn', withdrawn_at = now(), withdrawn_kind = 'defect'"
      )
    ).rejects.toThrow(/edit_of_published/)
  })

  it("what was said in a review stays as it is", async () => {
    await publish(bag())
    await sql(
      "insert into listings_review_event (listing_id, kind, member_id) values ('list_1', 'submitted', 'm')"
    )
    await expect(sql("update listings_review_event set note = 'otra cosa'")).rejects.toThrow(
      /only ever added/
    )
    await expect(sql("delete from listings_review_event")).rejects.toThrow(/only ever added/)
  })

  it("a listing is found by its words without accents", async () => {
    await sql(
      `insert into listings_listing (id, code, establishment_id, content, created_by, updated_by)
       values ('list_2', 'Ñ-9', ?, ?::jsonb, 'm', 'm')`,
      [PLACES.here, JSON.stringify(bag({ title: { es: "Cántaro", en: "" } }))]
    )
    expect(await sql("select id from listings_listing where search_text like '%cantaro%'")).toHaveLength(1)
  })
})
