import assert from 'node:assert/strict';
import { detectLanguage } from '../../src/core/detectLanguage';
import { tokenize } from '../support/text';
import { languages } from '../../src/languages';

const cases: ['en' | 'other', string][] = [
  ['en', 'The army said on Sunday that it had taken the town.'],
  ['en', 'BEIRUT'],
  ['en', ''],
  ['en', 'Ibrahim Nasrallah meets Assad in Damascus'],
  [
    'en',
    'Pieter van der Meer, Lotte van den Heuvel, Carlos de la Fuente, Maria del Carmen Ruiz and Paolo di Canio met.',
  ],
  [
    'en',
    'Rangers winger Matt Keller, Hawks forward Sid Brenner, Flyers captain Joe Lund and trainer Al Moss visited owner Pat Dunne. ' +
      'Hawks coach Ed Tarr resigned.',
  ],
  [
    'en',
    'BOYS SOCCER\n\nLake View 3, Northfield 1\n\nLake View: Pruitt 2 goals. Ahern 1 goal. Northfield: Okafor 1 goal. Saves: Dan Reyes 7, ' +
      'Mike Stahl 5. Shots: Lake View 12, Northfield 9. Records: Lake View 4-1, Northfield 2-3.',
  ],
  [
    'en',
    'Rafael Ferrer (ESP) bt Carlos Berlo (ESP) 6-2 6-3; Andre Aggs (USA) bt Pete Sampson (USA) 7-5 6-7 6-2; Goran Ivic (CRO) bt Boris Becken (GER) 6-4 6-4.',
  ],
  [
    'en',
    'DE LA CRUZ WINS VOTE AS VAN DER MEER FALLS SHORT AND THE PARTY OF THE PRESIDENT LOSES GROUND IN THE NORTH OF THE COUNTRY',
  ],
  ['other', 'LE PRÉSIDENT DU SÉNAT A DÉCLARÉ DIMANCHE QUE LE GOUVERNEMENT AVAIT PERDU LA MAJORITÉ DANS LE PAYS'],
  [
    'other',
    'De burgemeester van Amsterdam heeft gezegd dat het plan voor de haven niet doorgaat. Jan van der Berg en Piet de Vries zijn boos.',
  ],
  [
    'other',
    'Hallitus kertoi maanantaina neuvottelevansa vetäytymisestä. Matti Virtanen vieraili tiistaina, kun taistelut olivat laantuneet ja maat vaativat tulitaukoa.',
  ],
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
