/** The address of a title, in letters of ASCII; null for a title that has none of them. */
export function slugOf(title: string): string | null {
  const words = title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return words.join('-').slice(0, 80).replace(/-$/, '') || null;
}
