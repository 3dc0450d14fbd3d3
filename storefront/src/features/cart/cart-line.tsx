import { getTranslations } from "next-intl/server"
import { Button } from "@/components/button"
import { Link } from "@/components/link"
import { Picture } from "@/components/picture"
import { Price } from "@/components/price"
import type { Locale } from "@/i18n/locales"
import { shopPath } from "@/i18n/shop-path"
import { formatCentimos } from "@/lib/money"
import type { CartLine } from "./cart"
import type { CartNotice } from "./cart-notice"
import type { LineProblem } from "./line-problems"
import styles from "./cart-line.module.css"

type Props = {
  line: CartLine
  locale: Locale
  problems: readonly LineProblem[]
  /** What the last form had to say, when it is about this line. */
  notice: CartNotice | null
}

/** One line of the cart: the piece, how many, what it comes to, and whatever must be known about it. */
export async function CartLineRow({ line, locale, problems, notice }: Props) {
  const t = await getTranslations("cart")
  const title = line.variantTitle ? `${line.title}, ${line.variantTitle}` : line.title
  const message = notice && lineMessage(notice)
  const messageId = `${line.id}-mensaje`
  // What was withdrawn has no page to go to, and no other number of it can be had.
  const gone = problems.some(({ kind }) => kind === "gone")
  return (
    <li id={line.id} className={styles.line}>
      <Picture
        source={line.image ? { alt: "", widths: { 320: line.image } } : null}
        sizes="7rem"
        className={styles.picture}
      />
      <div className={styles.what}>
        <h2 className={styles.title}>
          {line.handle && !gone ? (
            <Link href={shopPath(locale, "producto", line.handle)} className="quiet-link">
              {line.title}
            </Link>
          ) : (
            line.title
          )}
        </h2>
        {line.variantTitle ? <p className="muted small">{line.variantTitle}</p> : null}
        {line.quantity > 1 ? (
          <p className="muted small number">{t("each", { price: formatCentimos(line.unitPrice) })}</p>
        ) : null}
      </div>
      <Price amount={line.total} className={styles.amount} />

      {gone ? null : (
        <LineTools line={line} title={title} messageId={message ? messageId : null} locale={locale} />
      )}

      {message || problems.length > 0 ? (
        <div className={styles.messages}>
          {message ? (
            <p id={messageId} role="alert" className={styles.message}>
              {t(`notice.${message.key}`, message.values)}
            </p>
          ) : null}
          {problems.map((problem) => (
            <Problem key={problem.kind} problem={problem} line={line} locale={locale} />
          ))}
        </div>
      ) : null}
    </li>
  )
}

async function LineTools({
  line,
  title,
  messageId,
  locale,
}: {
  line: CartLine
  title: string
  /** Of what was wrong with the number that was typed. */
  messageId: string | null
  locale: Locale
}) {
  const t = await getTranslations("cart")
  return (
    <div className={styles.tools}>
      <form method="post" action={shopPath(locale, "carrito", "cantidad")} className={styles.quantity}>
        <input type="hidden" name="line" value={line.id} />
        {/* First in the form, so that Enter in the field means "this many" and not "one less". */}
        <button type="submit" className="visually-hidden">
          {t("update")}
        </button>
        <button
          type="submit"
          name="step"
          value="-1"
          aria-label={t("less", { title })}
          className={styles.step}
        >
          −
        </button>
        <input
          name="quantity"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          maxLength={3}
          defaultValue={line.quantity}
          // The field is uncontrolled: without a key of its own a new number from the server would not show.
          key={line.quantity}
          aria-label={t("quantity", { title })}
          aria-describedby={messageId ?? undefined}
          aria-invalid={messageId ? true : undefined}
          className={`number ${styles.number}`}
        />
        <button type="submit" name="step" value="1" aria-label={t("more", { title })} className={styles.step}>
          +
        </button>
      </form>
      <form method="post" action={shopPath(locale, "carrito", "quitar")}>
        <input type="hidden" name="line" value={line.id} />
        <Button look="plain" aria-label={t("removeNamed", { title })}>
          {t("remove")}
        </Button>
      </form>
    </div>
  )
}

async function Problem({ problem, line, locale }: { problem: LineProblem; line: CartLine; locale: Locale }) {
  const t = await getTranslations("cart")
  switch (problem.kind) {
    case "gone":
      return (
        <form method="post" action={shopPath(locale, "carrito", "quitar")} className={styles.message}>
          <span>{t("problem.gone")}</span>
          <input type="hidden" name="line" value={line.id} />
          <Button look="plain">{t("removeNamed", { title: line.title })}</Button>
        </form>
      )
    case "sold_out":
      return <p className={styles.message}>{t("problem.sold_out")}</p>
    case "over_stock":
      return (
        <form method="post" action={shopPath(locale, "carrito", "cantidad")} className={styles.message}>
          <span>{t("problem.over_stock", { available: problem.available })}</span>
          <input type="hidden" name="line" value={line.id} />
          <input type="hidden" name="quantity" value={problem.available} />
          <Button look="plain">{t("problem.take_available", { available: problem.available })}</Button>
        </form>
      )
    case "price_changed":
      return (
        <form method="post" action={shopPath(locale, "carrito", "precio")} className={styles.change}>
          <span>
            {t("problem.price_changed", {
              before: formatCentimos(problem.before),
              now: formatCentimos(problem.now),
            })}
          </span>
          <input type="hidden" name="line" value={line.id} />
          <Button look="plain">{t("problem.price_ok")}</Button>
        </form>
      )
  }
}

/** The message of a notice that belongs beside a line; null for those that are about the whole cart. */
function lineMessage(
  notice: CartNotice
): { key: "over_stock" | "sold_out" | "bad_quantity"; values?: Record<string, number> } | null {
  switch (notice.kind) {
    case "over_stock":
      return { key: notice.kind, values: { available: notice.available, asked: notice.asked } }
    case "sold_out":
    case "bad_quantity":
      return { key: notice.kind }
    default:
      return null
  }
}
