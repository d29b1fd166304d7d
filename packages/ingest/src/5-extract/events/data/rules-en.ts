import type { EventTable } from '../rule.ts'

/** English: who does what to trade, autos and energy. */
export const rulesEn: EventTable = {
  macros: `
levy: (tariffs?|duty|duties|levy|levies|surcharges?|surtax|surtaxes|(recycling|scrappage|scrapping|utili[sz]ation|disposal) (fees?|tax)|customs fees?|excise)(?! (war|talks|dispute|row|threats?|truce|free))
put: impos(e|es|ed|ing)|introduc(e|es|ed|ing)|put|puts|putting|slap|slaps|slapped|levied|levies|announc(e|es|ed)|appl(y|ies|ied)|enact(s|ed)?|set|extend(s|ed)?|charge(s|d)?|brought in|brings in
raise: rais(e|es|ed|ing)|increas(e|es|ed|ing)|hik(e|es|ed|ing)|lift(s|ed)|doubl(e|es|ed)|tripl(e|es|ed)|jump(s|ed)
cut: cut|cuts|cutting|lower(s|ed)?|reduc(e|es|ed|ing)|scrap(s|ped)?|abolish(es|ed)?|drop(s|ped)|remov(e|es|ed)|lift|lifts|lifted|eliminat(e|es|ed)|waiv(e|es|ed)|halv(e|es|ed)
delay: paus(e|es|ed)|postpon(e|es|ed)|suspend(s|ed)?|delay(s|ed)?|freez(e|es)|froze|hold off|holds off|held off|holds back|hold back
past: was|were|has been|have been|had been|is|are|will be|is to be|are to be|to be
flow: exports?|imports?|re-exports?|shipments?|sales?|purchases|supplies|deliveries|trade
maker: (car|auto|vehicle|truck)[ -]?(makers?|manufacturers?|producers?|companies|brands)|automakers?|carmakers?|makers|manufacturers|brands|concerns
firm: <maker>|companies|businesses|firms
paper: agreements?|contracts?|memorandum|memoranda|memorandums|deals?|treaty|treaties|pact|accord|mou|documents|papers
site: pipelines?|plants?|factory|factories|terminals?|refinery|refineries|power stations?|power plants?|power lines?|interconnectors?|gas fields?|oil fields?|mines?|assembly lines?|production lines?|works|railways?|routes?
leave: left(?! (by|behind|over|in|to|for|with|no|out|it|them|its|their))|leave|leaves|leaving|quit|quits|quitting|exit|exits|exited|exiting|pulled out|pull out|pulling out|pulls out|withdrew|withdraw|withdraws|withdrawing|withdrawn|departed|abandoned|walked away
over: exceed(s|ed)|topp(ed)|tops|pass(es|ed)|cross(es|ed)|surpass(es|ed)|broke|reach(es|ed)
pass: <over>|above|over|more than
mark: goal|target|mark|threshold|promise|milestone|objective|line of #
`,
  rules: `
record: (all-time|historic|historical|absolute) (high|highs|record|peak|maximum)
record: (?<!at th(at|e) time )(a|an|new|another|fresh|its|their|this|that|previous|earlier|best|monthly|annual|daily|yearly|quarterly|latest|hit|hits|hitting|set|sets|with|to|reached|at|also|of|from|record) record(?! (fell|low|lows|of the|growth|increase|rise|drop|fall|pace|decline|drought|heat|loss|speed|numbers? of visitors|at th(at|e) time|drop))
record: record(-breaking|-high| high| highs| level| levels| volume| volumes| amount| output| exports?| imports?| sales| value| year| month| supplies| deliveries| figure| trade| turnover)
record: the year of records
record: record of ((about|over|nearly|roughly|almost) )?(us|usd|us\\$|eur|rmb|\\$ ?|€ ?|£ ?)?#
record: (?<!(second|third|fourth|fifth)[ -])(highest|largest|biggest|most|best|strongest|greatest|busiest) ~ (ever|on record|in history|in its history|in their history|of all time|so far|since records began|in any (month|year|quarter))(?! (had been|cut|cuts|took))
record: record (was|had been|has been) (set|broken)
record: record (fell|was beaten) on
record: new high(s)?
record: not found a (larger|higher|bigger) one
record: never( before)?( (has|have|had|did|was|were|been))? … (so much|so many|as much|as many|this much|so large|so high|larger|higher|bigger|better|stronger|more|such|so great|so strong)
record: (more|larger|higher|bigger|better|greater|stronger) than (ever|in any( other)? (year|month|quarter|half-year|week))(?! (of|since|for|in))
record: than ever before
record: unprecedented ~ (#(?! ?(%|per ?cent|pct))|level|levels|volume|volumes)
record: no( other)? (year|month|january|february|march|april|may|june|july|august|september|october|november|december|quarter) (was|has been|had been|is) (stronger|better|bigger|higher|larger)
record: (first instance in (its|their|the) history|never happened before)
exit: (departure|exodus|exit|withdrawal|flight|retreat|pull-?out) of … <firm>
exit: <firm> … <leave>
exit: which … <firm> <leave>
exit: they (pulled out|withdrew|quit)
exit: (sold|sells?|selling|handed over|hands over|transferred|gave up|found a buyer for|bought a buyer for) (its|their|all its|the) ~ (plants?|factory|factories|works|share|stake|assets|business)
exit: (closed|closes|shut|shuts|shut down) (its|their) ~ (plants?|factory|factories|works|business)
exit: <leave>( of| from)? ~ (market|country)
exit: found a buyer for its
exit.area: <leave>
output: (opec|group|members|producers|ministers|countries) … (postpone[sd]?|delay(s|ed)?|extend(s|ed)?|prolong(s|ed)?|hold back|announced?|will cut|pump less|unwind) … (output|production|cuts?|oil|increase|barrels)
output: (postponed|delayed) the output increase
cap: (price cap|cap) (of # )?(that|which|on) … (put|imposed|set|agreed|introduced)
cap: (put|imposed|set|introduced|agreed( on)?|adopted) a (price )?cap
ban.export: (ban(s|ned)?|bars?|barred|prohibit(s|ed)?|stop(ped|s)?|halt(ed|s)?|outlaw(s|ed)|suspend(s|ed)?|restrict(s|ed)?) ~ (re-)?exports?
ban.export: (may|can|must) (no longer|not) be (re-)?exported
ban.export: (announc(ed|es)|impos(ed|es)|introduc(ed|es)|answered with|responded with|order(ed|s)|extend(ed|s)) ~ ban … on ~ exports?
ban.import: closed (its|their) ports to
ban.import: (ban(s|ned)?|bars?|barred|prohibit(s|ed)?|stop(ped|s)?|halt(ed|s)?|outlaw(s|ed)|suspend(s|ed)?|restrict(s|ed)?) ~ (imports?|purchases)
ban.lift: (lift(s|ed)?|eas(e|es|ed)|remov(e|es|ed)|scrap(s|ped)?|end(s|ed)?) ~ (restrictions|ban|bans|embargo|sanctions|curbs|quotas?)
ban: (pass(es|ed)|impos(e|es|ed)|introduc(e|es|ed)|announc(e|es|ed)|answered with|approv(e|es|ed)|extend(s|ed)|vot(ed|es) for|order(s|ed)|back(s|ed)) ~ (ban|embargo|moratorium|phase-?out|restrictions)
ban: (ban|embargo|moratorium) … (took effect|takes effect|came into force|comes into force|entered into force|in force|began|starts)
ban: (has |have )?(banned|barred|outlawed|prohibited)
ban: been (banned|barred) since
duty.delay: <delay> ~ <levy>
duty.delay: hold its (answer|tariffs|duties) back
duty.cut: <cut>( all)? ~ <levy>(?! (on ~ )?to between)
duty.raise: <raise> ~ <levy>
duty.raise: <levy> … (had jumped|were raised|was raised|will be raised|has been raised|have been raised|was increased|were increased|was doubled|will rise|rises|rose) (by|to|from|in|on)
duty.raise: it (lifted|raised) ~ <levy>
duty.put: <put> … <levy>
duty.put: <levy> … (<past>) (imposed|introduced|put in place|slapped|announced|extended)
duty.face: (pay|pays|paying|face|faces|facing) ~ <levy>
duty.put: <levy> … (took effect|takes effect|take effect|came into force|comes into force|come into force|entered into force|has existed since|have existed since)
duty.put: charg(es|ed) #( per cent| percent)?%? on
duty.face: will pay #( per cent| percent)?%? at the border
duty.put: (vot(ed|es)|decid(ed|es)) … <levy>
duty.rules: <levy> on ~ now stand at
sanction: (impos(e|es|ed)|put|puts|slap(s|ped)|announc(e|es|ed)|introduc(e|es|ed)|adopt(s|ed)|approv(e|es|ed)|expand(s|ed)|tighten(s|ed)) ~ sanctions
sanction: (put|puts|placed|places) … under sanctions
sanction: sanctions … (<past>) (imposed|introduced|announced|adopted|tightened)
grant: (grant(s|ed)?|gave|given|gives|issu(e|es|ed)|renew(s|ed)|revok(e|es|ed)) ~ (licen[cs]es?|waivers?|quotas?|exemptions?)
grant: free of duty
law: (sign(s|ed)|issu(ed|es)|publish(ed|es)|adopt(s|ed)) ~ (decree|order|law|bill) (on|that|to|for)
law: (pass(es|ed)|approv(ed|es)|back(s|ed)|vot(ed|es) for) ~ (bill|law|quota|act|plan to)
law: failed to stop ~ plan
law: launch(es|ed) ~ strategy
appeal: (call(s|ed) on|call(s|ed)|urg(es|ed)) ~ to (provide|give|grant|offer|support|lift|lower|cut|scrap|drop)
appeal: (ask(s|ed)?|call(s|ed)?) for ~ (lower|support|subsidies|incentives|tariffs|lower vat|an end|protection)
sign.trade: (sign(s|ed)?|signing|conclud(e|es|ed)|struck|sealed|reach(es|ed)) ~ (free[- ]trade|trade|economic partnership) (agreements?|deals?|pact|treaty|accord)
sign: (?<!(had|which|already) )(sign(s|ed)?|signing|ink(s|ed)|conclud(e|es|ed)|struck|seal(s|ed)|clinch(es|ed)|reach(es|ed)|made) ~ <paper>
sign: <paper> … (<past>) (signed|concluded|struck|sealed|inked|made|reached|renewed)
sign: <paper> … signed
sign: <paper> with ~ (was|were) signed
sign: signed for #
sign: they include a memorandum
sign: (plan|terms|volumes) agreed with
agree: ministers agreed
agree: (?<!(had|which|that)( [^ ]+)? )agreed (on this )?(to|on|that|in|upon)
agree: (opec|members) … they announced on
meet: (met|meets|meeting)( with)? ~ (counterpart|president|premier|prime minister|minister|leader|leaders|chancellor|xi|putin|mishustin|trump|modi|erdogan)(?!')
meet: (meeting|meetings|talks|negotiations|visit|consultations) (of|between|with|by|to)
meet: (was|were|arrived|is) in ~ for (talks|a visit|negotiations)
meet: (held|hold|holds|holding|round of) (talks|a meeting|negotiations)
meet: (visit(s|ed)|arriv(es|ed) in)
meet: (recently )?met (in|on|at|for|to)
meet: president's visit to
meet: told … (premier|prime minister|president|minister) ~ in
summit: (at|during|after|before|their|the|a|first|second|third|#|annual) ~ summit(?! of the)
launch.make: (launch(es|ed)?|start(s|ed)|began|begin(s)?|begun|commenc(es|ed)|kick(s|ed) off|resum(es|ed)) ~ (production|assembly|manufacture|manufacturing|output) of
launch.make: (commencement|start|launch|beginning) of ~ (production|assembly|manufacturing)
launch.make: (assembly|production) of ~ (start(ed|s)|began|begins|commenced)
launch.make: (serial |mass )(assembly|production) … (start(ed|s)|began|begins|commenced)
launch.flow: (gas|oil|lng|electricity|power|exports|deliveries|supplies|shipments) … (began|started|begins|starts|commenced|has begun) (to flow|flowing|in|on|last|this|from|via|through|along|by)
launch.flow: (launch(es|ed)|start(s|ed)|began|begins|begun|commenced) ~ (deliveries|supplies|shipments|exports) (of|to|from|via|by)
launch.site: <site> … (went|came|comes|goes|put|brought|been put|entered) (into operation|on ?stream|online|into service|on line|into use)
launch.site: (inaugurat(es|ed)|commission(s|ed)|open(s|ed)|launch(es|ed)) ~ <site>
launch.site: (opening|inauguration|commissioning|launch) of ~ <site>
launch.site: <site> … (<past>|became) (inaugurated|commissioned|opened|launched|operational)
launch.site: been operational
project: plans for (a|the|another) ~ <site>
project: plans? (and ~ )?for a second …<site> (is|are) underway
project: (plans?|planned|intends?|agreed|will|would|is|are|wants?) (to )?(build|building|construct|set up|constructing) ~ (<site>|cars)
project: new project
project: construction of ~ <site> (will|is to|began|has begun|started)
first.cargo: first ~ (cargo|cargoes|shipment|delivery|train|batch|consignment|tanker) … (arriv(ed|es)|left|delivered|reach(ed|es)|sent|departed|set off|unloaded|shipped|docked)
first.cargo: the first arrived on
full: (reach(es|ed)|took … to|brought … to|hit|attain(s|ed)) ~ (design|full|maximum|planned|projected|export) ~ capacity
full: (design|export|full|maximum|planned) capacity … (was|had been|has been) (reached|achieved|attained)
goal: <mark> (was|has been|had been|were|is) ~ (met|hit|reached|achieved|passed|crossed|kept|surpassed|exceeded|fulfilled|left behind)
goal: (that |the )line was crossed
goal: (it|this) (was|has been|had been) (hit|met|reached|achieved)( early)?
goal: (met|hit|achieved|passed|fulfilled|surpassed|exceeded|beat) ~ (goals?|target|mark|threshold|milestone)
goal: (goal|target|mark) (of|for|set) … (was|has been|had been) (met|hit|reached|achieved|passed|crossed|surpassed|exceeded)
goal: (gone|went) past that( already)?
first: for the first time(?! since) … <pass> ~ #
first: for the first time, <pass> ~ #
first: <over> ~ # … for the first time(?! since)
first: first time (that|ever) … <over>
`,
  stops:
    'after|because|before|due|by|as|amid|despite|under|from|than|since|while|which|who|when|where|but|and|against|without|over|if|on',
  denials:
    "not|no|never|denied|denies|deny|refused?|refuses|rejected|rejects|ruled out|rules out|without|failed to|fails to|fell through|cannot|can't|won't|didn't|hasn't|haven't|neither|nor|yet to|unable to|short of|far from|stop short",
  doubts:
    '(?<!(in|since|from|until|by|of|early|late|mid|last|this|next|and|to|through|#) )may(?! \\p{N})|might|could|would|should|if|unless|whether|threaten(s|ed|ing)?|consider(s|ed|ing)?|mull(s|ed|ing)?|propos(e|es|ed|ing|al|als)|hop(e|es|ed|ing)|want(s|ed)? to|wish(es|ed)?|expect(s|ed)?|likely|possible|possibly|potential|rumou?rs?|reportedly|seek(s|ing)?|sought|talk of|calls? for|debat(e|es|ed|ing)|fear(s|ed)? of|risk of',
  background:
    'for buying|after|because|because of|due to|despite|amid|owing to|thanks to|as a result of|following|who',
  firms: '<firm>',
  leaders:
    'presidents?|premiers?|prime ministers?|ministers?|leaders?|heads of (state|government)|chancellor|delegations?|intergovernmental|commission|negotiators?|ambassador',
  joints: '[;:—(]| – |, (but|while|whereas|although|though) | (but|while|whereas) ',
}
