import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import type { Clash } from '#modules/attention/model/clash.ts';
import { fieldNameKey, listOfField } from '#modules/attention/model/clash-fields.ts';
import { settleClash } from '#modules/attention/model/settle-clash.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { Person } from '#modules/person/model/person.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { addTask } from '#modules/task/model/add-task.ts';
import { ClashCard } from '#platform/design/clash-card.tsx';
import { momentWords } from '#platform/design/dated-words.ts';
import { FactLine } from '#platform/design/fact-line.tsx';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import { useAsk } from '#platform/web/ask.ts';
import { useMe } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import type { Told } from '#platform/web/outbox.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import { useValueWords } from '#platform/web/value-words.ts';
import styles from './attention.module.css';

type ClashProps = { clash: StoredOf<typeof Clash> };

/** Two values of one fact, whole, with who wrote them and when. */
export function ClashItem({ clash }: ClashProps) {
  const { t } = useTranslation('attention');
  const { refused, asked, settle, askColleague } = useSettling(clash);
  const { staffId } = useMe();
  return (
    <li className={styles.item}>
      <Whose clash={clash} />
      <ClashCard
        field={t(fieldNameKey(clash.field))}
        values={useValues(clash)}
        onChoose={(place) => void settle(place === 0 ? 'yours' : 'theirs')}
        onKeepBoth={() => void settle('both')}
        {...(clash.theirsBy !== staffId && !asked && { onAsk: () => void askColleague() })}
      />
      {asked && <FactLine icon="sent">{t('asked')}</FactLine>}
      {refused && <ReasonNote title={t('notKept')} words={refused} />}
    </li>
  );
}

function useValues({ field, yours, yoursBy, yoursAt, theirs, theirsBy, theirsAt }: StoredOf<typeof Clash>) {
  const { t, i18n } = useTranslation('attention');
  const { staffId } = useMe();
  const colleagues = useRecords(StaffMember);
  const wordsOf = useValueWords();
  const list = listOfField(field);
  const nameOf = (id: string) =>
    id === staffId ? t('you') : (colleagues.find((one) => one.id === id)?.name ?? t('colleague'));
  return [
    { text: wordsOf(yours, list), by: nameOf(yoursBy), when: momentWords(yoursAt, i18n.language) },
    { text: wordsOf(theirs, list), by: nameOf(theirsBy), when: momentWords(theirsAt, i18n.language) },
  ];
}

/** Settles, or lays the question on the colleague's desk; what is refused is said in its place. */
function useSettling({ id, recordKind, recordId, theirsBy }: StoredOf<typeof Clash>) {
  const ask = useAsk();
  const say = useRefusalWords();
  const [refused, setRefused] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const told = (answer: Told) => setRefused(answer.outcome === 'refused' ? say(answer.refusal) : null);
  return {
    refused,
    asked,
    settle: async (choice: 'yours' | 'theirs' | 'both') => told(await ask(settleClash, { clashId: id, choice })),
    askColleague: async () => {
      const task = {
        titleKey: 'attention:askWhich',
        titleValues: {},
        words: null,
        track: null,
        personId: null,
        dueOn: null,
        dueAt: null,
      };
      told(
        await ask(addTask, { ...task, taskId: newId(), staffId: theirsBy, aboutKind: recordKind, aboutId: recordId }),
      );
      setAsked(true);
    },
  };
}

function Whose({ clash }: ClashProps) {
  const file = useRecord(CaseFile, clash.scopeId);
  const person = useRecord(Person, file?.personId ?? clash.scopeId);
  if (!person) return null;
  const to = file ? `/c/${file.id}` : `/p/${person.id}`;
  return (
    <div>
      <PersonChip name={person.nameUsed ?? undefined} code={person.displayCode} to={to} />
    </div>
  );
}
