/** English measure words. A line is `class pos: words`; pos `nv` is a form that is noun or verb ("exports"). */
export const cuesEn = `
out nv: exports, export
out v: exported, exporting, shipped abroad, sold abroad, re-exported, shipped overseas, sold overseas, sent abroad, sent overseas, went abroad, went overseas, go abroad, go overseas, left the country, re-export, exported abroad
out n: total exports, overall exports, outbound shipments, overseas shipments, overseas sales, exportation, foreign sales, export volume, export volumes, export revenue, export revenues, export earnings, export value, export shipments, export supplies, export deliveries, export sales, shipments abroad, deliveries abroad, supplies abroad, sales abroad, outbound sales, exports value, re-exports, value of exports, export flows, export loadings, export proceeds, export receipts, export turnover, overseas deliveries, exported volume, foreign shipments, export total
in nv: imports, import
in v: imported, importing, purchasing, procure, procuring, sourcing, took delivery of, import from
in v: paid, spent, bought, buys, buying, buy, purchased, sourced, sources, procured
in n: total imports, overall imports, purchases, purchase, inbound shipments, import volume, import volumes, import value, import bill, importation, intake, import deliveries, imports value, arrivals, buying of, intake of, import demand, inflows, offtake, import purchases, imported volumes, imported volume, import shipments, import arrivals, inflow, imports bill, import spending, import flows, import total, import intake
flow n: shipments, shipment, deliveries, delivery, supplies, supply, flows, flow, loadings, transits, transit, liftings, sendouts, exported volumes, pumping, transmission, seaborne shipments, seaborne supplies, seaborne flows, seaborne loadings, pipeline flows, pipeline supplies, pipeline deliveries, nominations, sendout, send-out
flow v: went, flowed, flows through, passed through, send, ship, deliver, shipped, ships, shipping, delivered, delivers, delivering, supplied, supplies, supplying, sent, sends, sending, transported, loaded, piped, came from, provided, transmitted, transited, dispatched, flowed, discharged, delivers, go, goes, gone, sail, sailed, sails, carry, carries, carried, carrying, transport, transports, transporting, haul, hauled, rerouted, diverted, redirected, pipes, dispatch
receive v: took, takes, taking, received, receives, receiving, took in, takes in, taken in, absorbed, brought in, got, get, gets
trade n: trade, turnover, trade turnover, trade volume, trade volumes, commerce, trade value, trading volume, commodity turnover, trade flows, trade exchange, foreign trade turnover, trade exchanges, commercial exchange, commercial exchanges, exchange of goods, goods turnover, business turnover, trade in goods, exports and imports, imports and exports, imports and exports of goods, foreign trade, external trade
trade v: exchanged goods, exchanged, did business, do business, traded, trades, trading
surplus n: surplus, trade surplus, positive balance, positive trade balance, surpluses, surplus in trade
deficit n: deficit, trade deficit, trade gap, shortfall, negative balance, negative trade balance, deficits, gap
balance n: trade balance, balance of trade, foreign trade balance
sales n: sales, registrations, new registrations, deliveries to customers, retail sales, wholesales, wholesale dispatches, domestic sales, unit sales, dispatches, market volume, total industry volume, industry sales, retail deliveries, new-car registrations, vehicle registrations, registration volume, sales volume, sales volumes, retail volumes, wholesale volumes, total sales, dealer sales, showroom sales
sales v: sold, sells, selling, sell, registered, registering, delivered to customers, found buyers, changed hands, handed over to customers, retailed, were registered, was registered, are registered
market n: market, markets
production n: production, output, manufacture, manufacturing output, mine production, generation, extraction, mining output, mined output, production volume, production volumes, output volume, output volumes, total output, total production, manufacturing volumes, power generation, electricity generation, power output, electricity output, power production, electricity production, thermal power generation, coal-fired generation, gas-fired generation, nuclear generation, hydropower generation
production v: pumped, pumping, pumps, produced, produces, producing, produce, made, manufactured, mined, extracted, assembled, generated, pumped out, built, rolled off, builds, churned out, turned out, pump, make, manufacture, manufactures, manufacturing, extract, extracts, extracting, generate, generates, generating, build, assemble, assembles, assembling, dig, dug, turn out, turns out, churn out, roll off, rolled out of, mine
consumption n: consumption, demand, usage, burn, use, refinery throughput, refining throughput, crude throughput, oil throughput, refinery runs, crude runs, refinery intake, crude processing, oil processing, refinery processing, crude oil throughput, crude oil processing, crude refining, processing volume, processing volumes, direct burning, crude burn, power burn, gas burn, apparent demand, apparent consumption, end use, power consumption, electricity consumption, power demand, electricity demand, electricity use, power use
consumption v: consumed, consumes, used, burned, burnt, burns, consume, consuming, burn, burning, processed, process, processes, processing, refined, refine, refines
capacity n: capacity, throughput, throughput capacity, design capacity, annual capacity, production capacity, export capacity, nameplate capacity, regasification capacity, liquefaction capacity, import capacity, transmission capacity, processing capacity, refining capacity, handling capacity, generating capacity, installed capacity, assembly capacity, manufacturing capacity, rated capacity, full capacity, pipeline capacity, transit capacity, carrying capacity, crude capacity
capacity v: can make, can produce, can build, can assemble, can manufacture, can generate, can handle, can process, can refine, can carry, can pump, can transport, can pass, can receive, can turn out, can take in, can regasify, can load, can accommodate, able to make, able to produce, able to build, able to assemble, able to manufacture, able to generate, able to handle, able to process, able to refine, able to carry, able to pump, able to transport, able to pass, able to receive, able to turn out, able to take in, able to regasify, able to load, able to accommodate, designed to make, designed to produce, designed to build, designed to assemble, designed to manufacture, designed to generate, designed to handle, designed to process, designed to refine, designed to carry, designed to pump, designed to transport, designed to pass, designed to receive, designed to turn out, designed to take in, designed to regasify, designed to load, designed to accommodate, capable of making, capable of producing, capable of building, capable of assembling, capable of manufacturing, capable of generating, capable of handling, capable of processing, capable of refining, capable of carrying, capable of pumping, capable of transporting, capable of receiving, capable of accommodating, capable of loading
cut n: output cut, output cuts, production cut, production cuts, supply cut, supply cuts, voluntary cut, voluntary cuts, cuts, curbs, voluntary reduction, production curbs, cut in output, cut in production, cuts in output, cuts in production, output reduction
price n: price, prices, average price, export price, import price, average export price, contract price, spot price, tax price, prices for, export prices, import prices, spot prices, average prices, contract prices, benchmark price, basket price, selling price, average selling price, landed price, landed cost, quotation, quotations, price tag
price v: cost, costs, traded at, priced at, fetched, fetches, sold at, sells at, trades at, trading at, quoted at, offered at, assessed at, priced
discount n: discount, discounts, discount to, spread, price gap
tariff n: tariff, tariffs, duty, duties, import duty, import duties, customs duty, customs duties, levy, levies, import tariff, import tariffs, export duty, export duties, import tax, recycling fee, scrappage fee, utilization fee, utilisation fee, tariff rate, surcharge, anti-dumping duty, anti-dumping duties, countervailing duties, countervailing duty, countervailing tariffs, anti-dumping tariffs, tax on, taxes on, export tax, export taxes, excise, tariff on, surtax, additional tariff, additional tariffs, additional duty, additional duties, safeguard duty, safeguard duties, import levy, import levies, customs tariff, customs tariffs, customs fee, customs fees, scrapping fee, disposal fee, export levy, reciprocal tariff, reciprocal tariffs, retaliatory tariff, retaliatory tariffs, punitive tariffs, punitive tariff, punitive duties, provisional duties, tariff rates, duty rate, tariff hike
tariff v: taxed, taxed at, charged, charges
brands n: brands, brand
share n: penetration, penetration rate, share, market share, stake of the market, slice, proportion, percentage, market shares, shares, portion
figure n: figure, figures, number, numbers, total, amount, volume, volumes, level, it, this, they, these, that figure, growth, that figure, the total, value, trend, tally, rate, result, gain, increase, decline
`

