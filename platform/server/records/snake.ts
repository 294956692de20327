/** camelCase of the wire to snake_case of the table; the one place where the two meet. */
export function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
