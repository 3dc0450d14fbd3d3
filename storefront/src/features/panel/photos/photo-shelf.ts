"use client"

/** A photo that has not arrived yet, as it is kept in the browser. */
export type ShelvedPhoto = {
  key: string
  listingId: string
  name: string
  blob: Blob
  thumbnail: string | null
  /** Where the server has what was sent of it; null before it begins. */
  uploadUrl: string | null
  at: number
}

const PREFIX = "tejido-panel-photos:"
const STORE = "photos"
const WEEK = 7 * 24 * 60 * 60 * 1000

function open(staffId: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(PREFIX + staffId, 1)
    asked.onupgradeneeded = () => asked.result.createObjectStore(STORE, { keyPath: "key" })
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
  })
}

async function ask<T>(
  staffId: string,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>
): Promise<T> {
  const database = await open(staffId)
  try {
    return await new Promise((resolve, reject) => {
      const asked = work(database.transaction(STORE, mode).objectStore(STORE))
      asked.onsuccess = () => resolve(asked.result)
      asked.onerror = () => reject(asked.error)
    })
  } finally {
    database.close()
  }
}

/**
 * Where one person's photos wait until they have arrived, so that a page that was closed or reloaded goes on with them. A
 * browser that keeps nothing (private windows, full disks) sends them all the same while the page is open.
 */
export function photoShelf(staffId: string) {
  const quietly = async <T>(work: Promise<T>, otherwise: T): Promise<T> => await work.catch(() => otherwise)
  return {
    put: (photo: ShelvedPhoto) =>
      quietly<unknown>(
        ask(staffId, "readwrite", (store) => store.put(photo)),
        null
      ),
    drop: (key: string) =>
      quietly<unknown>(
        ask(staffId, "readwrite", (store) => store.delete(key)),
        null
      ),
    /** What waits for a listing, the oldest first; what waited for a week is done away with. */
    of: async (listingId: string, now = Date.now()): Promise<ShelvedPhoto[]> => {
      const all = await quietly<ShelvedPhoto[]>(
        ask(staffId, "readonly", (store) => store.getAll() as IDBRequest<ShelvedPhoto[]>),
        []
      )
      for (const { key, at } of all) {
        if (now - at > WEEK)
          await quietly<unknown>(
            ask(staffId, "readwrite", (store) => store.delete(key)),
            null
          )
      }
      return all
        .filter((photo) => photo.listingId === listingId && now - photo.at <= WEEK)
        .sort((one, other) => one.at - other.at)
    },
  }
}

/** Does away with the photos of everybody else: browsers in offices are shared. */
export async function dropOtherShelves(staffId: string): Promise<void> {
  try {
    // Firefox learned to list them in 2023; what cannot be listed goes after a week.
    for (const { name } of (await indexedDB.databases()) ?? []) {
      if (name?.startsWith(PREFIX) && name !== PREFIX + staffId) indexedDB.deleteDatabase(name)
    }
  } catch {
    // Nothing to be done.
  }
}
