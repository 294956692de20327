import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { Clash } from '#modules/attention/model/clash.ts';
import { fieldNameKey, listOfField } from '#modules/attention/model/clash-fields.ts';
import { settleClash } from '#modules/attention/model/settle-clash.ts';
import type { CaseFile } from '#modules/case-file/model/case-file.ts';
import { ClashCard } from '#platform/design/clash-card.tsx';
import { momentWords } from '#platform/design/dated-words.ts';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Icon } from '#platform/design/icons.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import { useAsk } from '#platform/web/ask.ts';
import { useRecords } from '#platform/web/records.ts';
import { useValueWords } from '#platform/web/value-words.ts';
import styles from './case-file.module.css';
import { useColleagueName } from './colleagues-and-people.ts';

/** Where two colleagues wrote one field of this file, or of the person in it: both values stand until somebody decides. */
export function FileClashes({ file }: { file: StoredOf<typeof CaseFile> }) {
  const clashes = useRecords(Clash, (clash) => clash.scopeId === file.id || clash.scopeId === file.personId);
  const [open, both] = [
    clashes.filter((clash) => clash.settled === null),
    clashes.filter((clash) => clash.settled === 'both'),
  ];
  return (
    <>
      {open.map((clash) => (
        <OneClash key={clash.id} clash={clash} />
      ))}
      {both.map((clash) => (
        <BothKept key={clash.id} clash={clash} />
      ))}
    </>
  );
}

/** Settled as two sources: neither value gives way, and the file goes on saying both. */
function BothKept({ clash }: { clash: StoredOf<typeof Clash> }) {
  const { t } = useTranslation(['case-file', 'attention']);
  const wordsOf = useValueWords();
  const list = listOfField(clash.field);
  const values = {
    field: t(`attention:${fieldNameKey(clash.field)}`),
    one: wordsOf(clash.theirs, list),
    other: wordsOf(clash.yours, list),
  };
  return <FactLine icon="both-kept">{t('bothKept', values)}</FactLine>;
}

function OneClash({ clash }: { clash: StoredOf<typeof Clash> }) {
  const { t, i18n } = useTranslation(['case-file', 'attention', 'design']);
  const nameOf = useColleagueName();
  const wordsOf = useValueWords();
  const ask = useAsk();
  const say = useRefusalWords();
  const [refused, setRefused] = useState<string | null>(null);
  const list = listOfField(clash.field);
  async function settle(choice: 'yours' | 'theirs' | 'both') {
    const told = await ask(settleClash, { clashId: clash.id, choice });
    setRefused(told.outcome === 'refused' ? say(told.refusal) : null);
  }
  const values = [
    { text: wordsOf(clash.yours, list), by: nameOf(clash.yoursBy), when: momentWords(clash.yoursAt, i18n.language) },
    { text: wordsOf(clash.theirs, list), by: nameOf(clash.theirsBy), when: momentWords(clash.theirsAt, i18n.language) },
  ];
  const field = t(`attention:${fieldNameKey(clash.field)}`);
  return (
    <details className={styles.clash}>
      <summary>
        <Icon name="clash" size={18} />
        {t('design:clash.title', { field })}
        <Icon name="unfold" size={18} />
      </summary>
      <ClashCard
        field={field}
        values={values}
        onChoose={(place) => void settle(place === 0 ? 'yours' : 'theirs')}
        onKeepBoth={() => void settle('both')}
      />
      {refused && <ReasonNote title={t('notKept')} words={refused} />}
    </details>
  );
}
