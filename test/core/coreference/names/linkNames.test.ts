import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { linkNames } from '../../../../src/core/coreference/names/linkNames';
import type { NameMention } from '../../../../src/core/coreference/names/nameClusters';
import { createGazetteer, readGazetteer } from '../../../../src/core/names/gazetteer/gazetteer';
import { createSpelling } from '../../../../src/core/names/gazetteer/spelling';
import { soundKey } from '../../../../src/core/names/gazetteer/transliteration';
import type { EntityType } from '../../../../src/core/analysis';
import { english } from '../../../../src/languages/en';
import { coreference as words } from '../../../../src/languages/en/coreference';

const gazetteer = createGazetteer(readGazetteer(readFileSync('models/gazetteer.bin')), english.names.gazetteer);

/** "p:Ana Ruiz | p:Ruiz" → which chain each is in, as "0 0". A title's sex is written "p♀:Ruiz". */
function chains(list: string): string {
  const types: Record<string, EntityType> = { p: 'person', o: 'organization', l: 'place', g: 'group', m: 'misc' };
  const names = list.split('|').map((item): NameMention => {
    const [, type, sex, text] = /^\s*(\w)([♀♂]?):(.*?)\s*$/.exec(item)!;
    return {
      text,
      type: types[type],
      sex: sex === '♀' ? 'f' : sex === '♂' ? 'm' : null,
      abbreviates: -1,
      renames: -1,
      isPartyOfMembers: false,
      isKin: false,
    };
  });
  return linkNames(names, { words, gazetteer })
    .map((link) => link.chain)
    .join(' ');
}

const assertChains = (list: string, expected: string): void => assert.equal(chains(list), expected, list);

