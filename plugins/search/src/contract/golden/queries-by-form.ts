import { judged } from "./judge"

const CERAMICS =
  "Arquero de | Bowl de | Ensaladera de | Florero de gres | Futbolista de | Jarra de | Macetero de | Pareja de toritos | Tacita de | Taza de | Tazón de | Torito de Pucará"
const TITLES_WITH_FLOWERS =
  "Torito de Pucará blanco | Pulsera de mostacilla con flores | Zapatilla de bayeta | Bolso repujado con flores | Marco de hojalata pintado | Cuadro de puesto | Cojín bordado con corona | Guantes de lana con flores | Espejo con marco"
const TITLES_WITH_A_FLOWER =
  "Sandalia repujada con flor | Silla de aliso | Aretes de filigrana en flor | Portavelas de | Aretes de escama en flor | Cojín de telar con flor"
const BLACK_THINGS =
  "Tacita de | Collar de huayruro | Botín negro | Zapato derby | Zapato escolar | Billetera cosida a mano en negro | Cartera abierta de cuero negro | Correa trenzada | Reloj de fierro negro | Mandil bordado con retamas | Poncho de telar negro"

/** Queries that differ from the goods' names in their form only, as [query, grade 3, grade 2, grade 1]. */
export const QUERIES_BY_FORM = [
  ...judged("accents", [
    ["cerámica", CERAMICS],
    ["ceramica", CERAMICS],
    ["bisuteria", "Aretes de mostacilla | Collar de huayruro | Collar de tagua | Collar pechera | Pulsera"],
    ["paneton", "Panetón"],
    ["sillon", "Silla de tornillo con brazos", "Mecedora de pino", "Silla | Mecedora para niños"],
    ["cojin", "Cojín"],
    ["huacon", "Máscara de huacón | Mascarita de huacón"],
    ["condor", "Cóndor tallado", "Cajita de mate"],
    ["vitrofusion", "Panel de vitrofusión | Posafuente de vitrofusión"],
    ["nino", "Mecedora para niños | Mandil para niños", "T’anta wawa niña"],
    ["botin", "Botín", "Bota de trabajo"],
    ["turron", "Turrón | Turroncito"],
    ["CÁRDIGAN", "Cárdigan", "", "Chompa"],
    ["jabon", "Jabonera doble", "Jabonera de"],
  ]),
  ...judged("plurals", [
    ["chompas", "Chompa", "Cárdigan"],
    ["collares", "Collar"],
    ["arete", "Aretes | Dormilonas"],
    ["tapices", "Tapiz"],
    ["peces", "Mandil para niños | Panel de vitrofusión", "Caja con pez"],
    ["pez", "Caja con pez", "Mandil para niños | Panel de vitrofusión"],
    ["relojes", "Reloj"],
    ["vitrales", "Vitral"],
    ["mates burilados", "Mate burilado", "Azucarera de mate", "Joyero de mate | Cajita de mate"],
    ["torito", "Torito de Pucará | Pareja de toritos"],
    ["cojines", "Cojín"],
    ["portavela", "Portavela de piedra | Portavelas de"],
    ["nacimientos", "Nacimiento", "Retablo chico"],
    ["jaboneras", "Jabonera"],
    ["flores", TITLES_WITH_FLOWERS, TITLES_WITH_A_FLOWER],
    ["correas", "Correa"],
  ]),
  ...judged("gender", [
    [
      "bordada",
      "Zapatilla de bayeta | Sombrero de paja con cinta bordada",
      "Cojín bordado | Fustán bordado | Mandil bordado",
    ],
    ["repujado", "Bolso repujado | Correa repujada | Sandalia repujada | Collar de plata con placa"],
    ["tallado", "Cóndor tallado | Huaylarsh tallado | Llama tallada", "Charango con sirena"],
    ["negra", "Sombrero de paja clásico", BLACK_THINGS],
    [
      "rojo",
      "Torito de Pucará rojo | Aretes de mostacilla con rombos | Collar de huayruro | Abanico de palma con borde | Máscara de diablada roja",
    ],
    ["bolsa repujada", "Bolso repujado", "Bolso de cuero liso", "Cartera abierta | Correa repujada"],
    ["billetero", "Billetera"],
    ["teñido", "Máscara de huacón teñida | Caja al copal teñida"],
    ["muñecas de tela", "Llama de tela | Cuy de tela | Oso de anteojos | Gallito de las rocas"],
    ["zapatos negros", "Zapato derby | Zapato escolar", "Botín negro | Zapato oxford | Zapato de oficina"],
    ["pintada", "Tabla pintada", "Marco de hojalata pintado | Espejo con marco pintado"],
  ]),
  ...judged("part of a word", [
    ["chul", "Chullo"],
    ["zampo", "Zampoña", "Siku"],
    ["reta", "Retablo", "", "Cojín de retazos"],
    ["bille", "Billetera"],
    ["fili", "Aretes de filigrana | Dormilonas de filigrana"],
    ["aret", "Aretes | Dormilonas"],
    ["choco", "Panetón de chocolate"],
    ["piedra de hua", "Arpista en | Nacimiento en piedra | Paloma en | Portavela de piedra | Vicuña echada"],
    ["mate bur", "Mate burilado", "Azucarera de mate", "Joyero de mate | Cajita de mate"],
    ["sombrero de pa", "Sombrero"],
    ["cesto de ju", "Cesto de juguetes", "", "Cesto de ropa | Cesto leñero"],
    ["huayr", "Collar de huayruro | Pulsera de huayruro"],
    ["turr", "Turrón | Turroncito"],
    ["char", "Charango"],
    ["moch", "Mochila | Mochilita", "Bolso repujado con felino | Espejo redondo con mosaico"],
  ]),
  ...judged("typos", [
    ["bolzo de cueo", "Bolso de cuero | Bolso repujado", "Cartera abierta"],
    ["chonpa de alpaka", "Chompa de alpaca", "Cárdigan", "Chompa de lana"],
    ["retavlo", "Retablo"],
    ["charago", "Charango"],
    ["zanpoña", "Zampoña | Siku"],
    ["billitera", "Billetera"],
    ["sombrerro", "Sombrero"],
    ["canastra", "Canasta", "Cesto"],
    ["sapatilla", "Zapatilla"],
    ["filigrama", "Aretes de filigrana | Dormilonas de filigrana"],
    [
      "piedra de huamnga",
      "Arpista en | Nacimiento en piedra | Paloma en | Portavela de piedra | Vicuña echada",
    ],
    ["guitara", "Guitarra", "Requinto", "Llavero de madera en forma de guitarra"],
    ["mochlia", "Mochila | Mochilita"],
    ["ponhco", "Poncho"],
    ["huairuro", "Collar de huayruro | Pulsera de huayruro"],
    ["tasa", "Taza de", "Tacita de", "Tazón"],
    [
      "yama",
      "Llama de tela | Llama tallada | Llavero de madera en forma de llama",
      "Chompa de alpaca con canesú",
    ],
    ["turon con ajonjoli", "Turrón San Pedrito con ajonjolí", "Turrón San Pedrito de"],
    ["alpacca", "Chompa de alpaca | Chullo | Cárdigan | Chalina", "Poncho"],
    [
      "mascra de diablada",
      "Máscara de diablada | Mascarita de diablada",
      "Máscara de china",
      "Máscara de moreno",
    ],
    ["vicunas", "Chullo de alpaca con vicuñas | Vicuña echada"],
    [
      "pulcera de semilas",
      "Pulsera ancha | Pulsera de açaí | Pulsera de huayruro",
      "",
      "Pulsera de mostacilla",
    ],
  ]),
]
