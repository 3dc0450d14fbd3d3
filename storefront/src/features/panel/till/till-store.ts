import type { DeviceSale, Till } from "./till-shape"

const PREFIX = "tejido-caja:"
const SALES = "sales"
const KEPT = "kept"
/** Sales that the shop has stay this long, for their slips. */
const DAY = 24 * 60 * 60 * 1000

/** The till as it was last heard of, and by how much this device's clock is behind the server's, in milliseconds. */
export type KeptTill = { till: Till; behind: number }

function open(staffId: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(PREFIX + staffId, 1)
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore(SALES, { keyPath: "request_id" })
      asked.result.createObjectStore(KEPT)
    }
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
  })
}

/** Done once the disk has it, not when it was asked for: what is told as kept is kept. */
async function ask<T>(
  staffId: string,
  store: string,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>
): Promise<T> {
  const database = await open(staffId)
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(store, mode)
      const asked = work(transaction.objectStore(store))
      transaction.oncomplete = () => resolve(asked.result)
      transaction.onerror = () => reject(transaction.error)
      transaction.onabort = () => reject(transaction.error)
    })
  } finally {
    database.close()
  }
}

/**
 * Where one person's sales wait on this device until the shop has them, with what selling on needs. Every method throws
 * in browsers that keep nothing (private windows, full disks).
 */
export function tillStore(staffId: string, fairId: string) {
  const keptOf = <T>(key: string) =>
    ask(staffId, KEPT, "readonly", (store) => store.get(`${fairId}:${key}`) as IDBRequest<T | undefined>)
  const keep = async (key: string, value: unknown): Promise<void> => {
    await ask(staffId, KEPT, "readwrite", (store) => store.put(value, `${fairId}:${key}`))
  }
  return {
    /** This fair's sales, the oldest first; sent ones of more than a day ago are done away with. */
    sales: async (now = Date.now()): Promise<DeviceSale[]> => {
      const all = await ask(staffId, SALES, "readonly", (store) => store.getAll() as IDBRequest<DeviceSale[]>)
      const old = all.filter(({ state, sold_at }) => state === "sent" && now - Date.parse(sold_at) > DAY)
      for (const { request_id } of old) {
        await ask(staffId, SALES, "readwrite", (store) => store.delete(request_id))
      }
      return all
        .filter((sale) => sale.fair_id === fairId && !old.includes(sale))
        .sort((one, other) => one.sold_at.localeCompare(other.sold_at))
    },
    put: async (sale: DeviceSale): Promise<void> => {
      await ask(staffId, SALES, "readwrite", (store) => store.put(sale))
    },
    drop: async (requestId: string): Promise<void> => {
      await ask(staffId, SALES, "readwrite", (store) => store.delete(requestId))
    },
    till: () => keptOf<KeptTill>("till"),
    keepTill: (kept: KeptTill) => keep("till", kept),
    basket: () => keptOf<Record<string, number>>("basket"),
    keepBasket: (basket: Record<string, number>) => keep("basket", basket),
  }
}
