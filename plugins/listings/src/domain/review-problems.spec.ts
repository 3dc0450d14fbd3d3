import { bag } from "../modules/listings/test/listings-suite"
import type { ListingContent } from "./listing-content"
import { reviewProblems } from "./review-problems"

const LONG = "Bolso amplio de cuero de res, cosido a mano, con dos bolsillos y correa que se alarga."
const fine = (changes: Partial<ListingContent> = {}) =>
  bag({
    description: { es: LONG, en: "" },
    photos: [{ photo_id: "phot_1", alt: { es: "De frente", en: "From the front" } }],
    ...changes,
  })
const usual = { count: 20, median: 12_000 }
const large = [{ width: 1920, height: 1280 }]
const found = (content: ListingContent) => reviewProblems(content, usual, large)
const saying = (es: string) => found(fine({ description: { es: `${LONG} ${es}`, en: "" } }))

describe("what a machine sees in a listing", () => {
  it("is nothing in a good one", () => {
    expect(found(fine())).toEqual([])
  })

  it("is a price far from what others of its line cost, where there are enough of them", () => {
    expect(found(fine({ price: 36_001 }))).toEqual(["price_outlier"])
    expect(found(fine({ price: 3_999 }))).toEqual(["price_outlier"])
    expect(found(fine({ price: 36_000 }))).toEqual([])
    expect(reviewProblems(fine({ price: 90_000 }), { count: 4, median: 12_000 }, large)).toEqual([])
  })

  it("is a text that tells nothing, a photo without English words and a small one", () => {
    const content = fine({ description: { es: "Bolso", en: "" }, photos: bag().photos })
    expect(reviewProblems(content, usual, [{ width: 999, height: 400 }])).toEqual([
      "text_short",
      "alt_missing_en",
      "photo_small",
    ])
    expect(reviewProblems(fine(), usual, [{ width: 600, height: 1000 }])).toEqual([])
  })

  it.each([
    "Escríbame a rosa.q@gmail.com",
    "Más en www.micuero.pe/bolsos",
    "Pedidos: mitienda.com",
    "Llame al 987 654 321",
    "Tel. +51 987-654-321",
    "Fono 01 428-1234",
    "Por WhatsApp",
    "Sígame en @cueros.lurin",
  ])("is a way past the shop: %s", (text) => {
    expect(saying(text)).toEqual(["contact_in_text"])
  })

  it.each([
    "Hecho por Juan Quispe Mamani",
    "La artesana Rosa Huamán lo cosió",
    "Tallado por Luis de la Cruz",
    "Obra del interno Pedro Flores",
    "DNI 48151623",
  ])("is somebody's name or number: %s", (text) => {
    expect(saying(text)).toContain("name_in_text")
  })

  it.each([
    "Inspirado en la Virgen del Carmen",
    "Motivo de Sarhua, Ayacucho",
    "Mide 30 x 20 x 10 cm y pesa 800 g",
    "Cuesta S/ 1.300,00 por 100 unidades",
    "Hecho por manos de Huancayo",
  ])("is none of it in: %s", (text) => {
    expect(saying(text)).toEqual([])
  })

  it("is looked for in every text, also the photos' and the English ones", () => {
    const photos = [{ photo_id: "phot_1", alt: { es: "De frente", en: "By Juan Quispe" } }]
    expect(found(fine({ photos }))).toEqual(["name_in_text"])
    expect(found(fine({ care: { es: "", en: "Call 987654321" } }))).toEqual(["contact_in_text"])
  })
})
