import { describeBadInput } from "./describe-bad-input"
import { describeFacets } from "./describe-facets"
import { describeFilters } from "./describe-filters"
import { describePages } from "./describe-pages"
import { describeWords } from "./describe-words"
import { describeWrites } from "./describe-writes"
import { Subject } from "./subject"
import type { OpenProvider } from "./test/open-providers"
import { THINGS } from "./things"

export interface ProviderKind {
  /** Which engine has to answer, as results tell. */
  engine: "postgres-es" | "meilisearch"
  /** Whether the engine itself is there; a stub stores, filters and counts, and understands no Spanish. */
  understandsWords: boolean
}

/**
 * What every search provider of this package does, for the engine there is: the same queries, the same answers in
 * kind. Opens the provider once for all of it.
 */
export function describeSearchProvider(
  name: string,
  open: () => Promise<OpenProvider>,
  { engine, understandsWords }: ProviderKind
): void {
  describe(`the search provider ${name}`, () => {
    let opened: OpenProvider
    const subject = new Subject(() => opened, "contract_things_v1")
    beforeAll(async () => {
      opened = await open()
      await subject.create()
      await subject.write(THINGS)
    })
    afterAll(async () => {
      await subject.drop()
      await opened.close()
    })

    describeWrites(subject)
    describeFilters(subject)
    describeFacets(subject)
    describePages(subject)
    describeBadInput(subject, engine)
    if (understandsWords) {
      describeWords(subject)
    }
  })
}
