import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenize } from '../../support/text';
import { tokenText, TokenKind } from '../../../src/core/text/tokens';

const split = (text: string): string => {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i)).join('|');
};

describe('tokenize', () => {
  const cases: [string, string][] = [
    ['Iran-backed fighters', 'Iran|-|backed|fighters'],
    ["He doesn't, won't; can't.", "He|does|n't|,|wo|n't|;|ca|n't|."],
    ['He doesn’t', 'He|does|n’t'],
    ["I'd've gone; they're, we'll, I'm", "I|'d|'ve|gone|;|they|'re|,|we|'ll|,|I|'m"],
    ['cannot', 'can|not'],
    ["Lebanon's, Lebanon’s", "Lebanon|'s|,|Lebanon|’s"],
    ["The soldiers' families", "The|soldiers|'|families"],
    ["O'Brien of Sana'a ma'am o’clock", "O'Brien|of|Sana'a|ma'am|o’clock"],
    ['"We go," he said.', '"|We|go|,|"|he|said|.'],
    ["'We go,' he said.", "'|We|go|,|'|he|said|."],
    ["``We go,'' he said.", "``|We|go|,|''|he|said|."],
    ['“We ‘go’”', '“|We|‘|go|’|”'],
    ["the '90s, the ’90s, class of ’90", "the|'90s|,|the|’90s|,|class|of|’90"],
    ["rock 'n' roll, get 'em", "rock|'n'|roll|,|get|'em"],
    [
      'See https://a.org/x?y=(1). Or (www.b.com/z), c.org/d, too',
      'See|https://a.org/x?y=(1)|.|Or|(|www.b.com/z|)|,|c.org/d|,|too',
    ],
    [
      'Mail ann.lee-2@news.example.co.uk or @ann_lee, #news.',
      'Mail|ann.lee-2@news.example.co.uk|or|@ann_lee|,|#news|.',
    ],
    ['a @ b @', 'a|@|b|@'],
    ['It was 1,234.5, then 3.14, 10th, 1990s, 7:30', 'It|was|1,234.5|,|then|3.14|,|10th|,|1990s|,|7:30'],
    ['$5.2m US$20, 40%, €3, HK$7', '$|5.2m|US$|20|,|40|%|,|€|3|,|HK$|7'],
    ['7am (0400 GMT), 7.30pm, 7a.m. and 8 a.m.', '7|am|(|0400|GMT|)|,|7.30|pm|,|7|a.m.|and|8|a.m.'],
    ['04/05/2017 2017-08-28 2017-08-28T07:00Z 24/7', '04/05/2017|2017-08-28|2017-08-28T07:00Z|24/7'],
    ['2014-2017, 2-1, 2016–17', '2014|-|2017|,|2|-|1|,|2016|–|17'],
    ['F-16 COVID-19 mid-2016 10-year-old', 'F-16|COVID-19|mid|-|2016|10|-|year|-|old'],
    ['Mr. Lee of the U.S. Army said on Aug. 3 at 5 p.m.', 'Mr.|Lee|of|the|U.S.|Army|said|on|Aug.|3|at|5|p.m.'],
    ['J. K. Rowling and J.R.R. Tolkien, George W. Bush', 'J.|K.|Rowling|and|J.R.R.|Tolkien|,|George|W.|Bush'],
    ['It was plan B.', 'It|was|plan|B|.'],
    ['You and I. The', 'You|and|I|.|The'],
    ['No. 5 said no. Yes.', 'No.|5|said|no|.|Yes|.'],
    ['The sun. On Sun. 3', 'The|sun|.|On|Sun.|3'],
    ['Salem, Ore., mined ore. The Ore. The', 'Salem|,|Ore.|,|mined|ore|.|The|Ore|.|The'],
    ['Wait... what… and . . . so', 'Wait|...|what|…|and|. . .|so'],
    ['He—no, she--left – now', 'He|—|no|,|she|--|left|–|now'],
    ['WASHINGTON/LONDON', 'WASHINGTON|/|LONDON'],
    ['AT&T, S&P and Tom & Al', 'AT&T|,|S&P|and|Tom|&|Al'],
    ['the end.The next', 'the|end|.|The|next'],
    ['Amazon.com fell .5 points', 'Amazon.com|fell|.5|points'],
    ['Bei\u00adrut\u00a0is\u200bhot\ufeff', 'Bei\u00adrut|is|hot'],
    ['really?! (yes!)', 'really|?!|(|yes|!|)'],
    ['👩‍👩‍👧 🇱🇧🇸🇾 ❤️ 👍🏽', '👩‍👩‍👧|🇱🇧|🇸🇾|❤️|👍🏽'],
    ['a\ud83d b', 'a|\ud83d|b'],
    ['Gabriel García Márquez naïve', 'Gabriel|García|Márquez|naïve'],
    ['«Oui», „Ja“, 「はい」', '«|Oui|»|,|„|Ja|“|,|「|はい|」'],
    ['----- ***** =====', '-----|*****|====='],
    ['', ''],
  ];
  for (const [text, expected] of cases) it(text, () => assert.equal(split(text), expected));

  it('gives marks the kind quote and addresses the kind url', () => {
    const tokens = tokenize('"A" 5 $ , @b');
    const { quote, word, number, symbol, punctuation, url } = TokenKind;
    assert.deepEqual([...tokens.kinds], [quote, word, quote, number, symbol, punctuation, url]);
  });

  it('leaves only invisible characters between tokens, whatever the text', () => {
    const tricky = fc.constantFrom(...'aB1 .,\'"’“”-—@#:/$&\n\r\u00ad\u200d\ud83d\ude00…?!sSnt');
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: tricky, maxLength: 60 }), utf16());
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = tokenize(text);
        let at = 0;
        for (let i = 0; i < tokens.count; i++) {
          assert.ok(tokens.starts[i] >= at && tokens.ends[i] > tokens.starts[i]);
          assert.match(text.slice(at, tokens.starts[i]), /^[\s\p{C}\p{Z}\ufe0e\ufe0f]*$/u);
          at = tokens.ends[i];
        }
        assert.ok(at <= text.length);
        assert.match(text.slice(at), /^[\s\p{C}\p{Z}\ufe0e\ufe0f]*$/u);
      }),
      { numRuns: 500 },
    );
  });
});

function utf16(): fc.Arbitrary<string> {
  return fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));
}
