/** Words in a role that make its holder an official: somebody who speaks for a state, a court, a force or a public body. */
export const officialWords: ReadonlySet<string> = new Set(
  `
ambassador attorney-general brigadier cabinet captain chancellor colonel commander commissioner congressman congresswoman consul councillor
deputy diplomat emir envoy general governor judge justice king lawmaker lieutenant magistrate major mayor minister mp negotiator officer official
officials parliamentarian police president premier prosecutor prince queen regulator secretary senator sergeant sheriff speaker spokesman spokesperson
spokeswoman sultan treasurer undersecretary army authorities authority court government ministry parliament state senate
`
    .trim()
    .split(/\s+/),
);

/** Words that take a role out of public office again: "company president", "club secretary", "union spokesman". */
export const privateWords: ReadonlySet<string> = new Set(
  `
airline association bank brand business charity club company corporation federation firm fund group hospital league manufacturer museum party
rebel school society store studio team theatre union university
`
    .trim()
    .split(/\s+/),
);
