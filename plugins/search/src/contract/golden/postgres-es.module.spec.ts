import { openPostgresEs, type OpenProvider } from "../test/open-providers"
import { GOLDEN_NDCG, measureQuality, type Quality } from "./golden-set"
import { printQuality } from "./print-quality"

describe("the quality of postgres-es", () => {
  let opened: OpenProvider
  let quality: Quality
  beforeAll(async () => {
    opened = await openPostgresEs()
    quality = await measureQuality(opened.provider)
  })
  afterAll(() => opened.close())

  it(`is an nDCG@10 of at least ${GOLDEN_NDCG} over the golden set`, () => {
    // As text, so that a failure tells the classes and the queries that are to blame.
    const report = quality.ndcg >= GOLDEN_NDCG ? "" : printQuality("postgres-es", quality)
    expect(report).toBe("")
  })
})
