import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { Clash } from '#modules/attention/model/clash.ts';
import { fieldNameKey, listOfField } from '#modules/attention/model/clash-fields.ts';
import { settleClash } from '#modules/attention/model/settle-clash.ts';
import type { CaseFile } from '#modules/case-file/model/case-file.ts';
import { ClashCard } from '#platform/design/clash-card.tsx';
import { momentWords } from '#platform/design/dated-words.ts';
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
  const clashes = useRecords(
    Clash,
    (clash) => clash.settled === null && (clash.scopeId === file.id || clash.scopeId === file.personId),
  );
  return clashes.map((clash) => <OneClash key={clash.id} clash={clash} />);
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
