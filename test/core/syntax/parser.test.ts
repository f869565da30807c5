import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createParser } from '../../../src/core/syntax/parser';
import { tagNames } from '../../../src/core/syntax/tags';
import { type Tokens, withForms } from '../../../src/core/text/tokens';
import { syntax as english } from '../../../src/languages/en/syntax';
import { parseTagged } from './tagged';

const parser = createParser(english);

const chunks = (tagged: string, expected: string) =>
  it(expected, () => {
    const { syntax, show } = parseTagged(tagged);
    assert.equal(
      syntax.chunks.map((chunk) => `${show(chunk)} (${show({ first: chunk.head, last: chunk.head + 1 })})`).join('; '),
      expected,
    );
  });

describe('noun chunks', () => {
  chunks(
    "The/DT owner/NN of/IN Norway/NNP _'s/POS oldest/JJS ferry/NN line/NN spoke/VBD",
    "The owner (owner); Norway's oldest ferry line (line)",
  );
  chunks(
    'state/NN _-/HYPH _run/VBN banks/NNS took/VBD the/DT harbour/NN hotel/NN',
    'state-run banks (banks); the harbour hotel (hotel)',
  );
  chunks(
    'the/DT increasingly/RB bitter/JJ two/CD _-/HYPH _week/NN strike/NN',
    'the increasingly bitter two-week strike (strike)',
  );
  chunks(
    'the/DT remaining/VBG guests/NNS leaving/VBG the/DT hotel/NN',
    'the remaining guests (guests); the hotel (hotel)',
  );
  chunks(
    'told/VBD investors/NNS Sunday/NNP that/IN he/PRP left/VBD',
    'investors (investors); Sunday (Sunday); he (he)',
  );
  chunks(
    'about/IN 200/CD people/NNS and/CC more/JJR than/IN a/DT dozen/NN soldiers/NNS',
    'about 200 people (people); a dozen soldiers (soldiers)',
  );
  chunks(
    'Senate/NNP speaker/NN Dame/NNP Ruth/NNP Okello/NNP ,/, who/WP spoke/VBD',
    'Senate speaker Dame Ruth Okello (Okello); who (who)',
  );
  chunks('the/DT dancing/VBG in/IN the/DT streets/NNS', 'the dancing (dancing); the streets (streets)');
  chunks('political/JJ and/CC military/JJ leaders/NNS', 'political and military leaders (leaders)');
  chunks('kept/VBD four/CD ships/NNS idle/JJ last/JJ week/NN', 'four ships (ships); last week (week)');
  chunks('the/DT poor/JJ want/VBP bread/NN ,/, this/DT is/VBZ clear/JJ', 'the poor (poor); bread (bread); this (this)');
  chunks('$/$ 3/CD million/CD was/VBD paid/VBN on/IN August/NNP 27/CD', '$ 3 million (million); August 27 (August)');
});

const groups = (tagged: string, expected: string) =>
  it(expected, () => {
    const { syntax, show } = parseTagged(tagged);
    const flags = syntax.verbGroups.map((g) =>
      [
        `${show(g)}: ${g.lemma}`,
        g.tense,
        g.perfect && 'perfect',
        g.progressive && 'progressive',
        g.passive && 'passive',
        g.negated && 'negated',
        g.modal,
        g.finite && 'finite',
      ]
        .filter(Boolean)
        .join(' '),
    );
    assert.equal(flags.join('; '), expected);
  });

