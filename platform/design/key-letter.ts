/** The letter by its place on the keyboard, so that keys hold under a Devanagari layout; none while typing. */
export function keyLetter(event: KeyboardEvent): string | null {
  if (isTyping(event.target)) return null;
  const letter = /^Key([A-Z])$/.exec(event.code);
  return letter?.[1] ?? null;
}

export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'file'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
