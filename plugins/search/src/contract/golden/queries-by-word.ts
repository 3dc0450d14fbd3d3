import { judged } from "./judge"

const SOFT_TOYS = "Llama de tela | Cuy de tela | Oso de anteojos | Gallito de las rocas"
const GOURDS =
  "Mate burilado | Azucarera de mate | Cajita de mate | Joyero de mate | Pajarito de mate | Sonaja de mate | Tres adornos de mate"
const SILVER = "Aretes de plata | Collar de plata | Tupu | Prendedor de plata"
const FILIGREE = "Aretes de filigrana | Dormilonas de filigrana"
const CANDLES = "Vela | Seis velas | Doce velitas"
const HUAMANGA_STONE = "Arpista en | Nacimiento en piedra | Paloma en | Portavela de piedra | Vicuña echada"
const CHAKANAS =
  "Llavero de madera con chakana | Reloj de pared con chakana | Collar de plata con chakana | Camino de mesa de telar con chakanas | Chompa de alpaca con chakana"

/** Queries that say it with other words than the goods' names, as [query, grade 3, grade 2, grade 1]. */
export const QUERIES_BY_WORD = [
  ...judged("Quechua", [
    ["ch'ullu", "Chullo"],
    ["lliclla", "Manta de telar", "", "Frazada"],
    ["awayu", "Manta de telar", "", "Frazada"],
    ["sicu", "Siku | Zampoña"],
    ["antara", "Zampoña | Siku"],
    ["wayruro", "Collar de huayruro | Pulsera de huayruro"],
    ["tanta wawa", "T’anta wawa"],
    ["kuntur", "Cóndor tallado", "Cajita de mate"],
    ["qullqi", SILVER, FILIGREE],
    ["q'inti", "Tupu de plata con dos picaflores | Fustán bordado con picaflores | Vitral de colibrí"],
    ["tinya", "Tinya"],
    ["huancara", "Wankara"],
    ["chakana", CHAKANAS],
    ["chacana", CHAKANAS],
    ["kañiwa", "Hogaza integral"],
    ["quwi", "Cuy de tela"],
    ["urpi", "Paloma en piedra"],
    ["mati", GOURDS],
    ["tupo de plata", "Tupu", "Prendedor de plata"],
    [
      "puka",
      "Torito de Pucará rojo | Aretes de mostacilla con rombos | Collar de huayruro | Abanico de palma con borde | Máscara de diablada roja",
    ],
  ]),
  ...judged("English", [
    ["alpaca sweater", "Chompa de alpaca", "Cárdigan", "Chompa de lana"],
    ["wallet", "Billetera", "", "Monedero | Tarjetero"],
    ["earrings", "Aretes | Dormilonas"],
    ["gourd", GOURDS, "", "Nacimiento andino"],
    ["nativity scene", "Nacimiento", "Retablo chico"],
    ["pan flute", "Zampoña | Siku"],
    ["rocking chair", "Mecedora"],
    ["basket", "Canasta | Cesto"],
    ["backpack", "Mochila | Mochilita"],
    ["scarf", "Chalina"],
    ["andean hat", "Chullo", "", "Sombrero"],
    ["leather belt", "Correa"],
    ["keychain", "Llavero"],
    ["candles", `${CANDLES} | Cirio`],
    ["stained glass", "Vitral"],
    ["soap dish", "Jabonera"],
    ["picture frame", "Marco de"],
    ["gloves", "Guantes"],
    ["drum", "Bombo | Tinya | Wankara"],
    ["nightstand", "Mesa de noche"],
    ["stuffed animal", SOFT_TOYS],
    ["huamanga stone dove", "Paloma en piedra", "", HUAMANGA_STONE],
    ["silver necklace", "Collar de plata"],
    ["coin purse", "Monedero", "", "Billetera"],
  ]),
  ...judged("synonyms", [
    ["suéter", "Chompa", "Cárdigan"],
    ["bufanda", "Chalina"],
    ["cinturón", "Correa"],
    ["pendientes", "Aretes | Dormilonas"],
    ["pesebre", "Nacimiento", "Retablo chico"],
    ["velador", "Mesa de noche"],
    ["alabastro", HUAMANGA_STONE],
    ["calabaza burilada", "Mate burilado", "Azucarera de mate", "Cajita de mate | Joyero de mate"],
    ["delantal", "Mandil"],
    ["camiseta", "Polo", "", "Futbolista de cerámica con camiseta"],
    ["frazada", "Frazada", "Manta de telar"],
    ["cobija", "Frazada | Manta de telar"],
    ["portarretrato", "Marco de"],
    ["maceta", "Macetero"],
    ["cesta", "Canasta | Cesto"],
    ["charola", "Bandeja | Azafate"],
    ["tenis", "Zapatilla"],
    ["peluche", SOFT_TOYS],
    ["tambor", "Bombo | Tinya | Wankara"],
    ["cartera de hombre", "Billetera", "Tarjetero", "Monedero"],
    ["gorro", "Chullo"],
    ["alhajero", "Caja joyero | Joyero", "Cofre"],
    ["colibrí", "Vitral de colibrí | Tupu de plata con dos picaflores | Fustán bordado con picaflores"],
    ["aguacate", "Vela de palta"],
    ["portamonedas", "Monedero"],
    ["jarrón", "Florero", "", "Jarra"],
    ["ganchillo", "Camino de mesa a crochet | Juego de baño | Tapete redondo"],
    ["portero", "Arquero de cerámica", "", "Futbolista"],
  ]),
]
