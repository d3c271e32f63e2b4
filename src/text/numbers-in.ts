/** A number that is written in a text. */
export interface WrittenNumber {
  readonly value: number;
  /** How many digits it is written with; none for Chinese numerals that name their tens. */
  readonly digits: number;
}

const NUMERAL = /\p{Nd}+|[〇零一二三四五六七八九十廿卅]+/gu;
const chinese = "零一二三四五六七八九";

/** The whole numbers of a text, in the digits of any script. */
export function numbersIn(text: string): WrittenNumber[] {
  return (text.match(NUMERAL) ?? []).map((numeral) => {
    if (/^\p{Nd}/u.test(numeral)) {
      const digits = [...numeral].map(digitOf);
      return { value: Number(digits.join("")), digits: digits.length };
    }
    const plain = numeral.replaceAll("〇", "零").replaceAll("廿", "二十").replaceAll("卅", "三十");
    const [tens, ones] = plain.split("十");
    if (ones === undefined) {
      const digits = [...plain].map((each) => chinese.indexOf(each));
      return { value: Number(digits.join("")), digits: digits.length };
    }
    const ten = tens === undefined || tens === "" ? 1 : chinese.indexOf(tens);
    return { value: ten * 10 + (ones === "" ? 0 : chinese.indexOf(ones)), digits: 0 };
  });
}

/** The digits of every script come in rows of ten, from nought to nine. */
function digitOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return point - 0x30;
  let first = point;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--;
  return (point - first) % 10;
}
