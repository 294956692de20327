const KEPT = 'daybook.letter-keys';

/** Single-letter keys can be switched off (WCAG 2.1.4): speech input would press them by the dozen. */
export function letterKeysOn(): boolean {
  try {
    return localStorage.getItem(KEPT) !== 'off';
  } catch {
    return true;
  }
}

export function switchLetterKeys(on: boolean): void {
  try {
    localStorage.setItem(KEPT, on ? 'on' : 'off');
  } catch {
    return;
  }
}
