/** A text as it was opened, and whose key it took. */
export type OpenedText = { organisationId: string; subject: string; person: string | null; text: string };

const MOST = 20_000;

/**
 * The texts that were opened last, by the cipher text and all that is bound to it. They lie in memory beside the keys that
 * open them and no longer than those: who is forgotten as a key is forgotten here.
 */
export class OpenedTexts {
  readonly #texts = new Map<string, OpenedText>();
  #remembers = true;

  get(sealed: string): OpenedText | undefined {
    return this.#texts.get(sealed);
  }

  keep(sealed: string, opened: OpenedText): void {
    if (!this.#remembers) return;
    if (this.#texts.size >= MOST) this.#texts.delete(this.#texts.keys().next().value ?? '');
    this.#texts.set(sealed, opened);
  }

  /** Of one person everything. Erasing is rare, so looking through all of them is cheaper than a list for each. */
  forget(organisationId: string, subject: string): void {
    for (const [sealed, opened] of this.#texts)
      if (opened.subject === subject && opened.organisationId === organisationId) this.#texts.delete(sealed);
  }

  remember(may: boolean): void {
    this.#remembers = may;
  }

  clear(): void {
    this.#texts.clear();
  }
}