describe('verb groups', () => {
  groups(
    "They/PRP had/VBD n't/RB been/VBN waiting/VBG",
    "had n't been waiting: wait past perfect progressive negated finite",
  );
  groups('It/PRP was/VBD briefly/RB rebuilt/VBN', 'was briefly rebuilt: rebuild past passive finite');
  groups('They/PRP plan/VBP to/TO hold/VB talks/NNS', 'plan to hold: hold present plan to finite');
  groups(
    'They/PRP are/VBP expected/VBN to/TO be/VB freed/VBN',
    'are expected to be freed: free present passive expected to finite',
  );
  groups('They/PRP are/VBP set/VBN to/TO meet/VB', 'are set to meet: meet present set to finite');
  groups('It/PRP is/VBZ going/VBG to/TO rain/VB', 'is going to rain: rain future going to finite');
  groups('It/PRP has/VBZ to/TO end/VB', 'has to end: end present have to finite');
  groups("It/PRP wo/MD n't/RB end/VB", "wo n't end: end future negated will finite");
  groups('It/PRP would/MD have/VB ended/VBN', 'would have ended: end past perfect would finite');
  groups(
    'They/PRP were/VBD killed/VBN and/CC wounded/VBN',
    'were killed: kill past passive finite; wounded: wound past passive finite',
  );
  groups('Did/VBD the/DT mayor/NN resign/VB ?/.', 'resign: resign past finite');
  groups('boats/NNS built/VBN by/IN hand/NN', 'built: build none passive');
  groups('saying/VBG they/PRP might/MD leave/VB', 'saying: say none progressive; might leave: leave past might finite');
  groups('He/PRP never/RB said/VBD it/PRP', 'said: say past negated finite');
  groups(
    'More/JJR money/NN was/VBD needed/VBN to/TO repair/VB it/PRP',
    'was needed: need past passive finite; to repair: repair none',
  );
  groups('They/PRP pulled/VBD out/RP', 'pulled out: pull past finite');
  groups("He/PRP 's/VBZ been/VBN told/VBN", "'s been told: tell present perfect passive finite");
  groups('Open/VB the/DT gate/NN !/.', 'Open: open present finite');
});

const clauses = (tagged: string, ...expected: string[]) =>
  it(expected.join(' / '), () => {
    const { syntax, show } = parseTagged(tagged);
    const shown = syntax.clauses.map(
      ({ kind, subject, verb, parent }) =>
        `${kind} ${subject >= 0 ? show(syntax.chunks[subject]) : '-'} | ${verb >= 0 ? show(syntax.verbGroups[verb]) : '-'} < ${parent}`,
    );
    assert.deepEqual(shown, expected);
  });

