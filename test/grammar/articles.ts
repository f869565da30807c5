/** Whole articles of our own, for the grammar: each in another of the forms news text comes in. */

export const seedShaped = ` date 2019-03-11 Rescuers search the rubble of a school in Marlow Vale, on Friday (Globe photo)

PORT ELLEN — Rescuers pulled six people from a collapsed school on Sunday, the mayor said, three days after a magnitude 6.1 quake.

“We heard a voice, and then another,” said the mayor, Ana Duarte. The river rose 2.4 metres and $1.2 billion was pledged.

“Nobody sleeps. We dig [with our hands] until 7am (0600 GMT).

“And then we dig again,” she added.

An engineer had said that the walls were “weak ... and built on

sand”.

Questions for the builder

The firm’s lawyer called the claim ‘a rumour’ and told reporters: "Wait for the report." He didn't say when. The '90s were good, the builders' union says.

"It was like a 'drum' under us," a neighbour told the station.
`;

export const hardWrapped = `WASHINGTON/LONDON, Aug 28 (Reuters) - The two governments said a deal on
fish was near, after a week of talks that officials had described as "a
long walk in the fog, without a lamp and with
no map" and that began in 2014.

"We are not there," the minister said.
The text has 24 pages.
`;

export const noHeader = `Harbour workers end strike after nine days

By Ines Okafor

LISBON, Portugal (AP) — Dock workers returned on March 3, 2020, to a port with 40,000 containers waiting.

«Nous sommes contents», a sailor said. „So ist es“, said another.

Read more about the port
`;
