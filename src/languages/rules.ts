import type { RuleInfo } from '../core/ruleInfo';
import { engineRules } from '../core/rules';
import { languages } from '.';

/** A rule as documents and hovers show it. */
export interface DescribedRule extends RuleInfo {
  /** What evidence names it by. */
  readonly id: string;
  readonly stage: string;
  /** The language that brings it; null for the engine's own. */
  readonly language: string | null;
  /** Texts of our own in which it must and must not hold. */
  readonly matches: readonly string[];
  readonly rejects: readonly string[];
}

/** A language's rule object, whatever its stage. */
interface RuleObject {
  readonly id: string;
  readonly description: string;
  readonly score?: number;
  readonly matches: Readonly<Record<string, unknown>> | readonly string[];
  readonly rejects?: readonly string[];
}

/** Every rule that evidence can name: the engine's, then each language's, in the order in which they are asked. */
export function describedRules(): DescribedRule[] {
  return [...ofEngine(), ...languages.all.flatMap(ofLanguage)];
}

let descriptions: ReadonlyMap<string, string> | undefined;

/** The sentence that says what a rule concludes from what; null for an id that no rule has. */
export function descriptionOf(id: string): string | null {
  descriptions ??= new Map(describedRules().map((rule) => [rule.id, rule.description]));
  return descriptions.get(id) ?? null;
}

const kebab = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

function ofEngine(): DescribedRule[] {
  return Object.entries(engineRules).flatMap(([stage, rules]) =>
    Object.entries(rules).map(([id, info]) => ({
      ...info,
      id,
      stage,
      language: null,
      matches: [info.example],
      rejects: [],
    })),
  );
}

function ofLanguage({ code, times, names, events, offices }: (typeof languages.all)[number]): DescribedRule[] {
  const stages: readonly (readonly [stage: string, rules: readonly RuleObject[]])[] = [
    ['names', names.document?.cues ?? []],
    ['names', names.document?.patterns ?? []],
    ['names', names.document?.rows.patterns ?? []],
    ['times', times?.rules ?? []],
    ['kinds of events', events?.rules.map((rule) => ({ ...rule, id: kebab(`${rule.type} ${rule.name}`) })) ?? []],
    ['offices', offices?.rules ?? []],
  ];
  return stages.flatMap(([stage, rules]) =>
    rules.map(({ id, description, score, matches, rejects = [] }) => {
      const examples = Array.isArray(matches) ? matches : Object.keys(matches);
      return { id, stage, language: code, description, score, example: examples[0], matches: examples, rejects };
    }),
  );
}
