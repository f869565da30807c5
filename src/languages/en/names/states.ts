import { wordSet } from '../../../core/text/wordLists';

/**
 * Abbreviations of states and provinces, as addresses and newspapers write them, without the full stop at the end; case
 * counts.
 */
export const states = wordSet(`
AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC
ON QC BC AB MB SK NS NB
Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev N.H N.J N.M N.Y N.C N.D Okla Ore Pa R.I S.C S.D Tenn Tex Va
Vt Wash W.Va Wis Wyo D.C Ont Que Alta B.C`);
