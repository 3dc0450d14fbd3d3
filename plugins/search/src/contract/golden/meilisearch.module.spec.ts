import { MEILISEARCH_IS_REAL, openMeilisearch } from "../test/open-meilisearch"
import { describeQuality } from "./describe-quality"

// A stub would be measured by what its writer knows of Meilisearch's ranking.
const describeWhereAServerIs = MEILISEARCH_IS_REAL ? describe : describe.skip

describeWhereAServerIs("meilisearch", () => describeQuality("meilisearch", () => openMeilisearch()))
