import nlp from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** A library that reads English, on the same text as we: what it finds, by kind. */
export interface Peer {
  readonly name: string;
  read(text: string): Readonly<Record<string, number>>;
}

const wink = winkNLP(winkModel);

export const peers: readonly Peer[] = [
  {
    name: 'compromise (names)',
    read(text) {
      const doc = nlp(text);
      return { people: doc.people().length, places: doc.places().length, organizations: doc.organizations().length };
    },
  },
  {
    name: 'compromise (names, quotations, verbs)',
    read(text) {
      const doc = nlp(text);
      return {
        people: doc.people().length,
        places: doc.places().length,
        quotations: doc.quotations().length,
        verbs: doc.verbs().length,
      };
    },
  },
  {
    name: 'wink-nlp (tokens, tags, its entities)',
    read(text) {
      const doc = wink.readDoc(text);
      return { tokens: doc.tokens().length(), sentences: doc.sentences().length(), entities: doc.entities().length() };
    },
  },
];
