import { describeSearchProvider } from "../../contract/describe-search-provider"
import { MEILISEARCH_IS_REAL, openMirrored } from "../../contract/test/open-meilisearch"

describeSearchProvider("meilisearch-mirrored", () => openMirrored(), {
  engine: "meilisearch",
  understandsWords: MEILISEARCH_IS_REAL,
})
