/** Makers that sell under several names, each with the brands of other homes that its own reports tell of beside it. */
const houses = `
BMW: Mini, Rolls-Royce
Volkswagen: Skoda, Seat, Cupra, Bentley, Lamborghini
Renault: Dacia, Alpine
Geely: Volvo, Polestar, Lotus
Stellantis: Peugeot, Citroen, Opel, Vauxhall, Fiat, Jeep, Chrysler, Dodge, Alfa Romeo
General Motors: Holden, Opel, Vauxhall
Tata: Jaguar, Land Rover, Jaguar Land Rover
`

const houseOf = new Map(
  houses
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [house = '', brands = ''] = line.split(': ')
      return brands.split(', ').map((brand) => [brand, house] as const)
    }),
)

/** Whether a brand is one of a maker's own, wherever its home is. */
export const isOfHouse = (brand: string, maker: string): boolean => houseOf.get(brand) === maker
