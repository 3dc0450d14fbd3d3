import { describeSearchProvider } from "./describe-search-provider"
import { openPostgresEs } from "./test/open-providers"

describeSearchProvider("postgres-es", () => openPostgresEs(), {
  engine: "postgres-es",
  understandsWords: true,
})
