import type { Entity } from '../analysis';
import type { OfficeBranch, OfficesLanguage } from './language';
import { wordsOf } from './phrase';
import { readOffice, type Names } from './readOffice';
import type { OfficeRuleId } from './rules';

/** Public office that somebody holds, or that a body is. `rule` says why: a language's, or one of `officeRules`. */
export interface Office {
  readonly branch: OfficeBranch;
  readonly rule: string;
}

/** Tells who of an article's speakers is in public office. */
export class Offices {
  readonly #language: OfficesLanguage;
  readonly #names: Names;
  readonly #places: Names;

  constructor(entities: readonly Entity[], language: OfficesLanguage) {
    this.#language = language;
    this.#names = new Map([...this.#namesOf(entities, 'place'), ...this.#namesOf(entities, 'organization')]);
    this.#places = new Map(this.#namesOf(entities, 'place'));
  }

  /**
   * The office of a speaker: of a person by what they are called besides their name, of a body by its name too, of a country or its capital by
   * being one. Null for everybody else. `mention` are the attribution's words, `entity` is null where they refer to nobody known.
   */
  of(entity: Entity | null, mention: string): Office | null {
    if (entity?.type === 'place') return isState(entity) ? { branch: 'government', rule: stateSpeaks } : null;
    for (const title of titlesOf(entity, mention)) {
      const rule = readOffice(title, this.#language, this.#names);
      if (rule) return { branch: rule.branch, rule: rule.id };
    }
    for (const name of ownNames(entity)) {
      const rule = readOffice(name, this.#language, this.#places); // it is no name to itself
      if (rule) return { branch: rule.branch, rule: rule.id };
    }
    return null;
  }

  #namesOf(entities: readonly Entity[], type: Entity['type']): (readonly [string, Entity['type']])[] {
    return entities
      .filter((entity) => entity.named && entity.type === type)
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .map((name) => [wordsOf(name, this.#language), type] as const);
  }
}

const stateSpeaks: OfficeRuleId = 'state-speaks';

const isState = ({ place }: Entity): boolean => place?.kind === 'country' || place?.kind === 'capital';

/** What a speaker is called, but their name. */
function titlesOf(entity: Entity | null, mention: string): string[] {
  if (!entity) return [mention];
  const roles = entity.roles.map(({ text }) => text);
  return entity.named ? roles : [entity.name, mention, ...roles];
}

/** The name of a body tells what it is: "Ministry of Justice". A person's tells nothing: "Judge" may be a surname. */
const ownNames = (entity: Entity | null): readonly string[] =>
  entity?.named && entity.type !== 'person' ? [entity.name, ...entity.aliases] : [];
