/** One condition of a `when` clause: a context key that holds, or one compared to a value. */
export interface Condition {
  readonly key: string;
  readonly operator?: string;
  readonly value?: string;
}

const token =
  /\s*(?:(?<sign>&&|\|\||[!()])|(?<key>[\w.:-]+)(?:\s*(?<operator>===?|!==?|=~|[<>]=?|(?<=\s)(?:not )?in(?=\s))\s*(?<value>'[^']*'|\/(?:\\.|[^/\\])+\/[a-z]*|[^\s()&|]+))?)\s*/y;

/** The conditions of a `when` clause, in order. Throws where it is not one: VS Code only drops such a clause. */
export function conditionsIn(clause: string): Condition[] {
  const conditions: Condition[] = [];
  let shape = '';
  for (let at = 0; at < clause.length; at = token.lastIndex) {
    token.lastIndex = at;
    const found = token.exec(clause)?.groups;
    if (!found) throw new Error(`Not a when clause: ${clause}`);
    const { sign, key, operator, value } = found;
    if (!sign) conditions.push({ key, operator, value: value?.replace(/^'(.*)'$/, '$1') });
    shape += sign ?? 'c';
  }
  if (!isBalanced(shape)) throw new Error(`Not a when clause: ${clause}`);
  return conditions;
}

/** Whether conditions (`c`) stand between signs as they should. */
function isBalanced(shape: string): boolean {
  const simple = shape.replace(/\(!*c(?:(?:&&|\|\|)!*c)*\)/g, 'c');
  return simple === shape ? /^!*c(?:(?:&&|\|\|)!*c)*$/.test(shape) : isBalanced(simple);
}
