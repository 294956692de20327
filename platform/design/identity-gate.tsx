import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { Icon } from './icons.tsx';
import styles from './identity-gate.module.css';
import type { Option } from './kinds.ts';
import { ReasonNote } from './reason-note.tsx';
import { TextField } from './text-field.tsx';

type Opened = { shown: ReactNode } | { refused: string };
type IdentityGateProps = {
  /** What lies behind: *Legal name, birth date, papers, family.* */
  holds: string;
  purposes: readonly Option[];
  minutes?: number | undefined;
  /** The purpose that says nothing by itself, such as `other`: it asks for a few words. */
  wordsFor?: string | undefined;
  /** Asks the server, which writes the purpose into the journal. */
  onOpen: (purpose: string, words: string) => Promise<Opened>;
};

type GateState =
  | { kind: 'closed' }
  | { kind: 'opening' }
  | { kind: 'refused'; words: string }
  | { kind: 'open'; shown: ReactNode };

/** A full identity opens for a purpose, for some minutes, and is written down. */
export function IdentityGate({ holds, purposes, minutes = 10, wordsFor, onOpen }: IdentityGateProps) {
  const [state, setState] = useState<GateState>({ kind: 'closed' });
  const close = () => setState({ kind: 'closed' });
  async function open(purpose: string, words: string) {
    setState({ kind: 'opening' });
    const answer = await onOpen(purpose, words);
    setState('refused' in answer ? { kind: 'refused', words: answer.refused } : { kind: 'open', shown: answer.shown });
  }
  if (state.kind === 'open')
    return (
      <OpenGate minutes={minutes} onClose={close}>
        {state.shown}
      </OpenGate>
    );
  const refused = state.kind === 'refused' ? state.words : null;
  return (
    <ClosedGate {...{ holds, purposes, minutes, wordsFor, refused }} busy={state.kind === 'opening'} onOpen={open} />
  );
}

type ClosedGateProps = Omit<IdentityGateProps, 'onOpen' | 'minutes'> & {
  minutes: number;
  refused: string | null;
  busy: boolean;
  onOpen: (purpose: string, words: string) => void;
};

function ClosedGate({ holds, purposes, minutes, wordsFor, refused, busy, onOpen }: ClosedGateProps) {
  const { t } = useTranslation('design');
  const [purpose, setPurpose] = useState<string | null>(null);
  const [words, setWords] = useState('');
  return (
    <section className={styles.gate} aria-label={t('identity.closed')}>
      <h2 className={styles.title}>
        <Icon name="lock" size={20} />
        {t('identity.closed')}
      </h2>
      <p className={styles.holds}>{t('identity.words', { holds })}</p>
      <fieldset className={styles.purposes}>
        <legend>{t('identity.purpose')}</legend>
        {purposes.map((option) => (
          <button
            key={option.code}
            type="button"
            aria-pressed={purpose === option.code}
            onClick={() => setPurpose(option.code)}
          >
            {option.label}
          </button>
        ))}
      </fieldset>
      {purpose !== null && purpose === wordsFor && (
        <TextField name="purposeWords" label={t('reason.words')} maxLength={300} value={words} onChange={setWords} />
      )}
      {refused && <ReasonNote title={t('identity.refused')} words={refused} />}
      <Button
        wide
        icon="show"
        busy={busy}
        disabledReason={purpose ? undefined : t('identity.choosePurpose')}
        onClick={() => purpose && onOpen(purpose, words)}
      >
        {t('identity.open', { minutes })}
      </Button>
    </section>
  );
}

function OpenGate({ minutes, children, onClose }: { minutes: number; children: ReactNode; onClose: () => void }) {
  const { t } = useTranslation('design');
  const [left, setLeft] = useState(minutes * 60);
  useEffect(() => {
    const timer = setInterval(() => setLeft((seconds) => seconds - 1), 1000);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    if (left <= 0) onClose();
  });
  return (
    <section className={styles.open} aria-label={t('identity.opened')}>
      <div className="s-private">{children}</div>
      <div className={styles.foot}>
        <span>{t('identity.closesIn', { minutes: Math.ceil(left / 60) })}</span>
        <Button kind="quiet" icon="hide" onClick={onClose}>
          {t('identity.close')}
        </Button>
      </div>
    </section>
  );
}
