import styles from "./serial-code.module.css"

/** A serial code, whole on one line: half of one means nothing. */
export function SerialCode({ code }: { code: string }) {
  return <span className={styles.code}>{code}</span>
}
