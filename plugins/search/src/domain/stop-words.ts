/**
 * Folded words that never decide what is found, Spanish and English: people type whole questions. What all
 * goods are (made by hand, crafts) and what is said of the price is among them.
 * "sin" and "without" are left out, for they change what is asked.
 */
export const STOP_WORDS: readonly string[] = (
  "a al algo algun alguna ante aqui asi bajo con cosa cosas cual cuales cuando como da de del desde donde " +
  "e el ella ellas ellos en entre era es esa esas ese eso esos esta estan estas este esto estos hacia hasta " +
  "hay la las le les lo los mas me mi mis muy ni no nos o para pero por que se ser si sobre son su sus te " +
  "tiene tienen tipo tu tus u un una unas uno unos y ya yo " +
  "busco comprar necesito quiero quisiera vende venden venta " +
  "hecha hechas hecho hechos elaborada elaboradas elaborado elaborados fabricada fabricado " +
  "cuanto cuesta cuestan vale " +
  "artesania artesanias artesanal artesanales handmade handcrafted " +
  "barata baratas barato baratos economica economico cheap oferta ofertas precio precios price soles " +
  "an and are at buy by find for from i in is it made my of on or that the this to want with"
).split(" ")
