import { emptyContent, type ListingContent } from "@tejido/listings/domain/listing-content"
import type { ListingStory } from "../data/listing-stories"
import type { ProductType } from "../data/types"
import { inCentimos } from "../in-centimos"
import { makersOf } from "./complete-products"
import { one } from "./market"
import { paragraph } from "./products"
import type { SeededWorkshop } from "./provenance"

/** What a listing of the demo says: the story's own words where it has some, and those of its product type. */
export function contentOf(
  story: ListingStory,
  type: ProductType,
  workshop: SeededWorkshop,
  photoIds: readonly string[]
): ListingContent {
  const begun = { ...emptyContent(), title: story.title, price: inCentimos(story.soles) }
  const photos = photoIds.map((photo_id) => ({
    photo_id,
    alt: { es: `Ilustración: ${story.title.es}`, en: `Illustration: ${story.title.en}` },
  }))
  if (story.ends === "begun") return { ...begun, photos }
  const [length, width, height] = type.size_mm
  return {
    ...begun,
    description: paragraph(type.description, story.detail),
    technique: type.technique,
    material: type.material,
    materials: type.materials,
    care: type.care,
    size_mm: { length, width, height },
    weight_g: story.ends === "drafted" ? null : type.weight_g,
    one_of_a_kind: story.one_of_a_kind ?? false,
    variants: [{ key: "unica", value: "", price: null, stock: story.stock }],
    makers: makersOf(story.code, workshop.artisanIds),
    agreed_pay: workshop.mode === "company" ? Math.round(one([type.agreed_pay_soles]) * 100) : null,
    photos,
  }
}