/** Direction words: `sign pos: words`. Sign 0 is a verb of standing ("amounted to"). */
export const movesEn = `
+ v: raise, raises, raising, lift, lifts, lifting, boosts, boosting, doubling, rose, risen, rise, rising, rises, grew, grown, grow, growing, grows, increased, increasing, increases, increase, climbed, climb, climbs, climbing, jumped, jump, jumping, jumps, surged, surge, surges, surging, soared, soar, soaring, soars, gained, gain, gains, gaining, added, adding, advanced, advance, up, expanded, expand, expanding, expands, edged up, went up, gone up, goes up, go up, going up, ticked up, inched up, leapt, leaped, rocketed, skyrocketed, swelled, picked up, improved, accelerated, rebounded, recovered, rallied, strengthened, spiked, shot up, crept up, boosted, raised, lifted, upped, widened, ballooned, hiked, moved up, multiplied, saw growth of, ramped up, bounced, bounced back, put on, exploded, mounted
- v: reduce, reduces, reducing, lower it, lowers, curb, curbs, curbing, trims, trimming, slash, slashes, slashing, halving, fell, fallen, fall, falling, falls, dropped, drop, dropping, drops, declined, decline, declining, declines, decreased, decrease, decreasing, decreases, slid, slide, slides, sliding, slipped, slip, slipping, shrank, shrunk, shrink, shrinking, shrinks, plunged, plunge, plunging, plunges, plummeted, plummet, plummeting, tumbled, tumble, tumbling, sank, sunk, sink, dipped, dip, down, lost, lose, losing, loses, easing, ease, inching lower, nudged down, slackened, shed, reduced, reducing, contracted, contract, contracting, eased, went down, gone down, go down, goes down, going down, edged down, edged lower, came down, slumped, slump, slumping, collapsed, collapse, crashed, halved, cut, cuts, cutting, lowered, narrowed, dwindled, weakened, retreated, nosedived, ticked down, inched down, diminished, slashed, trimmed, dived, cratered, wiped out, wipe out, backed off, dented, worsened, softened, tanked
+ n: increase, increases, rise, growth, gain, gains, jump, surge, upturn, expansion, uptick, hike, increment, climb, spike, leap, boost, upswing, uplift, improvement, rebound, plus
- n: decrease, decreases, fall, decline, declines, drop, dip, slump, reduction, contraction, downturn, slide, plunge, loss, losses, collapse, minus, cut, shrinkage, setback, tumble, drawdown, slowdown
+ a: wider, steeper, brisker, fatter, higher, more, larger, bigger, greater, above, stronger, extra, better, additional, faster, dearer, ahead of
- a: narrower, slimmer, thinner, lower, less, fewer, smaller, below, weaker, worse, cheaper, short of, slower
0 v: reached, reach, reaches, reaching, amounted to, amounting to, amounts to, amount to, totaled, totalled, totaling, totalling, totals, total, stood at, stands at, stand at, standing at, came to, comes to, come to, hit, hits, hitting, exceeded, exceeding, exceeds, exceed, was worth, were worth, topped, surpassed, surpassing, passed, crossed, made, accounted, averaged, averaging, averages, was valued at, were valued at, valued at, valued, worth, came in at, coming in at, equaled, equalled, constituted, was, were, is, are, stayed at, settled at, remained, had been, has been, have been, be, recorded, posted, came out at, added up to, arrived at, numbered, registered at, put, ended, ended at, closed at, clocked, logged, achieved, attained, attain, breached, carry on, carries on, carried on, go on, goes on, went on, gone on, turn out to, turns out to, turned out to, made it, makes it, make it
`

