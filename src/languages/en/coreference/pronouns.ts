import type { PronounForm, PronounWords } from '../../../core/coreference/language';
import { wordSet } from '../../../core/text/wordLists';

const form = (kind: PronounForm['kind'], more: Partial<PronounForm> = {}): PronounForm => {
  return { kind, sex: null, reflexive: false, possessive: false, ...more };
};
const he = form('person', { sex: 'm' });
const she = form('person', { sex: 'f' });
const it = form('thing');
const they = form('several');
const i = form('speaker');
const we = form('speakers');
const reflexive = true;
const possessive = true;

export const pronounWords: PronounWords = {
  /** "you" and generic "one" are not resolved. */
  forms: new Map([
    ['he', he],
    ['him', he],
    ['his', he],
    ['himself', { ...he, reflexive }],
    ['she', she],
    ['her', she],
    ['hers', she],
    ['herself', { ...she, reflexive }],
    ['it', it],
    ['its', it],
    ['itself', { ...it, reflexive }],
    ['they', they],
    ['them', they],
    ['their', { ...they, possessive }],
    ['theirs', { ...they, possessive }],
    ['themselves', { ...they, reflexive }],
    ['i', i],
    ['me', i],
    ['my', i],
    ['mine', i],
    ['myself', { ...i, reflexive }],
    ['we', we],
    ['us', we],
    ['our', we],
    ['ours', we],
    ['ourselves', { ...we, reflexive }],
    ['who', form('relative')],
    ['whom', form('relative')],
    ['whose', form('relative', { possessive })],
  ]),
  dummy: {
    subjects: wordSet('it'),
    verbs: wordSet('rain snow take seem appear turn'),
    copulas: wordSet('be'),
    clauseOpeners: wordSet('that to who when whether'),
  },
};
