import { foldWord } from '#kernel/fold-letters.ts';
import { RULE_IDS, type RuleId, type Rules } from '../rules/rule-ids.ts';

/** Signs that stand for what was found already in a text that is being read: a form is short, and looked for only where they are. */
export const SIGNS = {
  fine: '\ue000',
  city: '\ue001',
  state: '\ue002',
  abroad: '\ue003',
  month: '\ue004',
  feast: '\ue005',
  number: '\ue006',
};

/** What a word is made of once it is folded: spelled out, for to make a form of whole Unicode takes a hundred times as long. */
export const LETTERS = 'a-z\u0900-\u0963\u0970-\u09ff';
const BEFORE = `(?<![0-9${LETTERS}])`;
const AFTER = `(?![0-9${LETTERS}])`;

const PARTS: Readonly<Record<string, string>> = {
  n: '(?:\\d{1,3}|one|\ue006+)',
  m: '\ue004+',
  f: '\ue005+',
  p: '[\ue000-\ue003]+',
  q: '[\ue000\ue001]+',
  s: '\ue002+',
  c: '\ue003+',
  a: `[${LETTERS}'-]+(?: [${LETTERS}'-]+){0,2}`,
  z: '[^.!?;।\\n]{0,120}?',
};
/** Without one of these in the text a form with that part finds nothing. */
const NEEDS: Readonly<Record<string, RegExp>> = {
  n: /[\d\ue006]|one/,
  m: /\ue004/,
  f: /\ue005/,
  p: /[\ue000-\ue003]/,
  q: /[\ue000\ue001]/,
  s: /\ue002/,
  c: /\ue003/,
};

export type Form = { rule: RuleId; form: RegExp; needs: readonly RegExp[] };

/** Makes the rules of one language into regular expressions over folded text. */
export function compile(rules: Rules): Form[] {
  return RULE_IDS.flatMap((rule) => (rules[rule] ?? []).map((words) => ({ rule, ...compileOne(words) })));
}

function compileOne(words: string): Omit<Form, 'rule'> {
  const whole = foldForm(words).replace(/\{([a-z])\}/g, (_all, name: string) => PARTS[name] ?? '');
  // A form of several ways needs only what all of its ways hold.
  const ways = splitWays(words);
  const needs = Object.entries(NEEDS).filter(([name]) =>
    ways.every((way) => way.includes(`{${name}}`) && !isOptional(way, name)),
  );
  return { form: new RegExp(`${BEFORE}(?:${whole})${AFTER}`, 'gu'), needs: needs.map(([, need]) => need) };
}

function splitWays(words: string): string[] {
  const ways = [''];
  let depth = 0;
  for (const sign of words) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === '|' && depth === 0) ways.push('');
    else ways[ways.length - 1] += sign;
  }
  return ways;
}

/** Only what stands outside of every bracket is surely there. */
function isOptional(way: string, name: string): boolean {
  let depth = 0;
  for (let at = 0; at < way.length; at += 1) {
    if (way[at] === '(') depth += 1;
    if (way[at] === ')') depth -= 1;
    if (depth === 0 && way.startsWith(`{${name}}`, at)) return false;
  }
  return true;
}

/** Words of a form are folded as the text is; what `\p{…}` and `\d` mean stays. */
function foldForm(words: string): string {
  return words.replace(/[\u00c0-\uffff]+/gu, (run) => foldWord(run)).replaceAll('\\p{L}\\p{M}', LETTERS);
}