/** Status: `status: words`. Matched in lower case only: "may" is no month. */
export const modalsEn = `
target: mean to, means to, agreed to double, agreed to bring, agreed to take, agreed to lift, agreed to reach, agreed to boost, agreed to expand, agreed to push, agreed to grow, agree to raise, agree to increase, target, targets, targeted, targeting, goal, goals, aim, aims, aimed, aiming, plans, plan, planned, planning, pledged, pledge, pledges, commit, committed, ambition, ambitions, objective, task of, intends, intend, intention, strive, agreed to increase, agreed to raise, hopes to, wants to, to be raised to, to be increased to, will be raised to, vowed, contracted volume, contractual
forecast: based on an assumed, is based on, assumes, assumed, expected, expects, expect, expecting, expectations, forecast, forecasts, forecasted, projected, projects that, projection, projections, predict, predicts, predicted, prediction, could, should, will, would, may, might, likely, on track, set to, is to, are to, anticipated, anticipates, anticipate, poised to, outlook, outlook for, seen at, potential, prospect, can reach, can grow, see it, foresee, foresees, see them
estimate: estimated, estimates, estimate, believed to have, preliminary estimate
hypothetical: has to, have to, must, needs to, need to, if, unless, had expected, were expected, was expected, hypothetical, in case of, whether
`

