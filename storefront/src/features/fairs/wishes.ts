/** A piece that somebody wants to come back to. Kept on their device alone; nothing of it is sent anywhere. */
export type Wish = {
  fair: string
  stand: string
  standName: string
  product: { id: string; handle: string; title: string; thumbnail: string | null }
}

const KEY = "tejido_feria_lista"
const CHANGED = "tejido:wishes"
const MOST = 200

const same = (a: Wish, b: Pick<Wish, "fair" | "stand"> & { product: { id: string } }) =>
  a.fair === b.fair && a.stand === b.stand && a.product.id === b.product.id

/** What a browser kept, whatever it is: anything odd is left out. */
export function readWishes(kept: string | null): Wish[] {
  let value: unknown = null
  try {
    value = JSON.parse(kept ?? "[]")
  } catch {
    return []
  }
  return Array.isArray(value) ? value.filter(isWish).slice(0, MOST) : []
}

/** The list with this piece put in, or taken out where it was there. */
export function toggleWish(wishes: readonly Wish[], wish: Wish): Wish[] {
  const rest = wishes.filter((each) => !same(each, wish))
  return rest.length < wishes.length ? rest : [wish, ...rest].slice(0, MOST)
}

export function isWished(wishes: readonly Wish[], wish: Parameters<typeof same>[1]): boolean {
  return wishes.some((each) => same(each, wish))
}

/** This browser's list as text, to compare; "[]" where it keeps nothing. */
export function storedWishes(): string {
  try {
    return localStorage.getItem(KEY) ?? "[]"
  } catch {
    return "[]"
  }
}

/** Keeps the list; false where the browser does not let anything be kept. */
export function storeWishes(wishes: readonly Wish[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(wishes))
  } catch {
    return false
  }
  window.dispatchEvent(new Event(CHANGED))
  return true
}

/** Tells of changes in this tab and in others. */
export function onWishesChange(changed: () => void): () => void {
  window.addEventListener(CHANGED, changed)
  window.addEventListener("storage", changed)
  return () => {
    window.removeEventListener(CHANGED, changed)
    window.removeEventListener("storage", changed)
  }
}

function isWish(value: unknown): value is Wish {
  const wish = value as Wish | null
  return (
    typeof wish === "object" &&
    wish !== null &&
    [
      wish.fair,
      wish.stand,
      wish.standName,
      wish.product?.id,
      wish.product?.handle,
      wish.product?.title,
    ].every((text) => typeof text === "string") &&
    (wish.product.thumbnail === null || typeof wish.product.thumbnail === "string")
  )
}
