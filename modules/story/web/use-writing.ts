import { useCallback, useEffect, useRef, useState } from 'react';
import type { Stored } from '#kernel/record.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { withoutEmpty } from '#modules/story/model/desk-words.ts';
import { type StoryTextFacts, type TextWords, textFacts } from '#modules/story/model/story-text.ts';
import { writeText } from '#modules/story/model/write-text.ts';
import { useAsk } from '#platform/web/ask.ts';

type Text = Stored<StoryTextFacts>;
type Field = keyof TextWords;

const FIELDS = Object.keys(textFacts) as Field[];
const PAUSE_MS = 1200;
const MOST_STEPS = 200;

/** What is written and not kept yet, what it was written over, and the way back. */
type Edited = { id: string; base: TextWords; version: number; now: TextWords; past: TextWords[]; future: TextWords[] };

export type Writing = {
  now: TextWords;
  set: (next: TextWords) => void;
  undo: (() => void) | null;
  redo: (() => void) | null;
  /** Keeps at once what waits for a pause in typing. */
  keep: () => void;
  isKept: boolean;
  refused: Refusal | null;
};

/**
 * A text being written. Every pause keeps what changed, against what stood there when it was begun: what a colleague wrote
 * meanwhile in another field is met and not taken back.
 */
export function useWriting(text: Text): Writing {
  const ask = useAsk();
  const [edited, setEdited] = useState<Edited | null>(null);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const mine = edited?.id === text.id ? edited : null;
  const kept = wordsOf(text);
  const isDirty = mine !== null && changesOf(mine) !== null;
  // A part that has no word yet is not kept, and stands there all the same: it was just begun.
  const now = mine && (isDirty || isSame(keepable(mine), kept)) ? mine.now : kept;

  const write = (next: TextWords) => {
    const start = mine && isDirty ? mine : { ...(mine ?? NO_STEPS), id: text.id, base: kept, version: text.version };
    setEdited({ ...start, now: next, past: [...start.past, now].slice(-MOST_STEPS), future: [] });
  };
  const walk = (from: 'past' | 'future', to: 'past' | 'future') => {
    const next = mine?.[from].at(-1);
    if (!mine || !next) return;
    const start = isDirty ? mine : { ...mine, base: kept, version: text.version };
    setEdited({ ...start, now: next, [from]: mine[from].slice(0, -1), [to]: [...mine[to], now] });
  };
  const keep = useCallback(async () => {
    const changes = mine && changesOf(mine);
    if (!mine || !changes) return;
    const base = withoutEmpty(mine.now);
    // What is sent now is what the next words are measured against, whether or not the answer is here.
    setEdited((held) => held && { ...held, base: { ...base, blocks: base.blocks }, version: mine.version + 1 });
    const told = await ask(
      writeText,
      { textId: text.id, storyId: text.storyId, changes },
      { basedOn: { [text.id]: mine.version } },
    );
    setRefused(told.outcome === 'refused' ? told.refusal : null);
    if (told.outcome === 'refused') setEdited((held) => held && { ...held, base: mine.base, version: mine.version });
  }, [ask, mine, text.id, text.storyId]);

  useKeeping(isDirty && refused === null, mine?.now, keep);
  return {
    now,
    set: (next) => {
      setRefused(null);
      write(next);
    },
    undo: mine && mine.past.length > 0 ? () => walk('past', 'future') : null,
    redo: mine && mine.future.length > 0 ? () => walk('future', 'past') : null,
    keep: () => void keep(),
    isKept: !isDirty,
    refused,
  };
}

const NO_STEPS = { past: [] as TextWords[], future: [] as TextWords[] };

/** After a pause in typing, and when the page is left. */
function useKeeping(isDirty: boolean, words: TextWords | undefined, keep: () => Promise<void>) {
  const newest = useRef(keep);
  newest.current = keep;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new word begins the pause anew.
  useEffect(() => {
    if (!isDirty) return;
    const timer = setTimeout(() => void newest.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [isDirty, words]);
  useEffect(() => () => void newest.current(), []);
}

export function wordsOf(text: TextWords): TextWords {
  return Object.fromEntries(FIELDS.map((field) => [field, text[field]])) as TextWords;
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What of it can be kept as it stands. */
function keepable({ now, base }: Pick<Edited, 'now' | 'base'>): TextWords {
  const next = withoutEmpty(now);
  return next.title.trim() === '' ? { ...next, title: base.title } : next;
}

/** Only what differs, and only what can be kept: null where that is nothing. */
function changesOf({ now, base }: Pick<Edited, 'now' | 'base'>): Partial<TextWords> | null {
  const next = keepable({ now, base });
  const changed = FIELDS.filter((field) => !isSame(next[field], base[field]));
  return changed.length === 0 ? null : Object.fromEntries(changed.map((field) => [field, next[field]]));
}