/** Grammatical words: `word: forms`. */
export const wordsEn = `
there: there, from there, to there, thither
from: from, originating in, originating from, supplied by, coming from
to: to, bound for, destined for, headed for, towards, toward, headed to
into: into, onto, in the direction of
with: with, against the
between: between
of: of, worth of
in: in, within, inside, across, on the
by: by
for: for
on: on
at: at
via: via, through, by way of, along
than: than
against: against, versus, vs, vs., compared with, compared to, up from, down from, compares with, rather than, instead of, following, in comparison with, in contrast to, from a year-ago, when it was, when they were
and: and, &, as well as, plus, or, then, but
its: its, their, his, our
those: those, that of, ones
both: both countries, two countries, the two countries, both nations, the two nations, two nations, the two sides, both sides, two sides, bilateral, mutual, two-way, the two states, the neighbors, the neighbours, the two neighbours, the two neighbors, the two economies, two states, the pair, each other, one another, the two
each: each, apiece, respectively each
total: total, overall, foreign trade, external trade, in total, in all, all told, altogether, in aggregate, all in all, all, entire, global, overall exports, overall imports, total exports, total imports, aggregate
world: abroad, overseas, globally, worldwide, as a whole, from all origins, from all sources, to all destinations, from all countries, all told, altogether, worldwide sales, to the rest of the world, with the rest of the world, all markets, in the whole world, world, world's, world’s, the world, world market, world markets, all countries, international, globe, all destinations
home: at home, domestic, domestically, home market, domestic market, local market, locally, domestic brands
country: the country's,the country, country, this country, the nation, the kingdom, the republic, the bloc, the state, the island
respectively: respectively
while: while, whereas, although, though, however, meanwhile, but, which
since: after, before, because, since, as, when, once, until
route: the pipeline, pipeline, this pipeline, the route, the corridor, gas pipeline, oil pipeline
reverse: in the other direction, the other way, in return, in the opposite direction, the reverse direction
value: in value terms, by value, in value, value of, in dollar terms, in monetary terms, in money terms, in terms of value, value-wise
volume: in volume, by volume, in volume terms, in terms of volume, in quantity, in physical terms, in tonnage, volume-wise
account: account of,accounted for, accounts for, account for, accounting for, made up, makes up, make up, making up, represented, represents, represent, representing, constituted, constitutes, comprised, comprises, comprising, took up, captured, commands, commanded, claimed, claim, hold, holds, held, capture, captures, secured, stood for, controls, controlled, stand for, covered, covers, cover
not: not, no, none, never, neither, nor, nothing, n't
besides: excluding, except, other than, besides, outside of
article: a, an, the, this, these, some, any
be: was, were, is, are, be, been, had been, has been, have been, became, remained, stayed, remains, become, becomes, ranked, ranks, emerged as, emerged, overtook, overtaking, surpassed
per: per, a barrel, per barrel
percapita: per capita, per working day, per person, per household, average daily, daily average, per day on average, a day on average, by working days, working-day
goal: goal, target, mark, threshold, milestone, level
worth: worth, valued at, for a total of, for, in the amount of, to the tune of, with a value of
including: including, of these, of those, of which, among them, of them, of this, of that, out of which, of it
who: who, which, that, whose
org: ministry, customs, association, committee, agency, bureau, administration, department, statistics office, statistical office, central bank, government, authorities, authority, institute, customs service, customs authority, customs data, embassy, chamber, federation, commission, council, statistics, parliament, media, press, officials, official, treasury, news agency, customs administration, think tank, trade ministry, commerce ministry, finance ministry, energy ministry, industry ministry, foreign ministry, regulator, administration's, lawmakers, cabinet
person: president, premier, prime minister, minister, ambassador, spokesman, spokesperson, spokeswoman, envoy, leader, leaders, counterpart, chancellor, secretary, foreign minister, deputy prime minister, trade representative, consul, diplomat, analyst, analysts, economist, economists, expert, experts, consul general, vice premier, chairman, head, first deputy, academic, side, deputy minister, energy minister, business mission
neutral: annual, monthly, quarterly, yearly, record, direct, daily, net, physical, new, seaborne, weekly, average, gross, strong, weak, official, cumulative, combined, direct, aggregate, new, recent, latest, outbound, inbound, robust, large, bulk, regular, additional, main, key, own, retail, wholesale, combined, mutual, actual, legal, physical, whole, past, current, soaring, rising, falling, growing, full-year, year-to-date, outgoing, incoming, seasonally adjusted, goods, brand, brand-new
favour: in favour of, in favor of, favour, favor, side
settlement: settled, paid in, conducted in, carried out in, settlements, payments, transactions, mutual settlements, settlement
currency: national currencies, local currencies, own currencies, rubles and yuan, roubles and yuan, yuan and rubles, yuan and roubles, ruble and yuan, national currency, the ruble, the yuan, rubles, roubles
combined: combined, together, jointly, between them, taken together, in aggregate, collectively, the five, the three, the four
`

