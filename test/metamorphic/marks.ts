/** The text with typographic marks made straight, or straight ones typographic. Lengths stay. */
export function swapMarks(text: string, to: 'straight' | 'typographic'): string {
  if (to === 'straight') return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
  return text
    .replace(/(?<=^|[\s([—–“‘-])"(?=\S)|^"/g, '“')
    .replace(/"/g, '”')
    .replace(/(?<=^|[\s([—–“])'(?=\p{L})/gu, '‘')
    .replace(/'/g, '’');
}
