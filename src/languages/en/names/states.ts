import { wordSet } from '../../../core/text/wordLists';

/**
 * Abbreviations of states and provinces, as addresses and newspapers write them, without the full stop at the end; case
 * counts.
 */
const american = wordSet(`
AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC
Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev N.H N.J N.M N.Y N.C N.D Okla Ore Pa R.I S.C S.D Tenn Tex Va
Vt Wash W.Va Wis Wyo D.C `);

const canadian = wordSet('ON QC BC AB MB SK NS NB Ont Que Alta B.C');

/** With the country (alpha-2) that each is in. */
export const stateCountries: ReadonlyMap<string, string> = new Map([
  ...[...american].map((state) => [state, 'US'] as const),
  ...[...canadian].map((state) => [state, 'CA'] as const),
]);

export const states: ReadonlySet<string> = new Set(stateCountries.keys());
