import type { SearchTypes } from "@medusajs/framework/types"
import type { OpenProvider } from "./test/open-providers"
import { thingsIndex, type Thing } from "./things"

type Index = SearchTypes.ResolvedSearchIndexDefinition
export type Asked = Partial<Omit<SearchTypes.ProviderSearchQuery, "index">>

/** What the contract is tried on: a provider, and short ways to write to it and to ask it. */
export class Subject {
  constructor(
    private readonly open: () => OpenProvider,
    readonly physicalName: string
  ) {}

  get index(): Index {
    return thingsIndex(this.physicalName)
  }

  get provider(): SearchTypes.ISearchProvider {
    return this.open().provider
  }

  get sql(): OpenProvider["sql"] {
    return this.open().sql
  }

  /** Another index of the same provider. */
  beside(physicalName: string): Subject {
    return new Subject(this.open, physicalName)
  }

  async create(): Promise<void> {
    await this.settle(await this.provider.upsertIndex({ index: this.index }))
  }

  async write(documents: readonly Thing[]): Promise<void> {
    const { index, physicalName } = this
    await this.settle(
      await this.provider.upsertDocuments({
        index: physicalName,
        definition: index,
        documents: [...documents],
      })
    )
  }

  async delete(filters: SearchTypes.SearchFilters): Promise<void> {
    await this.settle(await this.provider.deleteDocuments({ index: this.physicalName, filters }))
  }

  async clear(): Promise<void> {
    await this.settle(await this.provider.clearIndex({ index: this.physicalName }))
  }

  async drop(): Promise<void> {
    await this.settle(await this.provider.deleteIndex({ index: this.physicalName }))
  }

  /** How many documents the provider says that the index holds; undefined when it has no such index. */
  async listed(): Promise<number | undefined> {
    const all = await this.provider.listIndexes()
    return all.find(({ name }) => name === this.physicalName)?.document_count
  }

  async ask(asked: Asked): Promise<SearchTypes.SearchResult> {
    return await this.provider.search(this.query(asked))
  }

  async askMany(asked: Asked[]): Promise<SearchTypes.SearchResult[]> {
    const queries = asked.map((each) => this.query(each))
    return this.provider.searchMany
      ? await this.provider.searchMany(queries)
      : await Promise.all(queries.map((query) => this.provider.search(query)))
  }

  /** The ids found, best first. */
  async find(q: string, options: SearchTypes.SearchOptions = {}): Promise<string[]> {
    const { hits } = await this.ask({ q, search_options: options, pagination: { take: 50 } })
    return hits.map(({ id }) => id)
  }

  /** The ids that pass the filters, sorted. */
  async filter(filters: SearchTypes.SearchFilters): Promise<string[]> {
    const { hits } = await this.ask({ filters, pagination: { take: 50 } })
    return hits.map(({ id }) => id).sort()
  }

  query(asked: Asked): SearchTypes.ProviderSearchQuery {
    return { index: this.index, attributes_to_retrieve: ["id", "title", "price"], ...asked }
  }

  private async settle(task: SearchTypes.SearchTask): Promise<void> {
    const done = task.id ? await this.provider.waitForTask?.(task, { timeout_ms: 30_000 }) : task
    expect(done).toMatchObject({ status: "succeeded" })
    await this.open().settle()
  }
}