describe('clauses', () => {
  clauses(
    'The/DT union/NN said/VBD the/DT war/NN was/VBD over/RB',
    'main The union | said < -1',
    'complement the war | was < 0',
  );
  clauses(
    'The/DT coach/NN ,/, who/WP led/VBD practice/NN ,/, said/VBD it/PRP ended/VBD',
    'main The coach | said < -1',
    'relative who | led < 0',
    'complement it | ended < 0',
  );
  clauses(
    'Divers/NNS trapped/VBN in/IN caves/NNS were/VBD saved/VBN ,/, officials/NNS said/VBD ./.',
    'main Divers | were saved < -1',
    'participle Divers | trapped < 0',
    'main officials | said < -1',
  );
  clauses(
    'When/WRB the/DT rain/NN came/VBD ,/, players/NNS left/VBD',
    'main players | left < -1',
    'adverbial the rain | came < 0',
  );
  clauses(
    'They/PRP left/VBD after/IN Chile/NNP beat/VBD them/PRP',
    'main They | left < -1',
    'adverbial Chile | beat < 0',
  );
  clauses('He/PRP denied/VBD it/PRP and/CC left/VBD', 'main He | denied < -1', 'main He | left < -1');
  clauses(
    'They/PRP said/VBD it/PRP would/MD look/VB but/CC denied/VBD it/PRP',
    'main They | said < -1',
    'complement it | would look < 0',
    'main They | denied < -1',
  );
  clauses(
    'Four/CD men/NNS fled/VBD ;/: a/DT fifth/NN ,/, a/DT driver/NN ,/, was/VBD held/VBN',
    'main Four men | fled < -1',
    'main a fifth | was held < -1',
  );
  clauses('The/DT bank/NN and/CC Delta/NNP agreed/VBD', 'main The bank | agreed < -1');
  clauses(
    'Voters/NNS met/VBD ,/, saying/VBG they/PRP would/MD wait/VB',
    'main Voters | met < -1',
    'participle Voters | saying < 0',
    'complement they | would wait < 1',
  );
  clauses(
    'Officials/NNS asked/VBD them/PRP to/TO leave/VB',
    'main Officials | asked < -1',
    'infinitive them | to leave < 0',
  );
  clauses('The/DT texts/NNS we/PRP use/VBP are/VBP free/JJ', 'main The texts | are < -1', 'relative we | use < 0');
  clauses(
    'the/DT letters/NNS which/WDT he/PRP recalled/VBD',
    'fragment the letters | - < -1',
    'relative he | recalled < 0',
  );
  clauses('Last/JJ week/NN the/DT yen/NN fell/VBD', 'main the yen | fell < -1');
  clauses('In/IN Beirut/NNP ,/, there/EX were/VBD clashes/NNS', 'main - | were < -1');
  clauses("“/`` We/PRP won/VBD ,/, ”/'' said/VBD the/DT keeper/NN", 'main We | won < -1', 'main - | said < -1');
  clauses(
    'The/DT bridge/NN held/VBN in/IN the/DT storm/NN ,/, as/IN builders/NNS said/VBD ./.',
    'main The bridge | held < -1',
    'adverbial builders | said < 0',
  );
  clauses('The/DT roads/NNS to/IN the/DT coast/NN remain/VB shut/JJ ./.', 'main The roads | remain < -1');
  clauses('Divers/NNS trapped/VBN in/IN caves/NNS', 'fragment Divers | - < -1', 'participle Divers | trapped < 0');
  clauses('Budget/NN talks/NNS', 'fragment - | - < -1');
});

const tagging = fc.array(
  fc.tuple(
    fc.constantFrom('that', 'army', 'to', 'who', 'and', 'said', 'be', 'have', 'after', '-', '"', 'x'),
    fc.nat(tagNames.length - 1),
  ),
  { maxLength: 40 },
);

describe('parse', () => {
  it('gives ranges that nest and cover, from any tags', () => {
    fc.assert(
      fc.property(tagging, (pairs) => {
        const { syntax } = parseTokens(pairs);
        pairs.forEach((_, i) => assert.ok(syntax.clauseOf[i] >= 0 && syntax.clauseOf[i] < syntax.clauses.length));
        for (const { first, last, head } of [...syntax.chunks, ...syntax.verbGroups])
          assert.ok(first <= head && head < last && last <= pairs.length);
        syntax.clauses.forEach(({ first, last, parent, verb, subject }, index) => {
          assert.ok(
            first < last &&
              last <= pairs.length &&
              parent < index &&
              verb < syntax.verbGroups.length &&
              subject < syntax.chunks.length,
          );
        });
        for (const a of syntax.clauses)
          for (const b of syntax.clauses)
            assert.ok(!(a.first < b.first && b.first < a.last && a.last < b.last), 'clauses cross');
        syntax.verbGroups.forEach((_, g) => assert.equal(syntax.clauses.filter(({ verb }) => verb === g).length, 1));
      }),
    );
  });
});

function parseTokens(pairs: [string, number][]) {
  const text = pairs.map(([word]) => word).join(' ');
  let at = 0;
  const starts = pairs.map(([word]) => (at += word.length + 1) - word.length - 1);
  const tokens: Tokens = withForms({
    text,
    count: pairs.length,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(starts, (start, i) => start + pairs[i][0].length),
    kinds: new Uint8Array(pairs.length).fill(1),
  });
  const sentences = { count: pairs.length ? 1 : 0, first: Int32Array.of(0), last: Int32Array.of(pairs.length) };
  return {
    syntax: parser.parse(
      tokens,
      sentences,
      Uint8Array.from(pairs, ([, tag]) => tag),
    ),
  };
}
