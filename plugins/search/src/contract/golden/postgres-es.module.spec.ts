import { openPostgresEs, type OpenProvider } from "../test/open-providers"
import { GOLDEN_NDCG, measureQuality } from "./golden-set"
import { printQuality } from "./print-quality"

describe("the quality of postgres-es", () => {
  let opened: OpenProvider
  beforeAll(async () => {
    opened = await openPostgresEs()
  })
  afterAll(() => opened.close())

  it(`is an nDCG@10 of at least ${GOLDEN_NDCG} over the golden set`, async () => {
    const quality = await measureQuality(opened.provider)
    if (process.env.Q_PRINT || quality.ndcg < GOLDEN_NDCG) {
      throw new Error(printQuality("postgres-es", quality))
    }
  })
})