describe('linking names', () => {
  it('joins equal names and surnames', () =>
    assertChains('p:Ana Ruiz | p:Ben Okri | p:Ruiz | p:Okri | p:Ana Ruiz', '0 1 0 1 0'));
  it('joins a surname that comes before the full name', () => assertChains('p:Okri | p:Ben Okri', '0 0'));
  it('keeps two people of one surname apart', () => assertChains('p:Ana Ruiz | p:Luis Ruiz', '0 1'));
  it('gives a shared surname to the nearest before it', () =>
    assertChains('p:Ana Ruiz | p:Ruiz | p:Luis Ruiz | p:Ruiz', '0 0 2 2'));
  it('lets a title choose among people of one surname', () =>
    assertChains('p♀:Ana Ruiz | p♂:Luis Ruiz | p♀:Ruiz', '0 1 0'));
  it('reads initials and middle names', () => assertChains('p:George W. Bush | p:George Bush | p:G. Bush', '0 0 0'));
  it('keeps generations apart', () => {
    assertChains('p:George Pell Sr. | p:George Pell Jr. | p:George Pell Jr.', '0 1 1');
    assertChains('p:Harald IV | p:Harald V | p:Harald V', '0 1 1');
    assertChains('p:Louis XIV | p:Louis XVI', '0 1');
  });
  it('takes a name that does not say its generation for the one that does', () =>
    assertChains('p:George Pell Jr. | p:George Pell | p:Pell', '0 0 0'));
  it('reads spellings of one generation', () => assertChains('p:Ben Okri Jr. | p:Ben Okri Junior, PhD', '0 0'));
  it('keeps people of other middle initials apart', () => {
    assertChains('p:George W. Bush | p:George H. W. Bush | p:George H. W. Bush', '0 1 1');
    assertChains('p:Ben R. Okri | p:Ben T. Okri', '0 1');
  });
  it("takes a given name only where it is nobody's surname", () => assertChains('p:Kim Jong Un | p:Kim', '0 0'));
  it('drops particles', () => assertChains('p:Bashar al-Assad | p:Bashar Assad | p:Assad', '0 0 0'));
  it('reads transliterations', () => assertChains('o:Hizbollah | o:Hezbollah', '0 0'));
  it('reads transliterations of surnames', () => {
    assertChains('p:Bashar Assad | p:Asad', '0 0');
    assertChains('p:Muammar Gaddafi | p:Qadhafi', '0 0');
    assertChains('p:Volodymyr Zelensky | p:Volodymyr Zelenskyy', '0 0');
    assertChains('p:Mohammed Abu Hassan | p:Hasan', '0 0');
  });
  it('keeps short words of other vowels apart', () => {
    assertChains('p:Mike Dean | p:Don', '0 1');
    assertChains('p:Sadiq Khan | p:Cain', '0 1');
    assertChains('o:Noosa | o:NASA', '0 1');
  });
  it('keeps surnames apart that are both usual', () => {
    assertChains('p:Bo Rodriguez | p:Rodrigues', '0 1');
    assertChains('p:Eva Petersen | p:Peterson', '0 1');
  });
  it('keeps places apart that both are on the map', () => {
    assertChains('l:Tunisia | l:Tennessee', '0 1');
    assertChains('l:Auckland | l:Oakland', '0 1');
    assertChains('l:Pittsburgh | l:Pittsburg', '0 1');
  });
  it('takes the end of a name for all of it only where it says what body it is', () => {
    assertChains('o:Maker Club for All Saints | o:All Saints', '0 1');
    assertChains('o:House Judiciary Committee | o:Judiciary Committee', '0 0');
    assertChains('o:U.S. House of Representatives | o:House of Representatives', '0 0');
    assertChains('o:Northern Search and Rescue Agency | o:Search and Rescue Agency', '0 0');
  });
  it('keeps alike names apart', () => assertChains('p:Hassan | p:Hussein', '0 1'));
  it('keeps short alike surnames apart', () => assertChains('p:Li Na | p:Lu Na', '0 1'));
  it('keeps acronyms apart', () => assertChains('o:IRGC | o:IRC', '0 1'));
  it('joins an acronym', () => assertChains('o:General Motors | o:GM | o:Apple', '0 0 2'));
  it('joins a company without its suffix', () => assertChains('o:Apple Inc. | o:Apple', '0 0'));
  it('does not join a ministry with another', () =>
    assertChains('o:Ministry of Health | o:Ministry of Finance', '0 1'));
  it('joins names of one country', () => assertChains('l:U.S. | l:United States | l:France', '0 0 2'));
  it('joins place names with and without a generic word', () =>
    assertChains('l:Deir Al Zor province | l:Deir al-Zour', '0 0'));
  it('joins singular and plural of a people', () => assertChains('g:Americans | g:American | g:French', '0 0 2'));
  it('never joins across types', () => assertChains('p:Washington | l:Washington', '0 1'));
  it('folds a word once, however many names it is compared with', () => {
    const read = new Map<string, number>();
    const { transliteration } = english.names.gazetteer;
    const spelling = createSpelling(transliteration, (word) => {
      read.set(word, (read.get(word) ?? 0) + 1);
      return soundKey(word, transliteration);
    });
    const spellings = ['Mohammed', 'Muhammad', 'Mohamed'];
    const many = Array.from({ length: 600 }, (_, i): NameMention => ({
      text: `${spellings[i % 3]} ${['Khaled', 'Khalid'][i % 2]}${String.fromCharCode(97 + (i % 20))}`,
      type: 'person',
      sex: null,
      abbreviates: -1,
      renames: -1,
      isPartyOfMembers: false,
      isKin: false,
    }));
    linkNames(many, { words, gazetteer: null }, spelling);
    assert.ok(read.size > 20);
    for (const [word, times] of read) assert.equal(times, 1, word);
  });
  it('is linear enough for ten thousand names', () => {
    const many = Array.from({ length: 10_000 }, (_, i): NameMention => ({
      text: `Ana Surname${i % 5000}`,
      type: 'person',
      sex: null,
      abbreviates: -1,
      renames: -1,
      isPartyOfMembers: false,
      isKin: false,
    }));
    assert.equal(linkNames(many, { words, gazetteer: null }).length, 10_000);
  });
});

