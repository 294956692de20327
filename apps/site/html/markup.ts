import { html as escaping } from 'ghtml';

/** Markup that our own templates made. Whatever is no Markup is words of somebody, and stays words. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

export type Part = Markup | string | number | null | undefined | false | readonly Part[];

/**
 * A template of a page. There is no way around escaping but Markup: no sign to be forgotten, and none that a hurried hand
 * could put before somebody's words. Attributes are always written in double quotes.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let text = strings[0] ?? '';
  for (const [at, part] of parts.entries()) text += written(part) + (strings[at + 1] ?? '');
  return new Markup(text);
}

function written(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'object') return part.map(written).join('');
  return escaping`${part}`;
}

/** A text of the program itself: a drawing, a style. `tools/check-forbidden.ts` keeps it in this folder. */
export function ours(text: string): Markup {
  return new Markup(text);
}
