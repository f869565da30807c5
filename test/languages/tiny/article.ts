/** An article of ten sentences. */
export const article = `Lundon, la 28-an de aŭgusto 2017

Nova ponto super la rivero Liva

La urbo malfermis hieraŭ novan ponton super la rivero Liva. “La ponto estas sekura kaj bela”, diris la urbestrino Marta Kovač. Ŝi aldonis, ke la laboro komenciĝis antaŭ tri jaroj. La malnova ponto falis la 3-an de majo 2014 dum granda inundo. “Ĉu la nova ponto eltenos?” demandis loĝanto. La inĝeniero respondis: «Ni mezuris ĉion dufoje.» Fiŝisto avertis, ke la akvo leviĝas ĉiun jaron.

La urbestrino demandis, ĉu la ŝtato pagos por la vojo. La ŝtato ne respondis. Morgaŭ infanoj kantos sur la ponto, kaj la ministro venos.`;
