/** Cyrillic and Greek letters as English news writes them; other scripts stay as they are. */
export function romanize(name: string): string {
  return name.replace(/[\u0370-\u052f]/g, (letter) => {
    const lower = letter.toLowerCase();
    const latin = latinLetters.get(lower) ?? letter;
    return lower === letter ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
  });
}

const latinLetters: ReadonlyMap<string, string> = new Map(
  `а a б b в v г g ґ g д d е e ё yo є ye ж zh з z и i і i ї yi й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch
  ъ  ы y ь  э e ю yu я ya ј j љ lj њ nj ђ dj ћ c џ dz ѓ gj ќ kj ѕ dz
  α a ά a β v γ g δ d ε e έ e ζ z η i ή i θ th ι i ί i ϊ i κ k λ l μ m ν n ξ x ο o ό o π p ρ r σ s ς s τ t υ y ύ y φ f χ ch ψ ps ω o ώ o`
    .split(/[\s]+/)
    .reduce<[string, string][]>((table, token) => {
      const last = table.at(-1);
      if (/^[\u0370-\u052f]$/.test(token)) table.push([token, '']);
      else if (last) last[1] = token;
      return table;
    }, []),
);
