/** What two spellings of one name share: no accents, no case, no doubled letters, no vowels after the first letter. */
function skeleton(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLocaleLowerCase()
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();
  const first = plain.split(' ')[0] ?? '';
  const consonants = first
    .slice(1)
    .replace(/[aeiouyh]/g, '')
    .replace(/(.)\1+/g, '$1');
  return first === '' ? '' : `${first[0]}${consonants}`;
}

/** Whether two first names may be one: Iniya and Inia, Asmita and Asmitha. A hint for a person to look, never a match. */
export function soundsAlike(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const [a, b] = [skeleton(one), skeleton(other)];
  return a !== '' && a === b;
}
