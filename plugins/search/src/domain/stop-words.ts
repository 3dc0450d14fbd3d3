/**
 * Folded words that never decide what is found, Spanish and English: people type whole questions.
 * "sin" and "without" are left out, for they change what is asked.
 */
export const STOP_WORDS: readonly string[] = (
  "a al algo algun alguna ante aqui asi bajo con cual cuales cuando como cosas cosa da de del desde donde " +
  "e el ella ellas ellos en entre era es esa esas ese eso esos esta estan estas este esto estos hacia hasta " +
  "hay hecha hechas hecho hechos elaborado elaborada elaborados elaboradas fabricado fabricada la las le les lo los mas me mi mis muy " +
  "ni no nos o para pero por que quiero quisiera busco necesito comprar venden vende venta se ser si sobre " +
  "son su sus te tiene tienen tipo tu tus u un una unas uno unos y ya yo " +
  "an and are at buy by find for from i in is it made my of on or that the this to want with"
).split(" ")
