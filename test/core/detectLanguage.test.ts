import assert from 'node:assert/strict';
import { detectLanguage } from '../../src/core/detectLanguage';
import { tokenize } from '../support/text';
import { languages } from '../../src/languages';

const cases: ['en' | 'other', string][] = [
  ['en', 'The army said on Sunday that it had taken the town.'],
  ['en', 'BEIRUT'],
  ['en', ''],
  ['en', 'Ibrahim Nasrallah meets Assad in Damascus'],
  ['other', "Le président a déclaré dimanche que l'armée avait pris la ville, selon les médias de l'État."],
  ['other', 'Die Armee teilte am Sonntag mit, dass sie die Stadt nicht verlassen werde und der Kampf weitergehe.'],
  ['other', 'El ejército dijo el domingo que había tomado la ciudad y que los soldados seguían en la zona.'],
  ['other', 'Армия сообщила в воскресенье, что взяла город.'],
  ['other', 'أعلن الجيش يوم الأحد سيطرته على المدينة'],
  ['other', '軍は日曜日に町を占領したと発表した。'],
  [
    'other',
    'Armeija ilmoitti sunnuntaina vallanneensa kaupungin kahden viikon taistelujen jälkeen. Hallitus kertoi maanantaina ' +
      'neuvottelevansa vetäytymisestä. Kaupungin asukkaat pakenivat vuorille. Presidentti vieraili alueella tiistaina, kun taistelut olivat ' +
      'laantuneet. Naapurimaat vaativat tulitaukoa.',
  ],
];

describe('detectLanguage', () => {
  for (const [language, text] of cases)
    it(`${language}: ${text.slice(0, 60)}`, () =>
      assert.equal(detectLanguage(tokenize(text), languages).code, language));
});