/** One name written twice, or two that look alike: "type:one / other". From Arabic, Persian, Turkish, Hebrew, Russian, Ukrainian, Serbian and Chinese. */
describe('transliterations', () => {
  const same = [
    'o:Hizbollah / Hezbollah',
    'o:Hezbollah / Hizbullah',
    'o:Hizbullah / Hizb Allah',
    "o:Daesh / Da'esh",
    'o:Daesh / Daish',
    'o:al-Qaeda / Al Qaida',
    "o:Al Qaeda / al-Qa'ida",
    'o:al-Shabaab / Al Shabab',
    'o:Jabhat al-Nusra / Jabhat an-Nusra',
    'o:Ahrar al-Sham / Ahrar ash-Sham',
    'o:Ansar Allah / Ansarullah',
    'o:Taliban / Taleban',
    'p:Muammar Gaddafi / Moammar Qadhafi',
    'p:Muammar Gaddafi / Qaddafi',
    'p:Gaddafi / Kadhafi',
    'p:Osama bin Laden / Usama bin Ladin',
    'p:Abdel Fattah el-Sisi / Abdelfattah al-Sissi',
    'p:Bashar al-Assad / Bashar al-Asad',
    'p:Muqtada al-Sadr / Moqtada al-Sadr',
    'p:Mohammad Khatami / Mohammed Khatami',
    'p:Mahmoud Ahmadinejad / Ahmadinezhad',
    'p:Hassan Rouhani / Hasan Rowhani',
    'p:Recep Tayyip Erdoğan / Recep Tayyip Erdogan',
    'p:Devlet Bahçeli / Bahceli',
    'p:Volodymyr Zelensky / Zelenskyy',
    'p:Pyotr Tchaikovsky / Chaikovsky',
    'p:Alexei Navalny / Aleksei Navalny',
    'p:Yevgeny Prigozhin / Evgeny Prigozhin',
    'p:Mikhail Gorbachev / Gorbachov',
    'p:Viktor Yanukovych / Yanukovich',
    'p:Novak Djokovic / Đoković',
    'p:Slobodan Milošević / Milosevic',
    'p:Chiang Kai-shek / Chiang Kaishek',
    'p:Kim Jong-un / Kim Jong Un',
    'l:Kyiv / Kiev',
    'l:Kharkiv / Kharkov',
    'l:Kolkata / Calcutta',
    'l:Timbuktu / Tombouctou',
    'l:Deir Al Zor / Deir ez-Zor',
    'l:Beijing / Peking',
    "l:Sanaa / Sana'a",
  ];
  const different = [
    'p:Hassan / Hussein',
    'p:Hassan Rouhani / Hussein Rouhani',
    'p:Mohammed Ali / Mahmoud Ali',
    'p:Salem / Salim',
    'p:Karim Hassan / Karima Hassan',
    'p:Petrov / Petrova',
    'p:Umm Haidar / Haider al-Abadi',
    'p:Abu Hassan / Hassan',
    'p:Wang Li / Wang Lu',
    'p:Li Na / Lina',
    'p:Oleksiy Hryhorenko / Alexei Grigorenko',
    'p:Anderson / Andersen',
    'p:Aziz / Azizi',
    'p:Zhang / Zhong',
    'p:Chen / Chan',
    'o:Ansar al-Islam / Ansar al-Sharia',
    'o:Hezbollah / Hizb ut-Tahrir',
    'o:Sony / Sanyo',
    'o:Hamas / Homes',
    'l:Daraa / Darayya',
    'l:Hama / Homs',
    'l:Minsk / Pinsk',
    'l:Iran / Iraq',
    'l:Ramla / Ramallah',
    'l:New York / Newark',
  ];
  const twice = (pair: string): [string, string] => {
    const [, type, a, b] = /^(\w):(.*) \/ (.*)$/.exec(pair)!;
    return [`${type}:${a} | ${type}:${b}`, `${type}:${b} | ${type}:${a}`];
  };
  for (const pair of same)
    it(`${pair} are one`, () => {
      for (const list of twice(pair)) assertChains(list, '0 0');
    });
  for (const pair of different)
    it(`${pair} are two`, () => {
      for (const list of twice(pair)) assertChains(list, '0 1');
    });
});
