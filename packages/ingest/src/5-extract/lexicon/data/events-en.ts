/** English words that report an event. `type: words`. */
export const eventsEn = `
record: record high, all-time high, record-breaking, a record, new record, highest ever, historic high, highest on record, record level, record volume, historical high, record-high, all-time record, historic maximum, historical maximum, another record
agreement: signed, signing, agreement, agreements, memorandum, memoranda, contract signed, deal, deals, pact, accord, treaty
meeting: summit, talks, negotiations, meeting, met with, met in, met, visit, visited, consultations
launch: launched, launch, launches, inaugurated, commissioned, began production, started production, start of production, commencement, went into operation, put into operation, operational, opened, came on stream, kicked off production, rolled off
exit: pulled out, pull out, pulling out, exit, exited, left the market, left the country, departure, exodus, withdrew, withdrawal, withdraw, quit, leaving the market, suspended operations, left Russia, leave Russia, left the Russian market, leave the Russian market
policy: sanctions, ban, bans, banned, embargo, imposed, impose, imposing, introduced, introduce, subsidy, subsidies, policy support, quota, quotas, restrictions, lifted, exempt, exempted, raised duties, decree, price cap, moratorium
project: construction, to build, plans for, plan to build, project, feasibility
milestone: first cargo, first shipment, first delivery, for the first time, first time ever, milestone, met early, goal was met, been reached, first batch, first train
`
