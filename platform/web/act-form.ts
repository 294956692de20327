import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnyAct } from '#kernel/act.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { useAsk } from './ask.ts';
import { draftKey, formDrafts } from './drafts.ts';
import type { Told } from './outbox.ts';
import { pieceOfPath } from './piece-of-path.ts';
import { valuesInWords } from './say.ts';

export type FormError = { field: string; words: string };

type Options<V extends object> = {
  initial: V;
  /** The act's input made of the form's values; the same object where it is left out. */
  toInput?: ((values: V) => object) | undefined;
  basedOn?: Record<string, number> | undefined;
  /** After it was kept, whether answered already or still to be sent. */
  onKept?: (told: Exclude<Told, { outcome: 'refused' }>) => void;
};

export type ActForm<V extends object> = {
  values: V;
  set: <N extends keyof V>(name: N, value: V[N]) => void;
  keep: () => Promise<void>;
  /** One per field concerned; `field` is the last word of its path, which is the name of the form piece. */
  errors: FormError[];
  /** The refusal in words, where it concerns no single field. */
  refusal: string | null;
  /** The refusal itself, for a form that offers a way out. */
  refused: Refusal | null;
  busy: boolean;
  /** It was asked and waits for a second person: nothing is done yet. */
  isWaiting: boolean;
  /** It was closed before without being kept, and what was typed stands in it again. */
  isDraft: boolean;
  startAnew: () => void;
};

/** A form drawn for one act: the same schema, the same refusals, nothing checked by hand. What was typed stays. */
export function useActForm<V extends object>(
  act: AnyAct,
  { initial, toInput, basedOn, onKept }: Options<V>,
): ActForm<V> {
  const ask = useAsk();
  const say = useRefusalWords();
  const { language } = useTranslation().i18n;
  const { values, set, letGo, isDraft, startAnew } = useValues(act, initial, toInput);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const [isWaiting, setWaiting] = useState(false);
  // A correction is measured against what stood there when the form was opened. Measured against what a colleague
  // has written meanwhile, it would take that back without a word; so it is the server that meets the two.
  const opened = useRef<Pick<Options<V>, 'toInput' | 'basedOn'> | null>(null);
  opened.current ??= { toInput, basedOn };

  async function keep(): Promise<void> {
    setBusy(true);
    const { toInput: make, basedOn: seen } = basedOn ? (opened.current ?? { toInput, basedOn }) : { toInput, basedOn };
    const told = await ask(act, make ? make(values) : values, seen ? { basedOn: seen } : {});
    setBusy(false);
    setRefused(told.outcome === 'refused' ? told.refusal : null);
    if (told.outcome === 'refused') return;
    letGo();
    if (told.outcome === 'accepted' && told.waitsFor) return setWaiting(true);
    opened.current = null; // a form that stays open goes on from what was kept
    onKept?.(told);
  }

  // One list for one answer: made anew with every letter typed, it would carry the focus away from the field each time.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a path is read in the values that were sent.
  const errors = useMemo(() => errorsOf(refused, values, say), [refused, language]);
  return {
    values,
    set,
    keep,
    errors,
    refusal: refused && errors.length === 0 ? say(refused) : null,
    refused,
    busy,
    isWaiting,
    isDraft,
    startAnew,
  };
}

function errorsOf(refused: Refusal | null, values: object, say: (refusal: Refusal) => string): FormError[] {
  const errors = new Map<string, string>();
  for (const path of refused?.fields ?? []) {
    const field = pieceOfPath(path, values);
    if (refused && !errors.has(field))
      errors.set(field, say({ ...refused, code: refused.codes?.[path] ?? refused.code }));
  }
  return [...errors].map(([field, words]) => ({ field, words }));
}

/** What stands in the form: from the beginning, or what was typed in it before it was closed. */
function useValues<V extends object>(act: AnyAct, initial: V, toInput: Options<V>['toInput']) {
  const [key] = useState(() => draftKey(act.name, initial, () => (toInput ? toInput(initial) : initial)));
  const [values, setValues] = useState(() => formDrafts.find<V>(key) ?? initial);
  const [isDraft, setIsDraft] = useState(() => formDrafts.find(key) !== undefined);
  function set<N extends keyof V>(name: N, value: V[N]): void {
    setValues((before) => {
      const after = { ...before, [name]: value };
      formDrafts.keep(key, after);
      return after;
    });
  }
  function letGo(): void {
    formDrafts.letGo(key);
    setIsDraft(false);
  }
  function startAnew(): void {
    letGo();
    setValues(initial);
  }
  return { values, set, letGo, isDraft, startAnew };
}

/** A refusal in words: what, why, and what can be done. */
export function useRefusalWords(): (refusal: Refusal) => string {
  const { t, i18n } = useTranslation(['refusals', 'codes']);
  return ({ code, values }) =>
    t(code, { ...valuesInWords(values ?? {}, t, i18n.language), defaultValue: t('act.unknown-refusal') });
}
