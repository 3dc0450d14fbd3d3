import { describeSearchProvider } from "../../contract/describe-search-provider"
import { MEILISEARCH_IS_REAL, openMeilisearch } from "../../contract/test/open-meilisearch"

describeSearchProvider("meilisearch", () => openMeilisearch(), {
  engine: "meilisearch",
  understandsWords: MEILISEARCH_IS_REAL,
})
