/**
 * Words after which a full stop ends nothing, per language, in lower case and without the stop. `weak` ones do end a
 * sentence when a capital follows ("… 20 mln. Exports rose"); after the others even a capital is no boundary ("Mr. Xi").
 */
export const abbreviations: Record<string, { readonly strong: string; readonly weak: string }> = {
  en: {
    strong:
      'mr mrs ms dr prof sen rep gen gov st no nos vs fig messrs hon rev sgt col lt capt cmdr pres jan feb mar apr jun jul aug sep sept oct nov dec al cf approx est dept jr sr rs tk ksh kshs ush tsh dh dhs',
    weak: 'inc ltd co corp plc bros etc bn mln bln trln tn mn cu m ft gal bbl pct p.c u.s u.k e.u u.n u.a.e a.m p.m i.e e.g mmt avg min max mt sq km cap incl excl',
  },
  ru: {
    strong:
      'им ул пр стр гл ст см рис табл проф акад г-н г-жа янв фев февр мар апр июн июл авг сен сент окт ноя нояб дек т.е т.к т.н и.о н.э д-р',
    weak: 'мес нед сут т.ч проц бар г гг в вв млн млрд трлн тыс руб долл куб кв т м п ед шт чел др пр т.д т.п коп барр р км мин макс',
  },
  de: {
    strong:
      'dr prof hr fr nr st bzw ca vgl evtl ggf sog inkl z b d h u a i v abs art bd jan feb mär mrz apr jun jul aug sep sept okt nov dez vs usw',
    weak: 'mio mrd tsd mill bio t o ä co ag kg etc',
  },
  es: {
    strong:
      'sr sra dr dra prof ud uds núm no art pág págs vs ee ene feb mar abr jun jul ago sep sept oct nov dic gral',
    weak: 'uu etc mill millones mmm cía s.a p.ej km bpd',
  },
  zh: { strong: '', weak: '' },
}
