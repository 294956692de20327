import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnyAct } from '#kernel/act.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { KnownName, Person } from '#modules/person/model/person.ts';
import { ChoiceList } from '#platform/design/choice-list.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useRecords } from '#platform/web/records.ts';
import { filterTolerant } from '#platform/web/shell/tolerant-filter.ts';

type Props = { act: AnyAct; about: object; fileId: string | null; onClose: () => void };
const SHOWN = 8;

/** Lays it to a file that is open: one of those I may see, found by a name or a code. */
export function JoinFileForm({ act, about, fileId, onClose }: Props) {
  const { t } = useTranslation('inbox');
  const [typed, setTyped] = useState('');
  const files = useFiles(typed, fileId);
  const form = useActForm(act, {
    initial: { caseFileId: fileId ?? '' },
    toInput: (values) => ({ ...about, ...values }),
    onKept: onClose,
  });
  const choose = form.values.caseFileId === '' ? t('join.chooseFirst') : undefined;
  return (
    <ActFrame
      form={form}
      title={t('join.title')}
      onClose={onClose}
      keepLabel={t('join.keep')}
      keepDisabledReason={choose}
    >
      <TextField name="find" label={t('join.find')} value={typed} onChange={setTyped} />
      {files.length === 0 ? (
        <EmptyLine>{t('join.none')}</EmptyLine>
      ) : (
        <ChoiceList
          name="caseFileId"
          label={t('join.which')}
          options={files}
          value={form.values.caseFileId}
          onChange={(id) => form.set('caseFileId', id)}
          error={form.errors[0]?.words}
        />
      )}
    </ActFrame>
  );
}

/** The one that was found to be hers stands first. */
function useFiles(typed: string, first: string | null) {
  const files = useRecords(CaseFile, (file) => file.closedAt === null);
  const people = useRecords(Person);
  const names = useRecords(KnownName);
  const options = files.flatMap((file) => {
    const person = people.find((one) => one.id === file.personId);
    if (!person) return [];
    const words = [
      person.nameUsed ?? '',
      person.displayCode,
      ...names.filter((name) => name.personId === person.id).map((name) => name.value),
    ];
    return [{ code: file.id, label: person.nameUsed ?? person.displayCode, hint: person.displayCode, words }];
  });
  return filterTolerant(typed, options, (option) => option.words)
    .toSorted((a, b) => Number(b.code === first) - Number(a.code === first))
    .slice(0, SHOWN);
}