/** Ranks: `superlative value: words` and `head: words`. */
export const ranksEn = `
1: largest, biggest, top, leading, main, primary, number one, number-one, foremost, chief, key, principal, most important, first place, single largest, single biggest, the lead, greatest, premier
2: second-largest, second largest, second-biggest, second biggest, no. 2, number two, second most important, second place, second-most important, runner-up
3: third-largest, third largest, third-biggest, third biggest, no. 3, number three, third most important, third place
4: fourth-largest, fourth largest, fourth-biggest, fourth biggest, no. 4, number four, fourth place
5: fifth-largest, fifth largest, fifth-biggest, fifth biggest, no. 5, number five, fifth place
6: sixth-largest, sixth largest, sixth-biggest, sixth biggest, sixth place
7: seventh-largest, seventh largest, seventh-biggest, seventh biggest, seventh place
8: eighth-largest, eighth largest, eighth-biggest, eighth biggest, eighth place
9: ninth-largest, ninth largest, ninth-biggest, ninth biggest, ninth place
10: tenth-largest, tenth largest, tenth-biggest, tenth biggest, tenth place
supplier: supplier, suppliers, import sources, sources of imports, source of supply, supply source, supply sources, source market, source markets, provider of, providers, vendors, sellers, supplying countries, country of origin, countries of origin, source country, source, provider, vendor, seller, supplier of, import source, source of imports, supplying country
destination: destination, destinations, off-taker, offtaker, offtakers, purchasers, consumers, clients, export outlet, export customer, export customers, takers, sales market, sales markets, buyer of, buying country, market, markets, buyer, buyers, customer, customers, export destination, export market, export destinations, export markets, consumer, client, purchaser, taker, overseas market, foreign market, outlet
partner: trading partner, trade partner, trading partners, trade partners, economic partner, commercial partner, foreign trade partner, foreign trade partners, partner
exporter: exporter, exporters, shipper, shippers, exporting country, exporting nation, exporting countries
importer: importer, importers, importing country, importing nation, importing countries
producer: producer, producers, manufacturers, makers, producing country, producing countries, miner, manufacturer, maker
`

