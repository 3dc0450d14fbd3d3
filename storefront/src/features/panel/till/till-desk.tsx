"use client"

import { useEffect, useState } from "react"
import { formatCentimos } from "@/lib/money"
import { leftOf, linesOf, totalOf, withQuantity } from "./basket"
import { findOffers, offersOfCode } from "./find-offers"
import { keepPage } from "./keep-page"
import { say, sayCount } from "./say"
import { TillBasket } from "./till-basket"
import { TillQueue } from "./till-queue"
import { TillScanner } from "./till-scanner"
import type { DeviceSale, Till, TillWords } from "./till-shape"
import { TillSlip } from "./till-slip"
import { TillTiles } from "./till-tiles"
import { useTill } from "./use-till"
import styles from "./till-desk.module.css"

/** The table's till: pieces to tap, the basket, the money, and what waits to be sent. Made for a phone held in one hand. */
export function TillDesk({ staffId, initial, words }: { staffId: string; initial: Till; words: TillWords }) {
  const desk = useTill(staffId, initial)
  const { till, basket, setBasket, sales } = desk
  const [typed, setTyped] = useState("")
  const [scanning, setScanning] = useState(false)
  const [said, setSaid] = useState("")
  const [slip, setSlip] = useState<DeviceSale | null>(null)
  const path = `/panel/ferias/${encodeURIComponent(till.fair.id)}/caja`

  useEffect(() => {
    const later = setTimeout(() => void keepPage(path).catch(() => undefined), 1500)
    return () => clearTimeout(later)
  }, [path])

  function change(variantId: string, by: number) {
    const offer = till.offers.find(({ variant_id }) => variant_id === variantId)
    if (!offer || (by > 0 && leftOf(offer, basket, sales) === 0)) return
    setBasket(withQuantity(basket, variantId, (basket[variantId] ?? 0) + by))
  }

  function scanned(text: string) {
    const [found, ...others] = offersOfCode(till.offers, text)
    setSaid(found ? "" : say(words.scanUnknown, text.slice(0, 60)))
    // A code of several kinds shows them to choose from.
    if (found && others.length === 0) change(found.variant_id, 1)
    else setTyped(text)
  }

  const found = findOffers(till.offers, typed)
  const taken = linesOf(basket, till.offers)
  const count = taken.reduce((all, { quantity }) => all + quantity, 0)
  return (
    <div className={styles.desk}>
      <section className={styles.pieces} aria-label={words.search}>
        <div className={styles.find}>
          <input
            type="search"
            className={styles.search}
            aria-label={words.search}
            placeholder={words.search}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            onKeyDown={({ key }) => {
              const [only, ...others] = offersOfCode(till.offers, typed)
              if (key !== "Enter" || !only || others.length > 0) return
              change(only.variant_id, 1)
              setTyped("")
            }}
          />
          <TillScanner words={words} open={scanning} setOpen={setScanning} scanned={scanned} />
        </div>
        <p role="status" className={styles.said}>
          {said}
        </p>
        {found.length > 0 ? (
          <TillTiles offers={found} basket={basket} sales={sales} words={words} add={(id) => change(id, 1)} />
        ) : (
          <p className="muted">{say(words.nothingFound, typed)}</p>
        )}
        {count > 0 ? (
          // On a phone the basket is far below the pieces.
          <a href="#venta" className={styles.bar}>
            <span>{sayCount(count, words.oneUnit, words.units)}</span>
            <strong>{formatCentimos(totalOf(taken))}</strong>
          </a>
        ) : null}
      </section>
      <div className={styles.side} id="venta">
        <TillBasket
          offers={till.offers}
          basket={basket}
          sales={sales}
          words={words}
          change={change}
          clear={() => setBasket({})}
          sell={async (payment) => setSlip(await desk.sell(payment))}
        />
        <TillQueue
          sales={sales}
          status={desk.status}
          keeps={desk.keeps}
          words={words}
          path={path}
          send={() => void desk.send()}
          retry={(sale) => void desk.retry(sale)}
          discard={(sale) => void desk.discard(sale)}
          showSlip={setSlip}
        />
      </div>
      {slip ? (
        <TillSlip
          sale={sales.find(({ request_id }) => request_id === slip.request_id) ?? slip}
          fair={till.fair.title}
          words={words}
          close={() => setSlip(null)}
        />
      ) : null}
    </div>
  )
}
