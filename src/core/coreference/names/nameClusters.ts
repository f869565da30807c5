import type { EntityType } from '../../analysis';
import type { Gazetteer } from '../../names/gazetteer/gazetteer';
import type { Spelling } from '../../names/gazetteer/spelling';
import { addTo } from '../../text/groups';
import type { Knowledge } from '../context';
import type { Sex } from '../language';
import { placeOf } from './comparisons';
import { nameForm, type NameForm } from './nameForms';

/** A name in the text, as the linker sees it. In text order. */
export interface NameMention {
  readonly text: string;
  readonly type: EntityType;
  /** What a title before it or its given name tells of sex. */
  readonly sex: Sex;
  /** For "… (ABC)": the index of the name the abbreviation stands for, or -1. */
  readonly abbreviates: number;
  /** For "…, also known as Ana": the index of the name whose other name it is, or -1. */
  readonly renames: number;
  /** Whether that is a party called by its members. */
  readonly isPartyOfMembers: boolean;
  /** Whether it is called somebody's son, father or the like here. */
  readonly isKin: boolean;
}

/** The names of one type and form, which are one entity. */
export interface NameCluster extends NameForm {
  readonly type: EntityType;
  /** Indexes of its mentions, in text order. */
  readonly mentions: number[];
  /** Keys of its first and last word, of its words in one and of where it lies, for looking up what may be a form of it. */
  readonly ends: readonly string[];
  sex: Sex;
  /** Whether a mention is called somebody's son, father or the like. */
  isKin: boolean;
}

/** Groups names of equal forms, in the order of their first mentions. */
export function clusterByForm(names: readonly NameMention[], knowledge: Knowledge, spelling: Spelling): NameCluster[] {
  const clusters = new Map<string, NameCluster>();
  const forms = new Map<string, NameForm>();
  names.forEach((name, i) => {
    const spelled = `${name.type}|${name.text}`;
    const form = forms.get(spelled) ?? nameForm(name.text, name.type, knowledge);
    forms.set(spelled, form);
    const key = `${name.type}|${form.key}`;
    const known = clusters.get(key);
    if (known) {
      known.mentions.push(i);
      known.sex ??= name.sex;
      known.isKin ||= name.isKin;
      return;
    }
    const ends = [...wordEnds(form, spelling), ...(name.type === 'place' ? cellsOf(form, knowledge.gazetteer) : [])];
    clusters.set(key, { ...form, type: name.type, mentions: [i], ends, sex: name.sex, isKin: name.isKin });
  });
  return [...clusters.values()];
}

function wordEnds({ words, nickname }: NameForm, { looseKey }: Spelling): Set<string> {
  const joined = words.length > 1 && words.length < 4 ? [words.join('')] : [];
  return new Set(
    [words[0], words[words.length - 1], ...joined, ...(nickname === null ? [] : [nickname])].map((word) =>
      looseKey(word),
    ),
  );
}

/** Two grids laid over the map, so that what lies close together shares a cell of one. */
function cellsOf({ key }: NameForm, gazetteer: Gazetteer | null): string[] {
  const place = gazetteer && placeOf(key, gazetteer);
  if (!place) return [];
  return [0, 0.5].map((shift) => `${shift}:${Math.floor(place.lat * 2 + shift)}:${Math.floor(place.lon * 2 + shift)}`);
}

/** No more clusters are looked at for one key, so that work stays linear. */
const mostFound = 64;

/** Finds clusters by what a form of theirs would share with them. */
export class ClusterIndex {
  readonly #byEnd = new Map<string, NameCluster[]>();
  readonly #byAcronym = new Map<string, NameCluster[]>();

  constructor(clusters: readonly NameCluster[]) {
    for (const cluster of clusters) {
      for (const end of cluster.ends) addTo(this.#byEnd, `${cluster.type}|${end}`, cluster);
      for (const acronym of cluster.acronyms) addTo(this.#byAcronym, acronym, cluster);
    }
  }

  /** Those of a type that share one of {@link NameCluster.ends}. */
  withEnd(type: EntityType, end: string): readonly NameCluster[] {
    return (this.#byEnd.get(`${type}|${end}`) ?? []).slice(0, mostFound);
  }

  /** Organizations whose initials these are. */
  withAcronym(acronym: string): readonly NameCluster[] {
    return (this.#byAcronym.get(acronym) ?? []).slice(0, mostFound);
  }
}