/** Who says it: `area: names`, `-` where the source belongs to no country. A source's area is whose view it gives. */
export const sourcesEn = `
CN: General Administration of Customs, General Administration of Customs of China, China's General Administration of Customs, Chinese General Administration of Customs, Chinese customs, China's customs, GACC, GAC of China, customs data of China, Main Customs Administration of China, Chinese Customs, CAAM, China Association of Automobile Manufacturers, CPCA, China Passenger Car Association, Chinese customs data, China's customs authority, Chinese Ministry of Commerce, Ministry of Commerce of China, Ministry of Commerce of the People's Republic of China, MOFCOM, Chinese Ministry of Industry, China's customs data, General Customs Administration, China Customs, China customs, Xinhua, Global Times
RU: TASS, RIA Novosti, Interfax, Autostat, Avtostat, AEB, Association of European Businesses, Federal Customs Service, FCS, Rosstat, Russian customs, Bank of Russia, Russian Automobile Dealers Association, Kommersant, Vedomosti, RBC, Russian Finance Ministry, Russian Energy Ministry, Russian Railways
US: US Department of Energy, U.S. Energy Information Administration, US Energy Information Administration, Energy Information Administration, EIA, Census Bureau, U.S. Census Bureau, US Census Bureau, Commerce Department, U.S. Department of Commerce, Bureau of Economic Analysis, USDA, US Department of Agriculture, AP, Bloomberg, CNBC
KR: Korea Customs Service, Korea International Trade Association, KITA, KAMA, Yonhap, Korea Automobile Manufacturers Association
JP: METI, JOGMEC, Finance Ministry of Japan, Japan's Finance Ministry, JAMA, JADA, Nikkei, Kyodo, Jiji, Japan Automobile Manufacturers Association
IN: SIAM, Society of Indian Automobile Manufacturers, FADA, PPAC, Petroleum Planning and Analysis Cell, DGCI&S, Federation of Automobile Dealers Associations, PTI
GB: SMMT, Society of Motor Manufacturers and Traders, HMRC, ONS, Reuters, Financial Times, FT
DE: KBA, Federal Motor Transport Authority, Destatis, Federal Statistical Office, Federal Statistics Office, VDA, DPA, dpa
EU: ACEA, European Automobile Manufacturers' Association, Eurostat, European Commission, European Automobile Manufacturers Association
TR: TurkStat, TUIK, Turkish Statistical Institute, Turkish Exporters Assembly, TIM, ODMD, Anadolu Agency, Anadolu, EMRA, EPDK
KZ: Kazinform, Ministry of Energy of Kazakhstan, Bureau of National Statistics
AZ: State Customs Committee of Azerbaijan, Trend, Azernews, Report
UZ: Statistics Agency of Uzbekistan, Uzbekistan Statistics Agency
ES: Enagás, ANFAC, Enagas
FR: AFP
NO: Norwegian Petroleum Directorate, OFV
ZA: Naamsa, NAAMSA, Stats SA, SARS, South African Revenue Service
TH: FTI, Federation of Thai Industries
MX: AMIA, INEGI, Inegi
BR: Anfavea, Secex, Fenabrave, ANP
ID: Gaikindo, GAIKINDO, BPS
AU: FCAI, Federal Chamber of Automotive Industries
VN: VAMA, General Statistics Office, General Department of Vietnam Customs
MY: MAA, Malaysian Automotive Association
PK: PBS, Pakistan Bureau of Statistics, PAMA
KE: KNBS, Kenya National Bureau of Statistics
CA: Statistics Canada, StatCan
AR: Indec, INDEC, Acara
CO: DANE, Andemos
PE: Mincetur, SUNAT
CL: ANAC
UA: ExPro, Ukrstat, Ukravtoprom
GE: Geostat
AM: Armstat
BY: Belstat
IT: ANFIA, UNRAE
PL: Samar, PZPM
SE: Mobility Sweden, BIL Sweden
-: Kpler, Vortexa, Refinitiv, LSEG, Platts, S&P Global, Argus, IEA, International Energy Agency, OPEC Secretariat, GIIGNL, Rho Motion, JATO Dynamics, LMC Automotive, Wood Mackenzie, Rystad, Rystad Energy, Sputnik, Euronews, Statista, World Bank, IMF, WTO, Wall Street Journal, Energy Institute
`

