/** A piece of a request's body: documents already written as JSON. */
export interface Batch {
  json: string
  documents: number
}

/**
 * Documents as bodies of requests, none with more documents or bytes than allowed; one document that is larger goes
 * alone. In the order given.
 */
export function batchesOf(documents: readonly unknown[], mostDocuments: number, mostBytes: number): Batch[] {
  const batches: Batch[] = []
  let open: string[] = []
  let bytes = 2
  const close = () => {
    if (open.length) batches.push({ json: `[${open.join(",")}]`, documents: open.length })
    open = []
    bytes = 2
  }
  for (const document of documents) {
    const json = JSON.stringify(document)
    const size = Buffer.byteLength(json) + 1
    if (open.length >= mostDocuments || bytes + size > mostBytes) close()
    open.push(json)
    bytes += size
  }
  close()
  return batches
}