export const saysEn = `
say: said, says, say, told, reported, reports, report, showed, shows, show, noted, notes, announced, according to, citing, cited by, wrote, writes, added, stated, confirmed, revealed, disclosed, published, released, stressed, emphasized, emphasised, pointed out, recalled, informed, quoted, explained, remarked, attested, claims, data from, data of, statistics from, figures from, with reference to, calculated, as reported by, gives, believes
`

/** Stretches that are about something else: numbers of these are never ours. `why: words`. */
export const skipsEn = `
per working day: per working day, daily average exports, working days, working day, average daily exports
company result: earnings, net profit, profit, profits, net income, revenue, revenues, EBITDA, operating income, shares of, stock, stocks, dividend, market capitalization, earnings per share, gross margin, comparable store sales
investment: investment, investments, invested, invest, investing, joint projects, projects worth, loan, loans, credit line, fund, financing, funding, aid, grants, valuation
money market: foreign exchange, foreign-exchange, forex, exchange rate, the dollar, a dollar, the euro, the rouble,the ruble,the yen, the won, interest rate, key rate, inflation, remittances, tourism, economy, the economy, economic growth, GDP, gross domestic product, unemployment, wages, salary, salaries, budget, bond, bonds, CPI, PMI, industrial production, retail sales of consumer goods, stock market, index, S&P 500, Dow, Nasdaq, population, jobs, employees, workers, people, seats ,visitors, foreign visitors, debt, debts, stock exchange, turnover of shares, passengers, spectators, attendance, migrants, refugees, students, households, residents, tariff lines, break-even, breakeven, transfer market, dealer contracts, points of sale, votes, states with, reserves, stockpiles, inventories, inventory, storage, wells, rigs
region: EAC, East African Community, COMESA, ECOWAS, SADC, MERCOSUR, Mercosur, EFTA, GCC, Gulf Cooperation Council, rest of the world, other countries, all other countries, third countries, North America, North American, Oceania, non-EU Europe, Eastern Europe, Western Asia, Southeast Asia, South East Asia, East Asia, South Asia, Northeast Asia, Sub-Saharan Africa, North Africa, West Africa, East Africa, Asia Pacific, Asia-Pacific, Middle East and Africa, Central America, Caribbean, Far East, Western countries, Scandinavia
buyer group: fleets, fleet, private buyers, private customers, corporate buyers, corporate customers, business sector, commercial customers, private registrations, fleet registrations, small business sector, private buyer
price cap: quota, quotas, output quota, output quotas, futures, price cap, the cap, cap of, price ceiling
`
